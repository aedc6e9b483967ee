/** Every call that changes something or answers in a special way; any other read simply succeeds when policy allows it. */
import type { Operation, Operations } from './call.ts';
import { autoscaling } from './services/autoscaling.ts';
import { bedrock } from './services/bedrock.ts';
import { cloudtrail } from './services/cloudtrail.ts';
import { dailyWork } from './services/daily-work.ts';
import { ec2Instances } from './services/ec2-instances.ts';
import { ec2Network } from './services/ec2-network.ts';
import { ecs } from './services/ecs.ts';
import { iamBoundaries } from './services/iam-boundaries.ts';
import { iamRoles } from './services/iam-roles.ts';
import { iamUsers } from './services/iam-users.ts';
import { identityCenter } from './services/identity-center.ts';
import { lambda } from './services/lambda.ts';
import { mail } from './services/mail.ts';
import { organizations } from './services/organizations.ts';
import { purchases } from './services/purchases.ts';
import { quotas } from './services/quotas.ts';
import { rentedMachines } from './services/rented-machines.ts';
import { rolesAnywhere } from './services/roles-anywhere.ts';
import { batch } from './services/rented/batch.ts';
import { builders } from './services/rented/builders.ts';
import { eks } from './services/rented/eks.ts';
import { emr } from './services/rented/emr.ts';
import { learners } from './services/rented/learners.ts';
import { standing } from './services/rented/standing.ts';
import { s3 } from './services/s3.ts';
import { functionExtras } from './services/function-extras.ts';
import { hostedApps } from './services/hosted-apps.ts';
import { schedules } from './services/schedules.ts';
import { stacks } from './services/stacks.ts';
import { systemsManager } from './services/systems-manager.ts';
import { workflows } from './services/workflows.ts';
import { sharing } from './services/sharing.ts';
import { watchers } from './services/watchers.ts';
import { spot } from './services/spot.ts';
import { sts } from './services/sts.ts';

export const OPERATIONS: Operations = {
  ...iamUsers,
  ...iamRoles,
  ...iamBoundaries,
  ...identityCenter,
  ...rolesAnywhere,
  ...sts,
  ...organizations,
  ...cloudtrail,
  ...quotas,
  ...ec2Instances,
  ...ec2Network,
  ...spot,
  ...autoscaling,
  ...ecs,
  ...lambda,
  ...s3,
  ...bedrock,
  ...mail,
  ...rentedMachines,
  ...purchases,
  ...batch,
  ...eks,
  ...emr,
  ...builders,
  ...learners,
  ...standing,
  ...dailyWork,
  ...watchers,
  ...sharing,
  ...workflows,
  ...systemsManager,
  ...stacks,
  ...schedules,
  ...hostedApps,
  ...functionExtras,
};

/** Throws for an action no script knows. */
export function operationOf(action: string): Operation {
  const operation = OPERATIONS[action];
  if (operation === undefined) throw new Error(`the practice account does not know how to ${action}`);
  return operation;
}
