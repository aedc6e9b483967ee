/** Every call Hikeshi may make, by service. */
import { accessanalyzerCalls } from './accessanalyzer.ts';
import { accountCalls } from './account.ts';
import { amplifyCalls } from './amplify.ts';
import { apprunnerCalls } from './apprunner.ts';
import { appstreamCalls } from './appstream.ts';
import { autoScalingCalls } from './auto-scaling.ts';
import { batchCalls } from './batch.ts';
import { bedrockCalls } from './bedrock.ts';
import { bedrockAgentCalls } from './bedrock-agent.ts';
import { budgetsCalls } from './budgets.ts';
import { cloudformationCalls } from './cloudformation.ts';
import { cloudfrontCalls } from './cloudfront.ts';
import { cloudtrailCalls } from './cloudtrail.ts';
import { cloudwatchCalls } from './cloudwatch.ts';
import { codebuildCalls } from './codebuild.ts';
import { configServiceCalls } from './config-service.ts';
import { costExplorerCalls } from './cost-explorer.ts';
import { databaseMigrationServiceCalls } from './database-migration-service.ts';
import { ec2Calls } from './ec2.ts';
import { ecrCalls } from './ecr.ts';
import { ecsCalls } from './ecs.ts';
import { efsCalls } from './efs.ts';
import { eksCalls } from './eks.ts';
import { elasticBeanstalkCalls } from './elastic-beanstalk.ts';
import { elasticLoadBalancingV2Calls } from './elastic-load-balancing-v2.ts';
import { elasticacheCalls } from './elasticache.ts';
import { emrCalls } from './emr.ts';
import { emrServerlessCalls } from './emr-serverless.ts';
import { eventbridgeCalls } from './eventbridge.ts';
import { freetierCalls } from './freetier.ts';
import { fsxCalls } from './fsx.ts';
import { gameliftCalls } from './gamelift.ts';
import { globalAcceleratorCalls } from './global-accelerator.ts';
import { glueCalls } from './glue.ts';
import { guarddutyCalls } from './guardduty.ts';
import { healthCalls } from './health.ts';
import { iamCalls } from './iam.ts';
import { identitystoreCalls } from './identitystore.ts';
import { imagebuilderCalls } from './imagebuilder.ts';
import { inspector2Calls } from './inspector2.ts';
import { invoicingCalls } from './invoicing.ts';
import { ivsCalls } from './ivs.ts';
import { kafkaCalls } from './kafka.ts';
import { kendraCalls } from './kendra.ts';
import { lambdaCalls } from './lambda.ts';
import { lightsailCalls } from './lightsail.ts';
import { managedblockchainCalls } from './managedblockchain.ts';
import { mediaconvertCalls } from './mediaconvert.ts';
import { medialiveCalls } from './medialive.ts';
import { memorydbCalls } from './memorydb.ts';
import { mqCalls } from './mq.ts';
import { notificationsCalls } from './notifications.ts';
import { opensearchCalls } from './opensearch.ts';
import { opensearchserverlessCalls } from './opensearchserverless.ts';
import { organizationsCalls } from './organizations.ts';
import { pinpointSmsVoiceV2Calls } from './pinpoint-sms-voice-v2.ts';
import { rdsCalls } from './rds.ts';
import { redshiftCalls } from './redshift.ts';
import { redshiftServerlessCalls } from './redshift-serverless.ts';
import { rekognitionCalls } from './rekognition.ts';
import { rolesanywhereCalls } from './rolesanywhere.ts';
import { route53Calls } from './route-53.ts';
import { s3Calls } from './s3.ts';
import { s3ControlCalls } from './s3-control.ts';
import { sagemakerCalls } from './sagemaker.ts';
import { savingsplansCalls } from './savingsplans.ts';
import { schedulerCalls } from './scheduler.ts';
import { serviceQuotasCalls } from './service-quotas.ts';
import { sesCalls } from './ses.ts';
import { sesv2Calls } from './sesv2.ts';
import { sfnCalls } from './sfn.ts';
import { shieldCalls } from './shield.ts';
import { snsCalls } from './sns.ts';
import { ssmCalls } from './ssm.ts';
import { ssoAdminCalls } from './sso-admin.ts';
import { stsCalls } from './sts.ts';
import { supportCalls } from './support.ts';
import { transferCalls } from './transfer.ts';
import { workspacesCalls } from './workspaces.ts';
import type { KnownCall, ServiceCalls } from './service-calls.ts';

export type { KnownCall, ServiceCalls } from './service-calls.ts';

const services: readonly ServiceCalls[] = [
  accessanalyzerCalls,
  accountCalls,
  amplifyCalls,
  apprunnerCalls,
  appstreamCalls,
  autoScalingCalls,
  batchCalls,
  bedrockCalls,
  bedrockAgentCalls,
  budgetsCalls,
  cloudformationCalls,
  cloudfrontCalls,
  cloudtrailCalls,
  cloudwatchCalls,
  codebuildCalls,
  configServiceCalls,
  costExplorerCalls,
  databaseMigrationServiceCalls,
  ec2Calls,
  ecrCalls,
  ecsCalls,
  efsCalls,
  eksCalls,
  elasticBeanstalkCalls,
  elasticLoadBalancingV2Calls,
  elasticacheCalls,
  emrCalls,
  emrServerlessCalls,
  eventbridgeCalls,
  freetierCalls,
  fsxCalls,
  gameliftCalls,
  globalAcceleratorCalls,
  glueCalls,
  guarddutyCalls,
  healthCalls,
  iamCalls,
  identitystoreCalls,
  imagebuilderCalls,
  inspector2Calls,
  invoicingCalls,
  ivsCalls,
  kafkaCalls,
  kendraCalls,
  lambdaCalls,
  lightsailCalls,
  managedblockchainCalls,
  mediaconvertCalls,
  medialiveCalls,
  memorydbCalls,
  mqCalls,
  notificationsCalls,
  opensearchCalls,
  opensearchserverlessCalls,
  organizationsCalls,
  pinpointSmsVoiceV2Calls,
  rdsCalls,
  redshiftCalls,
  redshiftServerlessCalls,
  rekognitionCalls,
  rolesanywhereCalls,
  route53Calls,
  s3Calls,
  s3ControlCalls,
  sagemakerCalls,
  savingsplansCalls,
  schedulerCalls,
  serviceQuotasCalls,
  sesCalls,
  sesv2Calls,
  sfnCalls,
  shieldCalls,
  snsCalls,
  ssmCalls,
  ssoAdminCalls,
  stsCalls,
  supportCalls,
  transferCalls,
  workspacesCalls,
];

const byKey: ReadonlyMap<string, ServiceCalls> = new Map(services.map((one) => [one.service, one]));

/** All services, by key in order of the alphabet. */
export const awsServices = (): readonly ServiceCalls[] => services;

/** The service of a key, e.g. `ec2`; null for one that is not in the catalogue. */
export const awsService = (service: string): ServiceCalls | null => byKey.get(service) ?? null;

/** A call of the catalogue; null for one Hikeshi never makes. */
export function knownCall(service: string, operation: string): KnownCall | null {
  const calls = byKey.get(service)?.calls;
  return calls !== undefined && Object.hasOwn(calls, operation) ? (calls[operation] ?? null) : null;
}

/** IAM action that allows a call, e.g. `s3:ListAllMyBuckets` for `ListBuckets`. */
export const iamAction = (service: ServiceCalls, operation: string): string =>
  service.calls[operation]?.action ?? `${service.iamPrefix}:${operation}`;
