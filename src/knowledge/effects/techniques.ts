/**
 * What an intruder's call is in ATT&CK terms. Only for events already found to be the intruder's: the owner's CreateUser is no technique.
 * One table of calls; reads that no row names fall back to "discovery" by service.
 */
import type { Condition } from './effect.ts';
import { holds } from './reading.ts';
import type { ReadableEvent } from './reading.ts';
import { TECHNIQUE_NAMES } from './technique-names.ts';
import type { TechniqueId } from './technique-names.ts';

interface Row {
  readonly ids: readonly TechniqueId[];
  /** `service: Api Api Api`; the service without `.amazonaws.com`. */
  readonly calls: readonly string[];
  readonly when?: readonly Condition[];
}

const failedSignIn: Condition = { at: 'response.ConsoleLogin', is: ['failure'] };

const TABLE: readonly Row[] = [
  // Getting in and moving
  { ids: ['T1078.004'], calls: ['signin: ConsoleLogin'], when: [{ ...failedSignIn, not: true }] },
  { ids: ['T1110'], calls: ['signin: ConsoleLogin'], when: [failedSignIn] },
  {
    ids: ['T1078.004', 'T1550.001'],
    calls: [
      'signin: GetSigninToken SwitchRole',
      'sts: GetFederationToken GetSessionToken AssumeRoot',
      'rolesanywhere: CreateSession',
      'sso: GetRoleCredentials Federate',
    ],
  },
  { ids: ['T1078.004', 'T1548.005'], calls: ['sts: AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity'] },
  {
    ids: ['T1098'],
    calls: [
      'signin: PasswordRecoveryRequested PasswordRecoveryCompleted EmailUpdated PasswordUpdated',
      'account: PutContactInformation PutAlternateContact DeleteAlternateContact StartPrimaryEmailUpdate AcceptPrimaryEmailUpdate',
      'sso: UpdateSsoConfiguration',
      'iam: UpdateUser DeleteUserPermissionsBoundary DeleteRolePermissionsBoundary CreateAccountAlias UpdateRole DetachUserPolicy DetachRolePolicy DetachGroupPolicy DeleteRolePolicy DeleteGroupPolicy',
    ],
  },
  // Keys, rights and accounts
  {
    ids: ['T1098.001'],
    calls: [
      'iam: CreateAccessKey UpdateAccessKey CreateLoginProfile UpdateLoginProfile ChangePassword CreateServiceSpecificCredential ResetServiceSpecificCredential UploadSSHPublicKey UploadSigningCertificate',
      'ec2: CreateKeyPair ImportKeyPair',
      'sts: GetFederationToken',
      'lightsail: CreateKeyPair ImportKeyPair DownloadDefaultKeyPair',
      'sso-directory: UpdatePassword',
    ],
  },
  {
    ids: ['T1098.003'],
    calls: [
      'iam: AttachUserPolicy AttachGroupPolicy AttachRolePolicy PutUserPolicy PutGroupPolicy PutRolePolicy AddUserToGroup CreatePolicyVersion SetDefaultPolicyVersion UpdateAssumeRolePolicy AddRoleToInstanceProfile CreatePolicy',
      'sso: CreateAccountAssignment CreatePermissionSet PutInlinePolicyToPermissionSet AttachManagedPolicyToPermissionSet',
      'sso-directory: AddMemberToGroup',
      'identitystore: CreateGroupMembership',
      'ec2: AssociateIamInstanceProfile ReplaceIamInstanceProfileAssociation',
      'lambda: AddPermission',
      'eks: CreateAccessEntry AssociateAccessPolicy',
    ],
  },
  { ids: ['T1098.003'], calls: ['iam: CreateRole'] },
  { ids: ['T1098.005', 'T1556.006'], calls: ['iam: EnableMFADevice CreateVirtualMFADevice'] },
  { ids: ['T1556.006'], calls: ['iam: DeactivateMFADevice DeleteVirtualMFADevice', 'sso-directory: DeleteMfaDeviceForUser'] },
  { ids: ['T1556'], calls: ['iam: UpdateAccountPasswordPolicy DeleteAccountPasswordPolicy', 'appsync: UpdateGraphqlApi UpdateResolver'] },
  {
    ids: ['T1136.003'],
    calls: ['iam: CreateUser CreateRole CreateGroup', 'sso-directory: CreateUser', 'identitystore: CreateUser', 'cognito-idp: AdminCreateUser'],
  },
  { ids: ['T1136.003', 'T1666'], calls: ['organizations: CreateAccount CreateGovCloudAccount CreateAccountResult'] },
  {
    ids: ['T1666'],
    calls: [
      'organizations: LeaveOrganization InviteAccountToOrganization AcceptHandshake CreateOrganization RemoveAccountFromOrganization MoveAccount CloseAccount DetachPolicy DeletePolicy DisablePolicyType RegisterDelegatedAdministrator DeregisterDelegatedAdministrator',
    ],
  },
  {
    ids: ['T1484.002'],
    calls: [
      'iam: CreateSAMLProvider UpdateSAMLProvider CreateOpenIDConnectProvider AddClientIDToOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint UpdateAssumeRolePolicy',
      'rolesanywhere: CreateTrustAnchor CreateProfile UpdateTrustAnchor EnableTrustAnchor',
      'sso: StartSSO CreateInstance CreateTrustedTokenIssuer AssociateDirectory UpdateSsoConfiguration',
      'sso-directory: EnableExternalIdPConfigurationForDirectory',
    ],
  },
  { ids: ['T1531'], calls: ['iam: DeleteLoginProfile DeleteUser DeactivateMFADevice', 'iam: DeleteAccessKey', 'organizations: CloseAccount'] },
  { ids: ['T1070'], calls: ['iam: DeleteAccessKey DeleteUserPolicy', 'ses: DeleteIdentity DeleteEmailIdentity'] },
  // Secrets and data
  {
    ids: ['T1555.006'],
    calls: ['secretsmanager: GetSecretValue BatchGetSecretValue', 'ssm: GetParameter GetParameters GetParametersByPath GetParameterHistory'],
  },
  {
    ids: ['T1552'],
    calls: [
      'ec2: GetPasswordData GetLaunchTemplateData',
      'lambda: GetFunction GetFunctionConfiguration',
      'codebuild: BatchGetProjects',
      'ecs: DescribeTaskDefinition',
      'rds: GenerateDBAuthToken',
      'kms: Decrypt',
    ],
  },
  { ids: ['T1552'], calls: ['ec2: DescribeInstanceAttribute'], when: [{ at: 'request.attribute', is: ['userData'] }] },
  {
    ids: ['T1528'],
    calls: [
      'ecr: GetAuthorizationToken',
      'ecr-public: GetAuthorizationToken',
      'codeartifact: GetAuthorizationToken',
      'redshift: GetClusterCredentials',
    ],
  },
  {
    ids: ['T1530'],
    calls: [
      's3: GetObject CopyObject HeadObject SelectObjectContent GetObjectTorrent RestoreObject',
      'ebs: GetSnapshotBlock',
      'athena: GetQueryResults',
      'dynamodb: Scan Query GetItem BatchGetItem ExportTableToPointInTime',
    ],
  },
  { ids: ['T1213.003'], calls: ['codecommit: GitPull GetFile GetBlob', 'ecr: BatchGetImage GetDownloadUrlForLayer'] },
  {
    ids: ['T1537'],
    calls: [
      'ec2: ModifySnapshotAttribute ModifyImageAttribute CreateInstanceExportTask ExportImage CreateStoreImageTask SharedSnapshotCopyInitiated SharedSnapshotVolumeCreated',
      'rds: ModifyDBSnapshotAttribute ModifyDBClusterSnapshotAttribute StartExportTask',
      's3: PutBucketReplication PutBucketPolicy PutBucketAcl DeleteBucketPublicAccessBlock DeletePublicAccessBlock PutObjectAcl',
      'ram: CreateResourceShare',
      'transfer: CreateServer CreateUser',
      'datasync: CreateTask',
      'ecr: SetRepositoryPolicy PutReplicationConfiguration',
      'redshift: AuthorizeSnapshotAccess',
      'secretsmanager: PutResourcePolicy',
    ],
  },
  // Machines and other burning
  {
    ids: ['T1578.002', 'T1496'],
    calls: [
      'ec2: RunInstances RequestSpotInstances RequestSpotFleet CreateFleet StartInstances',
      'lightsail: CreateInstances CreateInstancesFromSnapshot',
    ],
  },
  {
    ids: ['T1496'],
    calls: [
      'autoscaling: CreateAutoScalingGroup UpdateAutoScalingGroup SetDesiredCapacity CreateLaunchConfiguration',
      'ec2: CreateLaunchTemplate CreateLaunchTemplateVersion CreateDefaultVpc',
      'eks: CreateCluster CreateNodegroup',
      'batch: CreateComputeEnvironment SubmitJob',
      'sagemaker: CreateNotebookInstance CreateTrainingJob CreateProcessingJob CreateEndpoint CreateHyperParameterTuningJob CreateApp CreateCluster',
      'codebuild: StartBuild CreateProject',
      'glue: CreateJob StartJobRun CreateDevEndpoint CreateSession',
      'elasticmapreduce: RunJobFlow',
      'amplify: CreateApp StartJob CreateDeployment',
      'apprunner: CreateService',
      'lightsail: CreateContainerService',
      'cloudformation: CreateStack CreateStackSet CreateStackInstances',
      'gamelift: CreateFleet',
      'workspaces: CreateWorkspaces',
      'rds: CreateDBInstance',
    ],
  },
  { ids: ['T1610', 'T1496'], calls: ['ecs: CreateCluster RegisterTaskDefinition CreateService RunTask StartTask UpdateService'] },
  {
    ids: ['T1496.004'],
    calls: [
      'bedrock: InvokeModel InvokeModelWithResponseStream Converse ConverseStream CreateFoundationModelAgreement PutFoundationModelEntitlement PutUseCaseForModelAccess CreateProvisionedModelThroughput CreateModelInvocationJob',
      'bedrock-runtime: InvokeModel InvokeModelWithResponseStream Converse ConverseStream',
      'ses: SendEmail SendRawEmail SendBulkEmail SendTemplatedEmail SendBulkTemplatedEmail PutAccountDetails UpdateAccountSendingEnabled PutAccountSendingAttributes CreateEmailIdentity VerifyEmailIdentity VerifyDomainIdentity',
      'workmail: CreateOrganization',
      'aws-marketplace: Subscribe',
      'agreement-marketplace: AcceptAgreementRequest',
    ],
  },
  { ids: ['T1496.003'], calls: ['sns: Publish SetSMSAttributes', 'sms-voice: SendTextMessage', 'social-messaging: SendWhatsAppMessage'] },
  {
    ids: ['T1648'],
    calls: [
      'lambda: CreateFunction UpdateFunctionCode UpdateFunctionConfiguration Invoke CreateFunctionUrlConfig CreateEventSourceMapping UpdateEventSourceMapping PublishLayerVersion',
      'states: CreateStateMachine StartExecution',
      'apigateway: CreateApi CreateRestApi CreateIntegration PutIntegration CreateRoute CreateStage',
      'cloudfront: CreateFunction',
    ],
  },
  {
    ids: ['T1546'],
    calls: [
      'events: PutRule PutTargets EnableRule',
      'scheduler: CreateSchedule',
      'ssm: CreateAssociation',
      's3: PutBucketNotification',
      'sagemaker: CreateNotebookInstanceLifecycleConfig UpdateNotebookInstanceLifecycleConfig CreateStudioLifecycleConfig',
      'lambda: CreateEventSourceMapping',
      'cloudfront: PublishFunction UpdateDistribution',
    ],
  },
  { ids: ['T1525'], calls: ['ecr: PutImage', 'ec2: RegisterImage', 'lambda: PublishLayerVersion'] },
  { ids: ['T1651'], calls: ['ssm: SendCommand StartSession StartAutomationExecution ResumeSession CreateDocument', 'ecs: ExecuteCommand'] },
  { ids: ['T1651'], calls: ['ec2: ModifyInstanceAttribute'], when: [{ at: ['request.userData', 'request.userData.value'], present: true }] },
  { ids: ['T1021.008', 'T1098.004'], calls: ['ec2-instance-connect: SendSSHPublicKey SendSerialConsoleSSHPublicKey'] },
  {
    ids: ['T1021.008'],
    calls: ['ec2: EnableSerialConsoleAccess', 'ec2-instance-connect: OpenTunnel', 'lightsail: GetInstanceAccessDetails', 'ssm: StartSession'],
  },
  {
    ids: ['T1578.005'],
    calls: [
      'ec2: ModifyInstanceAttribute ModifyInstanceMetadataOptions CreateVolume AttachVolume',
      'servicequotas: RequestServiceQuotaIncrease',
      'support: CreateCase',
    ],
  },
  {
    ids: ['T1578.001'],
    calls: [
      'ec2: CreateSnapshot CreateSnapshots CopySnapshot CreateImage CopyImage',
      'rds: CreateDBSnapshot CreateDBClusterSnapshot CopyDBSnapshot CopyDBClusterSnapshot RestoreDBInstanceFromDBSnapshot',
    ],
  },
  { ids: ['T1578.003'], calls: ['ec2: TerminateInstances', 'lightsail: DeleteInstance'] },
  {
    ids: ['T1489'],
    calls: ['ec2: StopInstances', 'rds: StopDBInstance StopDBCluster', 'events: DisableRule RemoveTargets DeleteRule', 'ecs: StopTask'],
  },
  { ids: ['T1535'], calls: ['account: EnableRegion'] },
  { ids: ['T1583.001'], calls: ['route53domains: RegisterDomain TransferDomain'] },
  { ids: ['T1496'], calls: ['route53: CreateHostedZone ChangeResourceRecordSets'] },
  // Destroying and hiding
  {
    ids: ['T1485'],
    calls: [
      's3: DeleteObject DeleteObjects DeleteBucket',
      'ec2: DeleteVolume DeleteSnapshot',
      'rds: DeleteDBInstance DeleteDBCluster DeleteDBSnapshot',
      'dynamodb: DeleteTable',
      'kms: ScheduleKeyDeletion DeleteImportedKeyMaterial DisableKey',
      'efs: DeleteFileSystem',
      'secretsmanager: DeleteSecret',
      'ecr: DeleteRepository',
    ],
  },
  { ids: ['T1485.001'], calls: ['s3: PutBucketLifecycle PutBucketLifecycleConfiguration'] },
  { ids: ['T1490'], calls: ['s3: PutBucketVersioning'], when: [{ at: 'request.VersioningConfiguration.Status', is: ['suspended'] }] },
  {
    ids: ['T1490'],
    calls: [
      'ec2: DeleteSnapshot',
      'rds: DeleteDBSnapshot DeleteDBClusterSnapshot',
      'backup: DeleteBackupVault DeleteRecoveryPoint DeleteBackupPlan',
      's3: DeleteBucketReplication',
    ],
  },
  { ids: ['T1486'], calls: ['s3: CopyObject PutObject'], when: [{ at: 'request.x-amz-server-side-encryption-customer-algorithm', present: true }] },
  { ids: ['T1486'], calls: ['kms: PutKeyPolicy', 's3: PutBucketEncryption'] },
  {
    ids: ['T1562.008'],
    calls: [
      'cloudtrail: StopLogging DeleteTrail UpdateTrail PutEventSelectors DeleteEventDataStore StopEventDataStoreIngestion PutInsightSelectors',
      'ec2: DeleteFlowLogs',
      'config: StopConfigurationRecorder DeleteConfigurationRecorder DeleteDeliveryChannel',
      'route53resolver: DeleteResolverQueryLogConfig DisassociateResolverQueryLogConfig',
      'bedrock: DeleteModelInvocationLoggingConfiguration PutModelInvocationLoggingConfiguration',
      'logs: DeleteLogGroup DeleteLogStream PutRetentionPolicy DeleteSubscriptionFilter',
      's3: PutBucketLogging',
      'wafv2: DeleteLoggingConfiguration',
      'rds: ModifyActivityStream StopActivityStream',
      'elasticloadbalancing: ModifyLoadBalancerAttributes',
    ],
  },
  {
    ids: ['T1562.001'],
    calls: [
      'guardduty: DeleteDetector UpdateDetector CreateFilter CreateIPSet UpdateIPSet DisassociateFromMasterAccount DisassociateFromAdministratorAccount DeleteMembers StopMonitoringMembers ArchiveFindings DeletePublishingDestination',
      'securityhub: DisableSecurityHub DeleteMembers BatchDisableStandards UpdateFindings BatchUpdateFindings DeleteInsight',
      'macie2: DisableMacie UpdateMacieSession',
      'inspector2: Disable',
      'access-analyzer: DeleteAnalyzer',
      'config: DeleteConfigRule',
      'wafv2: DeleteRuleGroup DeleteWebACL UpdateIPSet DisassociateWebACL',
      'monitoring: DeleteAlarms DisableAlarmActions',
      'budgets: DeleteBudget',
      'ce: DeleteAnomalyMonitor DeleteAnomalySubscription',
    ],
  },
  {
    ids: ['T1562.007'],
    calls: [
      'ec2: AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress CreateSecurityGroup CreateNetworkAclEntry ReplaceNetworkAclEntry DeleteNetworkAclEntry CreateRoute',
      'rds: AuthorizeDBSecurityGroupIngress',
      'lightsail: OpenInstancePublicPorts PutInstancePublicPorts',
    ],
  },
  { ids: ['T1040'], calls: ['ec2: CreateTrafficMirrorSession CreateTrafficMirrorFilter CreateTrafficMirrorFilterRule CreateTrafficMirrorTarget'] },
  // Looking around
  { ids: ['T1654'], calls: ['cloudtrail: LookupEvents StartQuery GetQueryResults', 'logs: FilterLogEvents GetLogEvents StartQuery GetQueryResults'] },
  { ids: ['T1201'], calls: ['iam: GetAccountPasswordPolicy'] },
  {
    ids: ['T1087.004'],
    calls: [
      'sts: GetCallerIdentity GetAccessKeyInfo',
      'organizations: ListAccounts DescribeAccount',
      'identitystore: ListUsers',
      'sso-directory: SearchUsers ListUsers',
      'cognito-idp: ListUsers',
      'ses: ListIdentities ListEmailIdentities GetAccount',
    ],
  },
  {
    ids: ['T1069.003'],
    calls: [
      'iam: ListGroups ListGroupsForUser GetGroup ListPolicies ListAttachedUserPolicies ListAttachedGroupPolicies ListAttachedRolePolicies ListUserPolicies ListRolePolicies ListGroupPolicies GetPolicyVersion GetAccountAuthorizationDetails SimulatePrincipalPolicy SimulateCustomPolicy',
      'aoss: ListAccessPolicies',
    ],
  },
  { ids: ['T1619'], calls: ['s3: ListObjects ListObjectsV2 ListObjectVersions ListBucket ListMultipartUploads'] },
];

const byCall = new Map<string, Row[]>();
for (const row of TABLE) {
  for (const line of row.calls) {
    const [service = '', apis = ''] = line.split(': ');
    for (const api of apis.split(' ')) byCall.set(`${service}.amazonaws.com ${api}`, [...(byCall.get(`${service}.amazonaws.com ${api}`) ?? []), row]);
  }
}

/** Services whose reads show machines, disks, networks, databases and buckets; reads elsewhere are service discovery. */
const INFRASTRUCTURE = new Set(
  [
    'ec2',
    's3',
    'rds',
    'autoscaling',
    'ecs',
    'eks',
    'elasticloadbalancing',
    'elasticache',
    'redshift',
    'lightsail',
    'elasticfilesystem',
    'es',
    'dynamodb',
    'route53',
    'elasticmapreduce',
    'batch',
    'sagemaker',
    'workspaces',
    'servicequotas',
  ].map((one) => `${one}.amazonaws.com`),
);
const READS = /^(?:Describe|List|Get|Search|BatchGet|BatchDescribe|Lookup|Head|Scan|Query|Simulate|Generate(?:Credential|Service))/;
const INSTANCE_SESSION = /:assumed-role\/[^/]+\/i-[0-9a-f]{8,17}$/;

/** The techniques of one event of an intruder, each id once. Success or failure is not looked at, except where it is the technique. */
export function techniquesOf(event: ReadableEvent): { readonly id: TechniqueId; readonly name: string }[] {
  const ids = new Set<TechniqueId>();
  for (const row of byCall.get(`${event.source} ${event.api}`) ?? []) {
    if (holds(row.when, { event })) for (const id of row.ids) ids.add(id);
  }
  if (READS.test(event.api) && (ids.size === 0 || event.source === 'iam.amazonaws.com')) ids.add(discoveryIn(event.source));
  // An instance's role session in somebody's hands came out of the metadata service.
  if (event.arn !== null && INSTANCE_SESSION.test(event.arn)) for (const id of ['T1552.005', 'T1078.004'] as const) ids.add(id);
  return [...ids].map((id) => ({ id, name: TECHNIQUE_NAMES[id] }));
}

function discoveryIn(source: string): TechniqueId {
  if (source === 'iam.amazonaws.com') return 'T1087.004';
  return INFRASTRUCTURE.has(source) ? 'T1580' : 'T1526';
}
