/** One of each thing that services rent, and the questions that show it. For tests. */
import { Client } from '../../account/client.ts';
import { rentServices } from '../../intruders/renting-services.ts';
import { founder } from '../../owners/estate.ts';
import type { Stage } from '../../stage.ts';
import type { Asked } from './ask.ts';

const REGION = 'us-east-1';

export function rentOneOfEach(stage: Stage): readonly (readonly [call: string, input: Asked])[] {
  const { account } = stage;
  const before = new Set(account.states.things.of('rented', REGION).map(({ id }) => id));
  const client = new Client(account, founder().credential, founder());
  for (const _ of rentServices(client, stage.random.fork('rented'), { regions: [REGION], instanceType: 'c5.4xlarge' }));
  const things = account.states.things.of('rented', REGION).filter(({ id }) => !before.has(id));
  const named = (type: string): string => things.find(({ facts }) => facts.type === type)?.facts.name ?? '';
  const [cluster, group] = named('AWS::EKS::Nodegroup').split('/');
  const profile = named('AWS::EKS::FargateProfile').split('/')[1];
  const [DomainId, AppType, AppName] = named('AWS::SageMaker::App').split('/');
  const byName = (call: string, member: string, type: string): readonly [string, Asked] => [call, { [member]: named(type) }];
  return [
    ['batch DescribeComputeEnvironments', {}],
    ['batch DescribeJobQueues', {}],
    ['batch ListJobs', { jobQueue: named('AWS::Batch::JobQueue'), jobStatus: 'RUNNING' }],
    ['batch DescribeJobs', { jobs: [named('AWS::Batch::Job')] }],
    ['eks ListClusters', {}],
    ['eks DescribeCluster', { name: cluster }],
    ['eks ListNodegroups', { clusterName: cluster }],
    ['eks DescribeNodegroup', { clusterName: cluster, nodegroupName: group }],
    ['eks ListFargateProfiles', { clusterName: cluster }],
    ['eks DescribeFargateProfile', { clusterName: cluster, fargateProfileName: profile }],
    ['emr ListClusters', {}],
    byName('emr DescribeCluster', 'ClusterId', 'AWS::EMR::Cluster'),
    byName('emr ListInstances', 'ClusterId', 'AWS::EMR::Cluster'),
    ['glue GetJobs', {}],
    byName('glue GetJob', 'JobName', 'AWS::Glue::Job'),
    byName('glue GetJobRuns', 'JobName', 'AWS::Glue::Job'),
    ['glue GetJobRun', { JobName: named('AWS::Glue::Job'), RunId: named('AWS::Glue::JobRun') }],
    ['glue GetTriggers', {}],
    byName('glue GetTrigger', 'Name', 'AWS::Glue::Trigger'),
    ['glue ListSessions', {}],
    byName('glue GetSession', 'Id', 'AWS::Glue::Session'),
    ['glue GetDevEndpoints', {}],
    byName('glue GetDevEndpoint', 'EndpointName', 'AWS::Glue::DevEndpoint'),
    ['codebuild ListProjects', {}],
    ['codebuild BatchGetProjects', { names: [named('AWS::CodeBuild::Project')] }],
    ['codebuild ListBuilds', {}],
    byName('codebuild ListBuildsForProject', 'projectName', 'AWS::CodeBuild::Project'),
    ['codebuild BatchGetBuilds', { ids: [named('AWS::CodeBuild::Build')] }],
    ['codebuild ListFleets', {}],
    ['codebuild BatchGetFleets', { names: [named('AWS::CodeBuild::Fleet')] }],
    ...['Training', 'Processing', 'Transform', 'HyperParameterTuning'].flatMap((api): (readonly [string, Asked])[] => [
      [`sagemaker List${api}Jobs`, {}],
      byName(`sagemaker Describe${api}Job`, `${api}JobName`, `AWS::SageMaker::${api}Job`),
    ]),
    ['sagemaker ListApps', {}],
    ['sagemaker DescribeApp', { DomainId, AppType, AppName }],
    ['sagemaker ListEndpoints', {}],
    byName('sagemaker DescribeEndpoint', 'EndpointName', 'AWS::SageMaker::Endpoint'),
    ['sagemaker ListClusters', {}],
    byName('sagemaker DescribeCluster', 'ClusterName', 'AWS::SageMaker::Cluster'),
    ['bedrock ListProvisionedModelThroughputs', {}],
    byName('bedrock GetProvisionedModelThroughput', 'provisionedModelId', 'AWS::Bedrock::ProvisionedModelThroughput'),
    ['bedrock ListModelInvocationJobs', {}],
    byName('bedrock GetModelInvocationJob', 'jobIdentifier', 'AWS::Bedrock::ModelInvocationJob'),
    ['bedrock ListModelCustomizationJobs', {}],
    byName('bedrock GetModelCustomizationJob', 'jobIdentifier', 'AWS::Bedrock::ModelCustomizationJob'),
    ['bedrock ListCustomModelDeployments', {}],
    byName('bedrock GetCustomModelDeployment', 'customModelDeploymentIdentifier', 'AWS::Bedrock::CustomModelDeployment'),
    ['bedrock ListMarketplaceModelEndpoints', {}],
    byName('bedrock GetMarketplaceModelEndpoint', 'endpointArn', 'AWS::Bedrock::MarketplaceModelEndpoint'),
    ['emr-serverless ListApplications', {}],
    byName('emr-serverless GetApplication', 'applicationId', 'AWS::EMRServerless::Application'),
    byName('emr-serverless ListJobRuns', 'applicationId', 'AWS::EMRServerless::Application'),
    ['emr-serverless GetJobRun', { applicationId: named('AWS::EMRServerless::Application'), jobRunId: named('AWS::EMRServerless::JobRun') }],
    ['rds DescribeDBClusters', {}],
    ['redshift DescribeClusters', {}],
    ['elasticache DescribeCacheClusters', {}],
    ['elasticache DescribeReplicationGroups', {}],
    ['elasticache DescribeServerlessCaches', {}],
    ['gamelift ListFleets', {}],
    ['gamelift DescribeFleetAttributes', {}],
    ['workspaces DescribeWorkspaces', {}],
    ['medialive ListChannels', {}],
    byName('medialive DescribeChannel', 'ChannelId', 'AWS::MediaLive::Channel'),
    ['lightsail GetContainerServices', {}],
    ['lightsail GetRelationalDatabases', {}],
    byName('lightsail GetRelationalDatabase', 'relationalDatabaseName', 'AWS::Lightsail::Database'),
    ['ec2 DescribeHosts', {}],
    ['ec2 DescribeCapacityReservations', {}],
    ['ecs DescribeCapacityProviders', {}],
    ['ec2 DescribeNatGateways', {}],
  ];
}
