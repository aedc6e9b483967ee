/** What computes, trains, builds or serves, and is not there; see others.ts for where these facts are from. */
import type { NeverHad } from './had.ts';

export const NO_MACHINES: Readonly<Record<string, NeverHad>> = {
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
      ClientException: 'DescribeTaskDefinition UpdateCapacityProvider',
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
      ResourceNotFoundException: 'GetApplication ListJobRuns CancelJobRun GetJobRun StopApplication',
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
      NotFoundException: 'DescribeGameServerGroup DeleteFleet',
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
  imagebuilder: {
    wording: 'rest',
    empty: {
      ListImagePipelines: 'imagePipelineList',
      ListImages: 'imageVersionList',
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
    absent: {
      NotFoundException: 'DeleteContainerService DeleteRelationalDatabase GetRelationalDatabase',
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
    absent: {
      NotFoundException: 'DescribeChannel StartChannel StopChannel',
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
  sfn: {
    wording: 'json',
    empty: {
      ListStateMachines: 'stateMachines',
    },
    absent: {
      StateMachineDoesNotExist: 'DescribeStateMachine ListExecutions',
    },
  },
  workspaces: {
    wording: 'json',
    empty: {
      DescribeWorkspaceDirectories: 'Directories',
      DescribeWorkspaces: 'Workspaces',
      DescribeWorkspacesPools: 'WorkspacesPools',
    },
    fixed: { TerminateWorkspaces: { FailedRequests: [] } },
  },
};
