/**
 * What the account never has, in the shape AWS answers it: a list with nothing in it under the member the model names, or the code AWS gives when it
 * is asked about one thing that does not exist. Members: models of the AWS SDK for JavaScript 3.1177; codes: "Errors" of each operation's API reference.
 * An operation written by hand in `services/` comes first.
 */
import type { Members } from '../live-service.ts';
import type { WordingName } from '../wording.ts';

export interface NeverHad {
  readonly wording: WordingName;
  /** Members that are empty lists, by operation. */
  readonly empty: Readonly<Record<string, string>>;
  /** Operations that ask for one thing by name, by the code that says there is none. */
  readonly absent?: Readonly<Record<string, string>>;
  /** Answers that are neither. */
  readonly fixed?: Readonly<Record<string, Members>>;
}

export const NEVER_HAD: Readonly<Record<string, NeverHad>> = {
  accessanalyzer: {
    wording: 'rest',
    empty: {
      ListAnalyzers: 'analyzers',
      ListFindingsV2: 'findings',
    },
  },
  account: {
    wording: 'rest',
    empty: {
      ListRegions: 'Regions',
    },
    absent: {
      ResourceNotFoundException: 'GetAlternateContact',
    },
  },
  amplify: {
    wording: 'rest',
    empty: {
      ListApps: 'apps',
    },
    absent: {
      NotFoundException: 'ListBranches ListJobs',
    },
  },
  apprunner: {
    wording: 'json',
    empty: {
      ListServices: 'ServiceSummaryList',
    },
    absent: {
      ResourceNotFoundException: 'DescribeService',
    },
  },
  appstream: {
    wording: 'json',
    empty: {
      DescribeAppBlockBuilders: 'AppBlockBuilders',
      DescribeFleets: 'Fleets',
      DescribeImageBuilders: 'ImageBuilders',
      DescribeStacks: 'Stacks',
    },
  },
  'auto-scaling': {
    wording: 'query',
    empty: {
      DescribeAutoScalingGroups: 'AutoScalingGroups',
      DescribeLaunchConfigurations: 'LaunchConfigurations',
      DescribeScalingActivities: 'Activities',
      DescribeScheduledActions: 'ScheduledUpdateGroupActions',
      DescribeWarmPool: 'Instances',
    },
  },
  batch: {
    wording: 'rest',
    empty: {
      DescribeComputeEnvironments: 'computeEnvironments',
      DescribeJobDefinitions: 'jobDefinitions',
      DescribeJobQueues: 'jobQueues',
      DescribeJobs: 'jobs',
    },
    absent: {
      ClientException: 'ListJobs',
    },
  },
  bedrock: {
    wording: 'rest',
    empty: {
      ListCustomModelDeployments: 'modelDeploymentSummaries',
      ListCustomModels: 'modelSummaries',
      ListImportedModels: 'modelSummaries',
      ListInferenceProfiles: 'inferenceProfileSummaries',
      ListMarketplaceModelEndpoints: 'marketplaceModelEndpoints',
      ListModelCustomizationJobs: 'modelCustomizationJobSummaries',
      ListModelImportJobs: 'modelImportJobSummaries',
      ListModelInvocationJobs: 'invocationJobSummaries',
      ListProvisionedModelThroughputs: 'provisionedModelSummaries',
    },
    absent: {
      ResourceNotFoundException: 'GetUseCaseForModelAccess',
    },
    fixed: { GetModelInvocationLoggingConfiguration: {} },
  },
  'bedrock-agent': {
    wording: 'rest',
    empty: {
      ListAgents: 'agentSummaries',
      ListFlows: 'flowSummaries',
      ListKnowledgeBases: 'knowledgeBaseSummaries',
    },
  },
  budgets: {
    wording: 'json',
    empty: {
      DescribeBudgetActionsForAccount: 'Actions',
      DescribeBudgets: 'Budgets',
    },
    absent: {
      NotFoundException: 'DescribeNotificationsForBudget DescribeSubscribersForNotification',
    },
  },
  cloudformation: {
    wording: 'query',
    empty: {
      DescribeStacks: 'Stacks',
      ListStackSets: 'Summaries',
      ListStacks: 'StackSummaries',
    },
    absent: {
      ValidationError: 'DescribeStackEvents ListStackResources',
      StackSetNotFoundException: 'ListStackInstances',
    },
  },
  cloudfront: {
    wording: 'query',
    empty: {},
    fixed: {
      ListDistributions: { DistributionList: { Marker: '', MaxItems: 100, IsTruncated: false, Quantity: 0 } },
      ListFunctions: { FunctionList: { MaxItems: 100, Quantity: 0 } },
    },
  },
  cloudwatch: {
    wording: 'json',
    empty: {
      DescribeAlarms: 'CompositeAlarms MetricAlarms LogAlarms',
      GetMetricData: 'MetricDataResults Messages',
      GetMetricStatistics: 'Datapoints',
      ListMetrics: 'Metrics OwningAccounts',
    },
  },
  codebuild: {
    wording: 'json',
    empty: {
      BatchGetBuilds: 'builds buildsNotFound',
      BatchGetFleets: 'fleets fleetsNotFound',
      BatchGetProjects: 'projects projectsNotFound',
      ListBuilds: 'ids',
      ListFleets: 'fleets',
      ListProjects: 'projects',
      ListSourceCredentials: 'sourceCredentialsInfos',
    },
    absent: {
      ResourceNotFoundException: 'ListBuildsForProject',
    },
  },
  'config-service': {
    wording: 'json',
    empty: {
      DescribeConfigurationRecorderStatus: 'ConfigurationRecordersStatus',
      DescribeConfigurationRecorders: 'ConfigurationRecorders',
      DescribeDeliveryChannels: 'DeliveryChannels',
    },
  },
  'cost-explorer': {
    wording: 'json',
    empty: {
      GetAnomalies: 'Anomalies',
      GetAnomalyMonitors: 'AnomalyMonitors',
      GetAnomalySubscriptions: 'AnomalySubscriptions',
      GetCostAndUsage: 'GroupDefinitions ResultsByTime DimensionValueAttributes',
      GetCostAndUsageWithResources: 'GroupDefinitions ResultsByTime DimensionValueAttributes',
      GetCostForecast: 'ForecastResultsByTime',
      GetDimensionValues: 'DimensionValues',
    },
  },
  'database-migration-service': {
    wording: 'json',
    empty: {
      DescribeReplicationConfigs: 'ReplicationConfigs',
      DescribeReplicationInstances: 'ReplicationInstances',
      DescribeReplicationTasks: 'ReplicationTasks',
      DescribeReplications: 'Replications',
    },
  },
  ec2: {
    wording: 'ec2',
    empty: {
      DescribeAddresses: 'Addresses',
      DescribeAvailabilityZones: 'AvailabilityZones',
      DescribeCapacityBlocks: 'CapacityBlocks',
      DescribeCapacityReservations: 'CapacityReservations',
      DescribeClientVpnEndpoints: 'ClientVpnEndpoints',
      DescribeFleetInstances: 'ActiveInstances',
      DescribeFleets: 'Fleets',
      DescribeFlowLogs: 'FlowLogs',
      DescribeHostReservations: 'HostReservationSet',
      DescribeHosts: 'Hosts',
      DescribeIamInstanceProfileAssociations: 'IamInstanceProfileAssociations',
      DescribeImageAttribute: 'LaunchPermissions ProductCodes BlockDeviceMappings',
      DescribeImages: 'Images',
      DescribeInstanceAttribute: 'BlockDeviceMappings ProductCodes Groups',
      DescribeInstanceStatus: 'InstanceStatuses',
      DescribeInstanceTypes: 'InstanceTypes',
      DescribeInstances: 'Reservations',
      DescribeInternetGateways: 'InternetGateways',
      DescribeKeyPairs: 'KeyPairs',
      DescribeLaunchTemplateVersions: 'LaunchTemplateVersions',
      DescribeLaunchTemplates: 'LaunchTemplates',
      DescribeMacHosts: 'MacHosts',
      DescribeNatGateways: 'NatGateways',
      DescribeNetworkInterfaces: 'NetworkInterfaces',
      DescribeRegions: 'Regions',
      DescribeReservedInstances: 'ReservedInstances',
      DescribeRouteTables: 'RouteTables',
      DescribeSecurityGroupRules: 'SecurityGroupRules',
      DescribeSecurityGroups: 'SecurityGroups',
      DescribeSnapshotAttribute: 'ProductCodes CreateVolumePermissions',
      DescribeSnapshots: 'Snapshots',
      DescribeSpotFleetInstances: 'ActiveInstances',
      DescribeSpotFleetRequests: 'SpotFleetRequestConfigs',
      DescribeSpotInstanceRequests: 'SpotInstanceRequests',
      DescribeSpotPriceHistory: 'SpotPriceHistory',
      DescribeSubnets: 'Subnets',
      DescribeTags: 'Tags',
      DescribeTransitGatewayAttachments: 'TransitGatewayAttachments',
      DescribeTransitGateways: 'TransitGateways',
      DescribeVolumes: 'Volumes',
      DescribeVpcEndpoints: 'VpcEndpoints',
      DescribeVpcPeeringConnections: 'VpcPeeringConnections',
      DescribeVpcs: 'Vpcs',
      DescribeVpnConnections: 'VpnConnections',
    },
  },
  ecr: {
    wording: 'json',
    empty: {
      DescribeRepositories: 'repositories',
    },
    absent: {
      RepositoryNotFoundException: 'DescribeImages GetRepositoryPolicy',
    },
  },
  ecs: {
    wording: 'json',
    empty: {
      DescribeCapacityProviders: 'capacityProviders failures',
      DescribeClusters: 'clusters failures',
      ListClusters: 'clusterArns',
      ListTaskDefinitions: 'taskDefinitionArns',
    },
    absent: {
      ClusterNotFoundException: 'DescribeContainerInstances DescribeServices DescribeTasks ListContainerInstances ListServices ListTasks',
      ClientException: 'DescribeTaskDefinition',
    },
  },
  efs: {
    wording: 'rest',
    empty: {
      DescribeFileSystems: 'FileSystems',
    },
  },
  eks: {
    wording: 'rest',
    empty: {
      ListClusters: 'clusters',
    },
    absent: {
      ResourceNotFoundException:
        'DescribeCluster DescribeFargateProfile DescribeNodegroup ListAccessEntries ListFargateProfiles ListNodegroups ListPodIdentityAssociations',
    },
  },
  'elastic-beanstalk': {
    wording: 'query',
    empty: {
      DescribeApplications: 'Applications',
      DescribeEnvironments: 'Environments',
    },
  },
  'elastic-load-balancing-v2': {
    wording: 'query',
    empty: {
      DescribeListeners: 'Listeners',
      DescribeLoadBalancers: 'LoadBalancers',
      DescribeTargetGroups: 'TargetGroups',
    },
  },
  elasticache: {
    wording: 'query',
    empty: {
      DescribeCacheClusters: 'CacheClusters',
      DescribeReplicationGroups: 'ReplicationGroups',
      DescribeReservedCacheNodes: 'ReservedCacheNodes',
      DescribeServerlessCaches: 'ServerlessCaches',
    },
  },
  emr: {
    wording: 'json',
    empty: {
      ListClusters: 'Clusters',
    },
    absent: {
      InvalidRequestException: 'DescribeCluster ListInstanceFleets ListInstanceGroups ListInstances',
    },
  },
  'emr-serverless': {
    wording: 'rest',
    empty: {
      ListApplications: 'applications',
    },
    absent: {
      ResourceNotFoundException: 'GetApplication ListJobRuns',
    },
  },
  eventbridge: {
    wording: 'json',
    empty: {
      ListEventBuses: 'EventBuses',
      ListRules: 'Rules',
    },
    absent: {
      ResourceNotFoundException: 'DescribeRule ListTargetsByRule',
    },
  },
  fsx: {
    wording: 'json',
    empty: {
      DescribeFileCaches: 'FileCaches',
      DescribeFileSystems: 'FileSystems',
    },
  },
  gamelift: {
    wording: 'json',
    empty: {
      DescribeFleetAttributes: 'FleetAttributes',
      DescribeFleetCapacity: 'FleetCapacity',
      ListContainerFleets: 'ContainerFleets',
      ListFleets: 'FleetIds',
      ListGameServerGroups: 'GameServerGroups',
    },
    absent: {
      NotFoundException: 'DescribeGameServerGroup',
    },
  },
  'global-accelerator': {
    wording: 'json',
    empty: {
      ListAccelerators: 'Accelerators',
      ListCustomRoutingAccelerators: 'Accelerators',
    },
  },
  glue: {
    wording: 'json',
    empty: {
      GetCrawlers: 'Crawlers',
      GetDevEndpoints: 'DevEndpoints',
      GetJobs: 'Jobs',
      GetTriggers: 'Triggers',
      ListSessions: 'Ids Sessions',
    },
    absent: {
      EntityNotFoundException: 'GetJobRuns',
    },
  },
  guardduty: {
    wording: 'rest',
    empty: {
      ListDetectors: 'DetectorIds',
    },
    absent: {
      BadRequestException:
        'GetDetector GetFindings GetRemainingFreeTrialDays GetUsageStatistics ListFilters ListFindings ListIPSets ListThreatIntelSets',
    },
  },
  health: {
    wording: 'json',
    empty: {},
    absent: {
      SubscriptionRequiredException: 'DescribeAffectedEntities DescribeEventDetails DescribeEvents',
    },
  },
  identitystore: {
    wording: 'json',
    empty: {},
    absent: {
      ResourceNotFoundException: 'DescribeUser ListGroupMemberships ListGroups ListUsers',
    },
  },
  imagebuilder: {
    wording: 'rest',
    empty: {
      ListImagePipelines: 'imagePipelineList',
      ListImages: 'imageVersionList',
    },
  },
  inspector2: {
    wording: 'rest',
    empty: {
      BatchGetAccountStatus: 'accounts failedAccounts',
      BatchGetFreeTrialInfo: 'accounts failedAccounts',
    },
  },
  invoicing: {
    wording: 'json',
    empty: {
      ListInvoiceSummaries: 'InvoiceSummaries',
    },
    absent: {
      ResourceNotFoundException: 'GetInvoicePDF',
    },
  },
  ivs: {
    wording: 'rest',
    empty: {
      ListChannels: 'channels',
      ListStreams: 'streams',
    },
  },
  kafka: {
    wording: 'rest',
    empty: {
      ListClustersV2: 'ClusterInfoList',
    },
  },
  kendra: {
    wording: 'json',
    empty: {
      ListIndices: 'IndexConfigurationSummaryItems',
    },
    absent: {
      ResourceNotFoundException: 'DescribeIndex',
    },
  },
  lambda: {
    wording: 'rest',
    empty: {
      ListEventSourceMappings: 'EventSourceMappings',
      ListFunctions: 'Functions',
      ListLayers: 'Layers',
    },
    absent: {
      ResourceNotFoundException: 'GetFunctionConcurrency GetFunctionConfiguration GetPolicy ListFunctionUrlConfigs ListProvisionedConcurrencyConfigs',
    },
    fixed: {
      GetAccountSettings: {
        AccountLimit: {
          TotalCodeSize: 80_530_636_800,
          CodeSizeUnzipped: 262_144_000,
          CodeSizeZipped: 52_428_800,
          ConcurrentExecutions: 10,
          UnreservedConcurrentExecutions: 10,
        },
        AccountUsage: { TotalCodeSize: 0, FunctionCount: 0 },
      },
    },
  },
  lightsail: {
    wording: 'json',
    empty: {
      GetBuckets: 'buckets',
      GetBundles: 'bundles',
      GetContainerServices: 'containerServices',
      GetDisks: 'disks',
      GetDistributions: 'distributions',
      GetInstanceSnapshots: 'instanceSnapshots',
      GetInstances: 'instances',
      GetLoadBalancers: 'loadBalancers',
      GetRelationalDatabases: 'relationalDatabases',
      GetStaticIps: 'staticIps',
    },
  },
  managedblockchain: {
    wording: 'rest',
    empty: {
      ListAccessors: 'Accessors',
      ListNetworks: 'Networks',
    },
    absent: {
      ResourceNotFoundException: 'ListMembers ListNodes',
    },
  },
  mediaconvert: {
    wording: 'rest',
    empty: {
      ListJobs: 'Jobs',
      ListQueues: 'Queues',
    },
  },
  medialive: {
    wording: 'rest',
    empty: {
      ListChannels: 'Channels',
      ListReservations: 'Reservations',
    },
  },
  memorydb: {
    wording: 'json',
    empty: {
      DescribeClusters: 'Clusters',
      DescribeReservedNodes: 'ReservedNodes',
    },
  },
  mq: {
    wording: 'rest',
    empty: {
      ListBrokers: 'BrokerSummaries',
    },
    absent: {
      NotFoundException: 'DescribeBroker',
    },
  },
  opensearch: {
    wording: 'rest',
    empty: {
      DescribeDomains: 'DomainStatusList',
      DescribeReservedInstances: 'ReservedInstances',
      ListDomainNames: 'DomainNames',
    },
  },
  opensearchserverless: {
    wording: 'json',
    empty: {
      ListCollections: 'collectionSummaries',
    },
  },
  organizations: {
    wording: 'json',
    empty: {
      ListHandshakesForAccount: 'Handshakes',
    },
    absent: {
      AWSOrganizationsNotInUseException:
        'DescribeAccount DescribeOrganization DescribePolicy ListAccounts ListCreateAccountStatus ListDelegatedAdministrators ListHandshakesForOrganization ListParents ListPolicies ListPoliciesForTarget ListRoots ListTargetsForPolicy',
    },
  },
  'pinpoint-sms-voice-v2': {
    wording: 'json',
    empty: {
      DescribePhoneNumbers: 'PhoneNumbers',
      DescribeSenderIds: 'SenderIds',
      DescribeSpendLimits: 'SpendLimits',
    },
  },
  rds: {
    wording: 'query',
    empty: {
      DescribeDBClusterSnapshots: 'DBClusterSnapshots',
      DescribeDBClusters: 'DBClusters',
      DescribeDBInstances: 'DBInstances',
      DescribeDBSnapshots: 'DBSnapshots',
      DescribeReservedDBInstances: 'ReservedDBInstances',
    },
    absent: {
      DBSnapshotNotFound: 'DescribeDBSnapshotAttributes',
    },
  },
  redshift: {
    wording: 'query',
    empty: {
      DescribeClusters: 'Clusters',
      DescribeReservedNodes: 'ReservedNodes',
    },
  },
  'redshift-serverless': {
    wording: 'json',
    empty: {
      ListNamespaces: 'namespaces',
      ListWorkgroups: 'workgroups',
    },
  },
  rekognition: {
    wording: 'json',
    empty: {
      DescribeProjectVersions: 'ProjectVersionDescriptions',
      DescribeProjects: 'ProjectDescriptions',
      ListStreamProcessors: 'StreamProcessors',
    },
  },
  rolesanywhere: {
    wording: 'rest',
    empty: { ListCrls: 'crls', ListProfiles: 'profiles', ListTrustAnchors: 'trustAnchors' },
  },
  'route-53': {
    wording: 'query',
    empty: {
      ListHostedZones: 'HostedZones',
    },
  },
  's3-control': {
    wording: 'query',
    empty: {
      ListAccessGrantsInstances: 'AccessGrantsInstancesList',
      ListAccessPoints: 'AccessPointList',
    },
    absent: {
      NoSuchPublicAccessBlockConfiguration: 'GetPublicAccessBlock',
    },
  },
  sagemaker: {
    wording: 'json',
    empty: {
      ListApps: 'Apps',
      ListAutoMLJobs: 'AutoMLJobSummaries',
      ListClusters: 'ClusterSummaries',
      ListDomains: 'Domains',
      ListEndpoints: 'Endpoints',
      ListHyperParameterTuningJobs: 'HyperParameterTuningJobSummaries',
      ListInferenceComponents: 'InferenceComponents',
      ListMlflowTrackingServers: 'TrackingServerSummaries',
      ListNotebookInstanceLifecycleConfigs: 'NotebookInstanceLifecycleConfigs',
      ListNotebookInstances: 'NotebookInstances',
      ListProcessingJobs: 'ProcessingJobSummaries',
      ListSpaces: 'Spaces',
      ListTrainingJobs: 'TrainingJobSummaries',
      ListTrainingPlans: 'TrainingPlanSummaries',
      ListTransformJobs: 'TransformJobSummaries',
      ListUserProfiles: 'UserProfiles',
    },
    absent: {
      ResourceNotFound: 'DescribeApp DescribeCluster ListClusterNodes',
      ValidationException:
        'DescribeEndpoint DescribeEndpointConfig DescribeNotebookInstance DescribeNotebookInstanceLifecycleConfig DescribeProcessingJob DescribeTrainingJob DescribeTransformJob',
    },
  },
  savingsplans: {
    wording: 'rest',
    empty: {
      DescribeSavingsPlans: 'savingsPlans',
    },
  },
  scheduler: {
    wording: 'rest',
    empty: {
      ListSchedules: 'Schedules',
    },
    absent: {
      ResourceNotFoundException: 'GetSchedule',
    },
  },
  'service-quotas': {
    wording: 'json',
    empty: {
      ListRequestedServiceQuotaChangeHistory: 'RequestedQuotas',
    },
    absent: {
      NoSuchResourceException: 'GetServiceQuota ListServiceQuotas',
    },
  },
  ses: {
    wording: 'query',
    empty: {
      GetSendStatistics: 'SendDataPoints',
      ListIdentities: 'Identities',
    },
  },
  sesv2: {
    wording: 'rest',
    empty: {
      GetDedicatedIps: 'DedicatedIps',
      ListDedicatedIpPools: 'DedicatedIpPools',
      ListEmailIdentities: 'EmailIdentities',
    },
  },
  sfn: {
    wording: 'json',
    empty: {
      ListStateMachines: 'stateMachines',
    },
    absent: {
      StateMachineDoesNotExist: 'DescribeStateMachine ListExecutions',
    },
  },
  shield: {
    wording: 'json',
    empty: {},
    absent: {
      ResourceNotFoundException: 'DescribeSubscription',
    },
    fixed: { GetSubscriptionState: { SubscriptionState: 'INACTIVE' } },
  },
  sns: {
    wording: 'query',
    empty: {
      ListSubscriptions: 'Subscriptions',
      ListTopics: 'Topics',
    },
    absent: {
      NotFoundException: 'GetTopicAttributes',
    },
  },
  ssm: {
    wording: 'json',
    empty: {
      DescribeActivations: 'ActivationList',
      DescribeInstanceInformation: 'InstanceInformationList',
      DescribeSessions: 'Sessions',
      ListAssociations: 'Associations',
      ListCommands: 'Commands',
      ListDocuments: 'DocumentIdentifiers',
    },
  },
  'sso-admin': {
    wording: 'json',
    empty: {
      ListInstances: 'Instances',
    },
    absent: {
      ResourceNotFoundException:
        'DescribePermissionSet GetInlinePolicyForPermissionSet ListAccountAssignments ListAccountsForProvisionedPermissionSet ListManagedPoliciesInPermissionSet ListPermissionSets ListTrustedTokenIssuers',
    },
  },
  support: {
    wording: 'json',
    empty: {},
    absent: {
      SubscriptionRequiredException: 'DescribeCases DescribeCommunications DescribeServices DescribeSeverityLevels',
    },
  },
  transfer: {
    wording: 'json',
    empty: {
      ListServers: 'Servers',
    },
    absent: {
      ResourceNotFoundException: 'DescribeServer',
    },
  },
  workspaces: {
    wording: 'json',
    empty: {
      DescribeWorkspaceDirectories: 'Directories',
      DescribeWorkspaces: 'Workspaces',
      DescribeWorkspacesPools: 'WorkspacesPools',
    },
  },
};
