/** Every call that changes something or answers in a special way; any other read simply succeeds when policy allows it. */
import type { Operations } from './call.ts';
import { cloudtrail } from './services/cloudtrail.ts';
import { dailyWork } from './services/daily-work.ts';
import { ec2Instances } from './services/ec2-instances.ts';
import { ec2Network } from './services/ec2-network.ts';
import { iamRoles } from './services/iam-roles.ts';
import { iamUsers } from './services/iam-users.ts';
import { lambda } from './services/lambda.ts';
import { quotas } from './services/quotas.ts';
import { s3 } from './services/s3.ts';
import { sts } from './services/sts.ts';

export const OPERATIONS: Operations = {
  ...iamUsers,
  ...iamRoles,
  ...sts,
  ...ec2Instances,
  ...ec2Network,
  ...cloudtrail,
  ...s3,
  ...lambda,
  ...quotas,
  ...dailyWork,
};
