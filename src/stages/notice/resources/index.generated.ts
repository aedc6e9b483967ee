/** All kinds of resources, from the folders beside this file. Written by `npm run new:resource` and `npx tsx scripts/write-resource-index.ts`; do not edit. */
import { amplifyApp } from './amplify-app/resource.ts';
import { amplifyJob } from './amplify-job/resource.ts';
import { apprunnerService } from './apprunner-service/resource.ts';
import { appstreamFleet } from './appstream-fleet/resource.ts';
import { appstreamImageBuilder } from './appstream-image-builder/resource.ts';
import { autoScalingGroup } from './auto-scaling-group/resource.ts';
import { autoScalingLaunchConfiguration } from './auto-scaling-launch-configuration/resource.ts';
import { batchComputeEnvironment } from './batch-compute-environment/resource.ts';
import { batchJob } from './batch-job/resource.ts';
import { batchJobQueue } from './batch-job-queue/resource.ts';
import { beanstalkEnvironment } from './beanstalk-environment/resource.ts';
import { bedrockAgent } from './bedrock-agent/resource.ts';
import { bedrockBatchJob } from './bedrock-batch-job/resource.ts';
import { bedrockCustomDeployment } from './bedrock-custom-deployment/resource.ts';
import { bedrockCustomizationJob } from './bedrock-customization-job/resource.ts';
import { bedrockInferenceProfile } from './bedrock-inference-profile/resource.ts';
import { bedrockKnowledgeBase } from './bedrock-knowledge-base/resource.ts';
import { bedrockMarketplaceEndpoint } from './bedrock-marketplace-endpoint/resource.ts';
import { bedrockProvisionedThroughput } from './bedrock-provisioned-throughput/resource.ts';
import { cloudformationStack } from './cloudformation-stack/resource.ts';
import { cloudformationStackSet } from './cloudformation-stack-set/resource.ts';
import { cloudfrontDistribution } from './cloudfront-distribution/resource.ts';
import { codebuildBuild } from './codebuild-build/resource.ts';
import { codebuildFleet } from './codebuild-fleet/resource.ts';
import { codebuildProject } from './codebuild-project/resource.ts';
import { dmsReplicationInstance } from './dms-replication-instance/resource.ts';
import { ec2Address } from './ec2-address/resource.ts';
import { ec2CapacityBlock } from './ec2-capacity-block/resource.ts';
import { ec2CapacityReservation } from './ec2-capacity-reservation/resource.ts';
import { ec2ClientVpn } from './ec2-client-vpn/resource.ts';
import { ec2Fleet } from './ec2-fleet/resource.ts';
import { ec2Host } from './ec2-host/resource.ts';
import { ec2Image } from './ec2-image/resource.ts';
import { ec2Instance } from './ec2-instance/resource.ts';
import { ec2KeyPair } from './ec2-key-pair/resource.ts';
import { ec2LaunchTemplate } from './ec2-launch-template/resource.ts';
import { ec2NatGateway } from './ec2-nat-gateway/resource.ts';
import { ec2ReservedInstances } from './ec2-reserved-instances/resource.ts';
import { ec2SecurityGroup } from './ec2-security-group/resource.ts';
import { ec2Snapshot } from './ec2-snapshot/resource.ts';
import { ec2SpotFleet } from './ec2-spot-fleet/resource.ts';
import { ec2SpotRequest } from './ec2-spot-request/resource.ts';
import { ec2TransitGateway } from './ec2-transit-gateway/resource.ts';
import { ec2TransitGatewayAttachment } from './ec2-transit-gateway-attachment/resource.ts';
import { ec2Volume } from './ec2-volume/resource.ts';
import { ec2VpcEndpoint } from './ec2-vpc-endpoint/resource.ts';
import { ec2VpnConnection } from './ec2-vpn-connection/resource.ts';
import { ecrRepository } from './ecr-repository/resource.ts';
import { ecsCluster } from './ecs-cluster/resource.ts';
import { ecsService } from './ecs-service/resource.ts';
import { ecsTask } from './ecs-task/resource.ts';
import { ecsTaskDefinition } from './ecs-task-definition/resource.ts';
import { efsFileSystem } from './efs-file-system/resource.ts';
import { eksCluster } from './eks-cluster/resource.ts';
import { eksFargateProfile } from './eks-fargate-profile/resource.ts';
import { eksNodegroup } from './eks-nodegroup/resource.ts';
import { elasticacheCluster } from './elasticache-cluster/resource.ts';
import { elasticacheReserved } from './elasticache-reserved/resource.ts';
import { elasticacheServerless } from './elasticache-serverless/resource.ts';
import { elbLoadBalancer } from './elb-load-balancer/resource.ts';
import { emrCluster } from './emr-cluster/resource.ts';
import { emrServerlessApplication } from './emr-serverless-application/resource.ts';
import { eventbridgeRule } from './eventbridge-rule/resource.ts';
import { fsxFileSystem } from './fsx-file-system/resource.ts';
import { gameliftContainerFleet } from './gamelift-container-fleet/resource.ts';
import { gameliftFleet } from './gamelift-fleet/resource.ts';
import { globalAccelerator } from './global-accelerator/resource.ts';
import { glueDevEndpoint } from './glue-dev-endpoint/resource.ts';
import { glueJob } from './glue-job/resource.ts';
import { glueJobRun } from './glue-job-run/resource.ts';
import { glueSession } from './glue-session/resource.ts';
import { glueTrigger } from './glue-trigger/resource.ts';
import { iamAccessKey } from './iam-access-key/resource.ts';
import { iamOidcProvider } from './iam-oidc-provider/resource.ts';
import { iamRole } from './iam-role/resource.ts';
import { iamSamlProvider } from './iam-saml-provider/resource.ts';
import { iamUser } from './iam-user/resource.ts';
import { imagebuilderPipeline } from './imagebuilder-pipeline/resource.ts';
import { ivsChannel } from './ivs-channel/resource.ts';
import { kafkaCluster } from './kafka-cluster/resource.ts';
import { kendraIndex } from './kendra-index/resource.ts';
import { lambdaEventSource } from './lambda-event-source/resource.ts';
import { lambdaFunction } from './lambda-function/resource.ts';
import { lambdaFunctionUrl } from './lambda-function-url/resource.ts';
import { lambdaLayer } from './lambda-layer/resource.ts';
import { lambdaProvisionedConcurrency } from './lambda-provisioned-concurrency/resource.ts';
import { lightsailBucket } from './lightsail-bucket/resource.ts';
import { lightsailContainerService } from './lightsail-container-service/resource.ts';
import { lightsailDatabase } from './lightsail-database/resource.ts';
import { lightsailDisk } from './lightsail-disk/resource.ts';
import { lightsailDistribution } from './lightsail-distribution/resource.ts';
import { lightsailInstance } from './lightsail-instance/resource.ts';
import { lightsailLoadBalancer } from './lightsail-load-balancer/resource.ts';
import { lightsailSnapshot } from './lightsail-snapshot/resource.ts';
import { lightsailStaticIp } from './lightsail-static-ip/resource.ts';
import { managedblockchainNetwork } from './managedblockchain-network/resource.ts';
import { managedblockchainNode } from './managedblockchain-node/resource.ts';
import { mediaconvertJob } from './mediaconvert-job/resource.ts';
import { medialiveChannel } from './medialive-channel/resource.ts';
import { memorydbCluster } from './memorydb-cluster/resource.ts';
import { mqBroker } from './mq-broker/resource.ts';
import { opensearchDomain } from './opensearch-domain/resource.ts';
import { opensearchServerlessCollection } from './opensearch-serverless-collection/resource.ts';
import { organizationsAccount } from './organizations-account/resource.ts';
import { rdsInstance } from './rds-instance/resource.ts';
import { rdsReserved } from './rds-reserved/resource.ts';
import { redshiftCluster } from './redshift-cluster/resource.ts';
import { redshiftReserved } from './redshift-reserved/resource.ts';
import { redshiftServerlessWorkgroup } from './redshift-serverless-workgroup/resource.ts';
import { rekognitionModel } from './rekognition-model/resource.ts';
import { rolesanywhereTrustAnchor } from './rolesanywhere-trust-anchor/resource.ts';
import { route53HostedZone } from './route53-hosted-zone/resource.ts';
import { s3Bucket } from './s3-bucket/resource.ts';
import { sagemakerApp } from './sagemaker-app/resource.ts';
import { sagemakerDomain } from './sagemaker-domain/resource.ts';
import { sagemakerEndpoint } from './sagemaker-endpoint/resource.ts';
import { sagemakerHyperpod } from './sagemaker-hyperpod/resource.ts';
import { sagemakerLifecycleConfig } from './sagemaker-lifecycle-config/resource.ts';
import { sagemakerMlflow } from './sagemaker-mlflow/resource.ts';
import { sagemakerNotebook } from './sagemaker-notebook/resource.ts';
import { sagemakerProcessingJob } from './sagemaker-processing-job/resource.ts';
import { sagemakerSpace } from './sagemaker-space/resource.ts';
import { sagemakerTrainingJob } from './sagemaker-training-job/resource.ts';
import { sagemakerTrainingPlan } from './sagemaker-training-plan/resource.ts';
import { sagemakerTransformJob } from './sagemaker-transform-job/resource.ts';
import { sagemakerTuningJob } from './sagemaker-tuning-job/resource.ts';
import { savingsPlan } from './savings-plan/resource.ts';
import { schedulerSchedule } from './scheduler-schedule/resource.ts';
import { sesDedicatedPool } from './ses-dedicated-pool/resource.ts';
import { sesIdentity } from './ses-identity/resource.ts';
import { sfnStateMachine } from './sfn-state-machine/resource.ts';
import { shieldSubscription } from './shield-subscription/resource.ts';
import { smsPhoneNumber } from './sms-phone-number/resource.ts';
import { ssmAssociation } from './ssm-association/resource.ts';
import { ssmDocument } from './ssm-document/resource.ts';
import { transferServer } from './transfer-server/resource.ts';
import { workspacesPool } from './workspaces-pool/resource.ts';
import { workspacesWorkspace } from './workspaces-workspace/resource.ts';
import type { ResourceType } from './resource-type.ts';

export const RESOURCE_TYPES: readonly ResourceType[] = [
  amplifyApp,
  amplifyJob,
  apprunnerService,
  appstreamFleet,
  appstreamImageBuilder,
  autoScalingGroup,
  autoScalingLaunchConfiguration,
  batchComputeEnvironment,
  batchJob,
  batchJobQueue,
  beanstalkEnvironment,
  bedrockAgent,
  bedrockBatchJob,
  bedrockCustomDeployment,
  bedrockCustomizationJob,
  bedrockInferenceProfile,
  bedrockKnowledgeBase,
  bedrockMarketplaceEndpoint,
  bedrockProvisionedThroughput,
  cloudformationStack,
  cloudformationStackSet,
  cloudfrontDistribution,
  codebuildBuild,
  codebuildFleet,
  codebuildProject,
  dmsReplicationInstance,
  ec2Address,
  ec2CapacityBlock,
  ec2CapacityReservation,
  ec2ClientVpn,
  ec2Fleet,
  ec2Host,
  ec2Image,
  ec2Instance,
  ec2KeyPair,
  ec2LaunchTemplate,
  ec2NatGateway,
  ec2ReservedInstances,
  ec2SecurityGroup,
  ec2Snapshot,
  ec2SpotFleet,
  ec2SpotRequest,
  ec2TransitGateway,
  ec2TransitGatewayAttachment,
  ec2Volume,
  ec2VpcEndpoint,
  ec2VpnConnection,
  ecrRepository,
  ecsCluster,
  ecsService,
  ecsTask,
  ecsTaskDefinition,
  efsFileSystem,
  eksCluster,
  eksFargateProfile,
  eksNodegroup,
  elasticacheCluster,
  elasticacheReserved,
  elasticacheServerless,
  elbLoadBalancer,
  emrCluster,
  emrServerlessApplication,
  eventbridgeRule,
  fsxFileSystem,
  gameliftContainerFleet,
  gameliftFleet,
  globalAccelerator,
  glueDevEndpoint,
  glueJob,
  glueJobRun,
  glueSession,
  glueTrigger,
  iamAccessKey,
  iamOidcProvider,
  iamRole,
  iamSamlProvider,
  iamUser,
  imagebuilderPipeline,
  ivsChannel,
  kafkaCluster,
  kendraIndex,
  lambdaEventSource,
  lambdaFunction,
  lambdaFunctionUrl,
  lambdaLayer,
  lambdaProvisionedConcurrency,
  lightsailBucket,
  lightsailContainerService,
  lightsailDatabase,
  lightsailDisk,
  lightsailDistribution,
  lightsailInstance,
  lightsailLoadBalancer,
  lightsailSnapshot,
  lightsailStaticIp,
  managedblockchainNetwork,
  managedblockchainNode,
  mediaconvertJob,
  medialiveChannel,
  memorydbCluster,
  mqBroker,
  opensearchDomain,
  opensearchServerlessCollection,
  organizationsAccount,
  rdsInstance,
  rdsReserved,
  redshiftCluster,
  redshiftReserved,
  redshiftServerlessWorkgroup,
  rekognitionModel,
  rolesanywhereTrustAnchor,
  route53HostedZone,
  s3Bucket,
  sagemakerApp,
  sagemakerDomain,
  sagemakerEndpoint,
  sagemakerHyperpod,
  sagemakerLifecycleConfig,
  sagemakerMlflow,
  sagemakerNotebook,
  sagemakerProcessingJob,
  sagemakerSpace,
  sagemakerTrainingJob,
  sagemakerTrainingPlan,
  sagemakerTransformJob,
  sagemakerTuningJob,
  savingsPlan,
  schedulerSchedule,
  sesDedicatedPool,
  sesIdentity,
  sfnStateMachine,
  shieldSubscription,
  smsPhoneNumber,
  ssmAssociation,
  ssmDocument,
  transferServer,
  workspacesPool,
  workspacesWorkspace,
];
