/** Every service the practice account answers for, by key of the catalogue. Add yours to the list. */
import type { LiveService } from '../live-service.ts';
import { withNeverHad } from '../never-had/never-had.ts';
import { account } from './account.ts';
import { cloudformation } from './cloudformation.ts';
import { amplify, apprunner } from './hosted-apps.ts';
import { scheduler } from './scheduler.ts';
import { sfn } from './sfn.ts';
import { ssm } from './ssm.ts';
import { autoScaling } from './auto-scaling.ts';
import { cloudtrail } from './cloudtrail/index.ts';
import { ec2 } from './ec2/index.ts';
import { ecs } from './ecs/index.ts';
import { elasticLoadBalancingV2, rds, route53 } from './estate.ts';
import { eventbridge } from './eventbridge.ts';
import { iam } from './iam/index.ts';
import { identitystore, ssoAdmin } from './identity-center.ts';
import { lambda } from './lambda.ts';
import { lightsail } from './lightsail.ts';
import { ses, sesv2, sns } from './mail.ts';
import { organizations } from './organizations.ts';
import { rolesanywhere } from './rolesanywhere.ts';
import { batch } from './rented/batch.ts';
import { bedrock } from './rented/bedrock.ts';
import { codebuild } from './rented/codebuild.ts';
import { elasticache, redshift } from './rented/databases.ts';
import { emrServerless, gamelift, medialive, workspaces } from './rented/desktops.ts';
import { eks } from './rented/eks.ts';
import { emr } from './rented/emr.ts';
import { glue } from './rented/glue.ts';
import { s3 } from './s3.ts';
import { sagemaker } from './sagemaker.ts';
import { savingsplans } from './savingsplans.ts';
import { serviceQuotas } from './service-quotas.ts';
import { sts } from './sts.ts';
import { accessanalyzer } from './guards/accessanalyzer.ts';
import { guardduty } from './guards/guardduty.ts';
import { inspector2 } from './guards/inspector2.ts';
import { notifications } from './guards/notifications.ts';
import { s3Control } from './guards/s3-control.ts';
import { configService } from './config-service.ts';
import { budgets } from './money/budgets.ts';
import { costExplorer } from './money/cost-explorer.ts';
import { freetier, invoicing } from './money/invoicing.ts';

const SERVICES: readonly LiveService[] = [
  configService,
  accessanalyzer,
  guardduty,
  inspector2,
  notifications,
  s3Control,
  budgets,
  costExplorer,
  freetier,
  invoicing,
  account,
  amplify,
  apprunner,
  cloudformation,
  scheduler,
  sfn,
  ssm,
  autoScaling,
  batch,
  bedrock,
  cloudtrail,
  codebuild,
  ec2,
  ecs,
  eks,
  elasticLoadBalancingV2,
  elasticache,
  emr,
  emrServerless,
  gamelift,
  medialive,
  redshift,
  workspaces,
  eventbridge,
  glue,
  iam,
  identitystore,
  lambda,
  lightsail,
  organizations,
  rds,
  rolesanywhere,
  route53,
  s3,
  sagemaker,
  savingsplans,
  serviceQuotas,
  ses,
  sesv2,
  sns,
  ssoAdmin,
  sts,
];

export const LIVE_SERVICES: ReadonlyMap<string, LiveService> = new Map(withNeverHad(SERVICES).map((service) => [service.service, service]));
