/** Every action there is. A folder each; the meta-test sees that none is missing here. */
import type { Action } from './action.ts';
import { amplifyDeleteApp } from './amplify-delete-app/action.ts';
import { apprunnerPauseService } from './apprunner-pause-service/action.ts';
import { autoscalingZero } from './autoscaling-zero/action.ts';
import { batchDisableEnvironment } from './batch-disable-environment/action.ts';
import { batchDisableQueue } from './batch-disable-queue/action.ts';
import { batchTerminateJob } from './batch-terminate-job/action.ts';
import { bedrockDeleteMarketplaceEndpoint } from './bedrock-delete-marketplace-endpoint/action.ts';
import { bedrockDeleteModelDeployment } from './bedrock-delete-model-deployment/action.ts';
import { bedrockDeleteThroughput } from './bedrock-delete-throughput/action.ts';
import { bedrockStopBatchJob } from './bedrock-stop-batch-job/action.ts';
import { bedrockStopCustomizationJob } from './bedrock-stop-customization-job/action.ts';
import { cloudformationDeleteStack } from './cloudformation-delete-stack/action.ts';
import { cloudtrailRestoreSelectors } from './cloudtrail-restore-selectors/action.ts';
import { cloudtrailRestoreSettings } from './cloudtrail-restore-settings/action.ts';
import { cloudtrailStartLogging } from './cloudtrail-start-logging/action.ts';
import { codebuildDeleteFleet } from './codebuild-delete-fleet/action.ts';
import { codebuildDeleteProject } from './codebuild-delete-project/action.ts';
import { codebuildStopBuild } from './codebuild-stop-build/action.ts';
import { configStartRecorder } from './config-start-recorder/action.ts';
import { ec2CancelCapacityReservation } from './ec2-cancel-capacity-reservation/action.ts';
import { ec2CancelSpotFleet } from './ec2-cancel-spot-fleet/action.ts';
import { ec2CancelSpotRequest } from './ec2-cancel-spot-request/action.ts';
import { ec2CloseIngress } from './ec2-close-ingress/action.ts';
import { ec2DeleteFleet } from './ec2-delete-fleet/action.ts';
import { ec2DeleteKeyPair } from './ec2-delete-key-pair/action.ts';
import { ec2DeleteLaunchTemplate } from './ec2-delete-launch-template/action.ts';
import { ec2DeleteNatGateway } from './ec2-delete-nat-gateway/action.ts';
import { ec2DeleteVolume } from './ec2-delete-volume/action.ts';
import { ec2DetachProfile } from './ec2-detach-profile/action.ts';
import { ec2ReleaseAddress } from './ec2-release-address/action.ts';
import { ec2ReleaseHost } from './ec2-release-host/action.ts';
import { ec2ShutSerialConsole } from './ec2-shut-serial-console/action.ts';
import { ec2SnapshotDisks } from './ec2-snapshot-disks/action.ts';
import { ec2StopInstance } from './ec2-stop-instance/action.ts';
import { ec2TerminateInstance } from './ec2-terminate-instance/action.ts';
import { ec2UnshareImage } from './ec2-unshare-image/action.ts';
import { ec2UnshareSnapshot } from './ec2-unshare-snapshot/action.ts';
import { ecsHoldCapacity } from './ecs-hold-capacity/action.ts';
import { ecsStopTask } from './ecs-stop-task/action.ts';
import { ecsZeroService } from './ecs-zero-service/action.ts';
import { eksDeleteCluster } from './eks-delete-cluster/action.ts';
import { eksDeleteFargateProfile } from './eks-delete-fargate-profile/action.ts';
import { eksDeleteNodegroup } from './eks-delete-nodegroup/action.ts';
import { eksZeroNodegroup } from './eks-zero-nodegroup/action.ts';
import { elasticacheDeleteCluster } from './elasticache-delete-cluster/action.ts';
import { elasticacheDeleteReplicationGroup } from './elasticache-delete-replication-group/action.ts';
import { elasticacheDeleteServerlessCache } from './elasticache-delete-serverless-cache/action.ts';
import { emrServerlessCancelRun } from './emr-serverless-cancel-run/action.ts';
import { emrServerlessStopApplication } from './emr-serverless-stop-application/action.ts';
import { emrTerminateCluster } from './emr-terminate-cluster/action.ts';
import { eventsDisableRule } from './events-disable-rule/action.ts';
import { eventsRemoveTarget } from './events-remove-target/action.ts';
import { gameliftDeleteFleet } from './gamelift-delete-fleet/action.ts';
import { glueDeleteDevEndpoint } from './glue-delete-dev-endpoint/action.ts';
import { glueDeleteJob } from './glue-delete-job/action.ts';
import { glueStopJobRun } from './glue-stop-job-run/action.ts';
import { glueStopSession } from './glue-stop-session/action.ts';
import { glueStopTrigger } from './glue-stop-trigger/action.ts';
import { guarddutyDisarmFilter } from './guardduty-disarm-filter/action.ts';
import { guarddutyDistrustAddresses } from './guardduty-distrust-addresses/action.ts';
import { guarddutyEnableDetector } from './guardduty-enable-detector/action.ts';
import { iamCloseTrust } from './iam-close-trust/action.ts';
import { iamCutRoleSessions } from './iam-cut-role-sessions/action.ts';
import { iamCutUserSessions } from './iam-cut-user-sessions/action.ts';
import { iamDeactivateCertificate } from './iam-deactivate-certificate/action.ts';
import { iamDeactivateKey } from './iam-deactivate-key/action.ts';
import { iamDeactivateServiceCredential } from './iam-deactivate-service-credential/action.ts';
import { iamDeactivateSshKey } from './iam-deactivate-ssh-key/action.ts';
import { iamDeleteGroup } from './iam-delete-group/action.ts';
import { iamDeleteKey } from './iam-delete-key/action.ts';
import { iamDeleteMfaDevice } from './iam-delete-mfa-device/action.ts';
import { iamDeletePolicy } from './iam-delete-policy/action.ts';
import { iamDeleteRole } from './iam-delete-role/action.ts';
import { iamDeleteUser } from './iam-delete-user/action.ts';
import { iamDenyRole } from './iam-deny-role/action.ts';
import { iamDenyUser } from './iam-deny-user/action.ts';
import { iamDetachPolicy } from './iam-detach-policy/action.ts';
import { iamDisableOutboundFederation } from './iam-disable-outbound-federation/action.ts';
import { iamEmptyProfile } from './iam-empty-profile/action.ts';
import { iamLeaveGroup } from './iam-leave-group/action.ts';
import { iamRemoveInlinePolicy } from './iam-remove-inline-policy/action.ts';
import { iamRemoveMfa } from './iam-remove-mfa/action.ts';
import { iamRemoveOidcProvider } from './iam-remove-oidc-provider/action.ts';
import { iamRemovePassword } from './iam-remove-password/action.ts';
import { iamRemoveSamlProvider } from './iam-remove-saml-provider/action.ts';
import { iamRestorePolicyVersion } from './iam-restore-policy-version/action.ts';
import { iamSetBoundary } from './iam-set-boundary/action.ts';
import { lambdaCloseLayer } from './lambda-close-layer/action.ts';
import { identitystoreDisableUser } from './identitystore-disable-user/action.ts';
import { lambdaDeleteUrl } from './lambda-delete-url/action.ts';
import { lambdaDisableMapping } from './lambda-disable-mapping/action.ts';
import { lambdaReleaseCapacity } from './lambda-release-capacity/action.ts';
import { lambdaRemovePermission } from './lambda-remove-permission/action.ts';
import { lambdaZeroConcurrency } from './lambda-zero-concurrency/action.ts';
import { lightsailDeleteContainerService } from './lightsail-delete-container-service/action.ts';
import { lightsailDeleteDatabase } from './lightsail-delete-database/action.ts';
import { lightsailDeleteInstance } from './lightsail-delete-instance/action.ts';
import { medialiveStopChannel } from './medialive-stop-channel/action.ts';
import { organizationsDenyAccount } from './organizations-deny-account/action.ts';
import { rdsStopCluster } from './rds-stop-cluster/action.ts';
import { rdsStopInstance } from './rds-stop-instance/action.ts';
import { redshiftPauseCluster } from './redshift-pause-cluster/action.ts';
import { rolesanywhereDisableAnchor } from './rolesanywhere-disable-anchor/action.ts';
import { rolesanywhereDisableProfile } from './rolesanywhere-disable-profile/action.ts';
import { s3BlockPublic } from './s3-block-public/action.ts';
import { s3RepairPolicy } from './s3-repair-policy/action.ts';
import { sagemakerDeleteApp } from './sagemaker-delete-app/action.ts';
import { sagemakerDeleteCluster } from './sagemaker-delete-cluster/action.ts';
import { sagemakerDeleteEndpoint } from './sagemaker-delete-endpoint/action.ts';
import { sagemakerStopNotebook } from './sagemaker-stop-notebook/action.ts';
import { sagemakerStopProcessingJob } from './sagemaker-stop-processing-job/action.ts';
import { sagemakerStopTrainingJob } from './sagemaker-stop-training-job/action.ts';
import { sagemakerStopTransformJob } from './sagemaker-stop-transform-job/action.ts';
import { sagemakerStopTuningJob } from './sagemaker-stop-tuning-job/action.ts';
import { savingsPlanReturn } from './savings-plan-return/action.ts';
import { schedulerDeleteSchedule } from './scheduler-delete-schedule/action.ts';
import { schedulerDisableSchedule } from './scheduler-disable-schedule/action.ts';
import { sesStopSending } from './ses-stop-sending/action.ts';
import { sfnDeleteStateMachine } from './sfn-delete-state-machine/action.ts';
import { sfnStopExecution } from './sfn-stop-execution/action.ts';
import { snsStopSms } from './sns-stop-sms/action.ts';
import { ssoRemoveAssignment } from './sso-remove-assignment/action.ts';
import { ssmCancelCommand } from './ssm-cancel-command/action.ts';
import { ssmDeleteAssociation } from './ssm-delete-association/action.ts';
import { ssmEndSession } from './ssm-end-session/action.ts';
import { workspacesTerminate } from './workspaces-terminate/action.ts';

export const ACTIONS: readonly Action[] = [
  amplifyDeleteApp,
  apprunnerPauseService,
  autoscalingZero,
  batchDisableEnvironment,
  batchDisableQueue,
  batchTerminateJob,
  bedrockDeleteMarketplaceEndpoint,
  bedrockDeleteModelDeployment,
  bedrockDeleteThroughput,
  bedrockStopBatchJob,
  bedrockStopCustomizationJob,
  cloudformationDeleteStack,
  cloudtrailRestoreSelectors,
  cloudtrailRestoreSettings,
  cloudtrailStartLogging,
  codebuildDeleteFleet,
  codebuildDeleteProject,
  codebuildStopBuild,
  configStartRecorder,
  ec2CancelCapacityReservation,
  ec2CancelSpotFleet,
  ec2CancelSpotRequest,
  ec2CloseIngress,
  ec2DeleteFleet,
  ec2DeleteKeyPair,
  ec2DeleteLaunchTemplate,
  ec2DeleteNatGateway,
  ec2DeleteVolume,
  ec2DetachProfile,
  ec2ReleaseAddress,
  ec2ReleaseHost,
  ec2ShutSerialConsole,
  ec2SnapshotDisks,
  ec2StopInstance,
  ec2TerminateInstance,
  ec2UnshareImage,
  ec2UnshareSnapshot,
  ecsHoldCapacity,
  ecsStopTask,
  ecsZeroService,
  eksDeleteCluster,
  eksDeleteFargateProfile,
  eksDeleteNodegroup,
  eksZeroNodegroup,
  elasticacheDeleteCluster,
  elasticacheDeleteReplicationGroup,
  elasticacheDeleteServerlessCache,
  emrServerlessCancelRun,
  emrServerlessStopApplication,
  emrTerminateCluster,
  eventsDisableRule,
  eventsRemoveTarget,
  gameliftDeleteFleet,
  glueDeleteDevEndpoint,
  glueDeleteJob,
  glueStopJobRun,
  glueStopSession,
  glueStopTrigger,
  guarddutyDisarmFilter,
  guarddutyDistrustAddresses,
  guarddutyEnableDetector,
  iamCloseTrust,
  iamCutRoleSessions,
  iamCutUserSessions,
  iamDeactivateCertificate,
  iamDeactivateKey,
  iamDeactivateServiceCredential,
  iamDeactivateSshKey,
  iamDeleteGroup,
  iamDeleteKey,
  iamDeleteMfaDevice,
  iamDeletePolicy,
  iamDeleteRole,
  iamDeleteUser,
  iamDenyRole,
  iamDenyUser,
  iamDetachPolicy,
  iamDisableOutboundFederation,
  iamEmptyProfile,
  iamLeaveGroup,
  iamRemoveInlinePolicy,
  iamRemoveMfa,
  iamRemoveOidcProvider,
  iamRemovePassword,
  iamRemoveSamlProvider,
  iamRestorePolicyVersion,
  iamSetBoundary,
  lambdaCloseLayer,
  identitystoreDisableUser,
  lambdaDeleteUrl,
  lambdaDisableMapping,
  lambdaReleaseCapacity,
  lambdaRemovePermission,
  lambdaZeroConcurrency,
  lightsailDeleteContainerService,
  lightsailDeleteDatabase,
  lightsailDeleteInstance,
  medialiveStopChannel,
  organizationsDenyAccount,
  rdsStopCluster,
  rdsStopInstance,
  redshiftPauseCluster,
  rolesanywhereDisableAnchor,
  rolesanywhereDisableProfile,
  s3BlockPublic,
  s3RepairPolicy,
  sagemakerDeleteApp,
  sagemakerDeleteCluster,
  sagemakerDeleteEndpoint,
  sagemakerStopNotebook,
  sagemakerStopProcessingJob,
  sagemakerStopTrainingJob,
  sagemakerStopTransformJob,
  sagemakerStopTuningJob,
  savingsPlanReturn,
  schedulerDeleteSchedule,
  schedulerDisableSchedule,
  sesStopSending,
  sfnDeleteStateMachine,
  sfnStopExecution,
  snsStopSms,
  ssoRemoveAssignment,
  ssmCancelCommand,
  ssmDeleteAssociation,
  ssmEndSession,
  workspacesTerminate,
];

const byId: ReadonlyMap<string, Action> = new Map(ACTIONS.map((action) => [action.id, action]));

/** Null for an id this version does not know. */
export const actionOf = (id: string): Action | null => byId.get(id) ?? null;
