/** Lightsail, App Runner, Amplify, CodeBuild, CodeCommit, EMR, Glue, GameLift, WorkSpaces, Transfer, MediaLive: places where a miner fits. */
import { altered, changed, resized, closes, gone, made, opens, touched } from './effect.ts';
import { pair } from './effect-pairs.ts';
import type { ServiceEffects } from './effect.ts';

export const lightsail: ServiceEffects = {
  source: 'lightsail.amazonaws.com',
  apis: {
    CreateInstances: [
      made('AWS::Lightsail::Instance', 'request.instanceNames[]', { details: { bundle: 'request.bundleId', image: 'request.blueprintId' } }),
    ],
    CreateInstancesFromSnapshot: [
      made('AWS::Lightsail::Instance', 'request.instanceNames[]', {
        details: { bundle: 'request.bundleId', snapshot: 'request.instanceSnapshotName' },
      }),
    ],
    StopInstance: [resized('AWS::Lightsail::Instance', 'request.instanceName', 'stopped', { details: { power: '=stopped' } })],
    StartInstance: [resized('AWS::Lightsail::Instance', 'request.instanceName', 'started', { details: { power: '=running' } })],
    DeleteInstance: [gone('AWS::Lightsail::Instance', 'request.instanceName')],
    ...pair({
      type: 'AWS::Lightsail::Container',
      create: 'CreateContainerService',
      remove: 'DeleteContainerService',
      id: 'request.serviceName',
      more: { details: { power: 'request.power', count: 'request.scale' } },
    }),
    ...pair({
      type: 'AWS::Lightsail::Database',
      create: 'CreateRelationalDatabase',
      remove: 'DeleteRelationalDatabase',
      id: 'request.relationalDatabaseName',
    }),
    ...pair({
      type: 'AWS::Lightsail::Disk',
      create: 'CreateDisk',
      remove: 'DeleteDisk',
      id: 'request.diskName',
      more: { details: { sizeGb: 'request.sizeInGb' } },
    }),
    ...pair({ type: 'AWS::Lightsail::StaticIp', create: 'AllocateStaticIp', remove: 'ReleaseStaticIp', id: 'request.staticIpName' }),
    ...pair({
      type: 'AWS::Lightsail::InstanceSnapshot',
      create: 'CreateInstanceSnapshot',
      remove: 'DeleteInstanceSnapshot',
      id: 'request.instanceSnapshotName',
    }),
    ...pair({ type: 'AWS::Lightsail::LoadBalancer', create: 'CreateLoadBalancer', remove: 'DeleteLoadBalancer', id: 'request.loadBalancerName' }),
    ...pair({ type: 'AWS::Lightsail::Bucket', create: 'CreateBucket', remove: 'DeleteBucket', id: 'request.bucketName' }),
    CreateKeyPair: [
      made('AWS::Lightsail::KeyPair', 'request.keyPairName'),
      opens('ec2-key-pair', 'request.keyPairName', { details: { service: '=Lightsail' } }),
    ],
    DeleteKeyPair: [gone('AWS::Lightsail::KeyPair', 'request.keyPairName'), closes('ec2-key-pair', 'request.keyPairName')],
    DownloadDefaultKeyPair: [touched('read-secret', 'instance-login-key', 'Lightsail default key of {event.region}')],
    GetInstanceAccessDetails: [touched('read-secret', 'instance-login-key', 'request.instanceName')],
  },
};

export const apprunner: ServiceEffects = {
  source: 'apprunner.amazonaws.com',
  apis: {
    CreateService: [
      made('AWS::AppRunner::Service', ['response.service.serviceArn', 'request.serviceName'], {
        arn: 'response.service.serviceArn',
        details: { cpu: 'request.instanceConfiguration.cpu', image: 'request.sourceConfiguration.imageRepository.imageIdentifier' },
      }),
    ],
    PauseService: [changed('AWS::AppRunner::Service', 'request.serviceArn', 'stopped', { details: { power: '=stopped' } })],
    DeleteService: [gone('AWS::AppRunner::Service', 'request.serviceArn')],
  },
};

export const amplify: ServiceEffects = {
  source: 'amplify.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::Amplify::App',
      create: 'CreateApp',
      remove: 'DeleteApp',
      id: ['response.app.appId', 'request.name'],
      removeId: 'request.appId',
      more: { details: { name: 'request.name', repository: 'request.repository' } },
    }),
    ...pair({ type: 'AWS::Amplify::Branch', create: 'CreateBranch', remove: 'DeleteBranch', id: '{request.appId}/{request.branchName}' }),
    StartJob: [made('AWS::Amplify::Job', ['response.jobSummary.jobArn', 'response.jobSummary.jobId'])],
    StopJob: [gone('AWS::Amplify::Job', 'request.jobId')],
  },
};

export const codebuild: ServiceEffects = {
  source: 'codebuild.amazonaws.com',
  apis: {
    CreateProject: [
      made('AWS::CodeBuild::Project', 'request.name', {
        arn: 'response.project.arn',
        details: { computeType: 'request.environment.computeType', image: 'request.environment.image', source: 'request.source.location' },
      }),
      opens('build-project', 'request.name'),
    ],
    UpdateProject: [altered('AWS::CodeBuild::Project', 'request.name', 'settings', { details: { source: 'request.source.location' } })],
    UpdateProjectVisibility: [
      opens('build-project', 'request.projectArn', {
        details: { visibility: 'request.projectVisibility' },
        when: [{ at: 'request.projectVisibility', is: ['public_read'] }],
      }),
    ],
    DeleteProject: [gone('AWS::CodeBuild::Project', 'request.name'), closes('build-project', 'request.name')],
    StartBuild: [
      made('AWS::CodeBuild::Build', ['response.build.id', 'response.build.arn'], { parent: ['AWS::CodeBuild::Project', 'request.projectName'] }),
    ],
    StopBuild: [gone('AWS::CodeBuild::Build', 'request.id')],
    ...pair({
      type: 'AWS::CodeBuild::Fleet',
      create: 'CreateFleet',
      remove: 'DeleteFleet',
      id: ['response.fleet.arn', 'request.name'],
      removeId: 'request.arn',
    }),
    ImportSourceCredentials: [opens('build-project', ['response.arn', '=source credentials'], { details: { how: '=source credentials' } })],
    DeleteSourceCredentials: [closes('build-project', 'request.arn')],
    BatchGetProjects: [touched('read-secret', 'build-environment', 'request.names[]')],
  },
};

export const codecommit: ServiceEffects = {
  source: 'codecommit.amazonaws.com',
  apis: {
    ...pair({ type: 'AWS::CodeCommit::Repository', create: 'CreateRepository', remove: 'DeleteRepository', id: 'request.repositoryName' }),
    GitPull: [touched('read-data', 'source-code', ['request.repositoryName', 'additional.repositoryName', 'additional.repositoryId'])],
    GetFile: [touched('read-data', 'source-code', 'request.repositoryName')],
    GitPush: [touched('use', 'source-code', ['request.repositoryName', 'additional.repositoryName', 'additional.repositoryId'])],
  },
};

export const emr: ServiceEffects = {
  source: 'elasticmapreduce.amazonaws.com',
  apis: {
    RunJobFlow: [
      made('AWS::EMR::Cluster', ['response.jobFlowId', 'request.name'], {
        arn: 'response.clusterArn',
        details: {
          instanceType: ['request.instances.masterInstanceType', 'request.instances.instanceGroups[].instanceType'],
          count: ['request.instances.instanceCount', 'request.instances.instanceGroups[].instanceCount'],
        },
      }),
    ],
    TerminateJobFlows: [gone('AWS::EMR::Cluster', 'request.jobFlowIds[]')],
    SetTerminationProtection: [
      changed('AWS::EMR::Cluster', 'request.jobFlowIds[]', 'protection', { details: { protection: 'request.terminationProtected' } }),
    ],
    AddJobFlowSteps: [altered('AWS::EMR::Cluster', 'request.jobFlowId', 'steps')],
  },
};

export const emrServerless: ServiceEffects = {
  source: 'emr-serverless.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::EMRServerless::Application',
      create: 'CreateApplication',
      remove: 'DeleteApplication',
      id: ['response.applicationId', 'request.name'],
      removeId: 'request.applicationId',
    }),
    ...pair({
      type: 'AWS::EMRServerless::JobRun',
      create: 'StartJobRun',
      remove: 'CancelJobRun',
      id: ['response.jobRunId', 'request.name'],
      removeId: 'request.jobRunId',
      more: { details: { application: 'request.applicationId' } },
    }),
  },
};

export const glue: ServiceEffects = {
  source: 'glue.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::Glue::Job',
      create: 'CreateJob',
      remove: 'DeleteJob',
      id: ['request.name', 'response.name'],
      removeId: 'request.jobName',
      more: { details: { workerType: 'request.workerType', count: 'request.numberOfWorkers' } },
    }),
    StartJobRun: [
      made('AWS::Glue::JobRun', ['response.jobRunId'], { parent: ['AWS::Glue::Job', 'request.jobName'], details: { job: 'request.jobName' } }),
    ],
    BatchStopJobRun: [gone('AWS::Glue::JobRun', 'request.jobRunIds[]')],
    CreateDevEndpoint: [
      made('AWS::Glue::DevEndpoint', 'request.endpointName', { details: { count: 'request.numberOfNodes' } }),
      opens('dev-endpoint', 'request.endpointName'),
    ],
    UpdateDevEndpoint: [
      altered('AWS::Glue::DevEndpoint', 'request.endpointName', 'key'),
      opens('dev-endpoint', 'request.endpointName', { details: { how: '=changed' } }),
    ],
    DeleteDevEndpoint: [gone('AWS::Glue::DevEndpoint', 'request.endpointName'), closes('dev-endpoint', 'request.endpointName')],
    ...pair({ type: 'AWS::Glue::Session', create: 'CreateSession', remove: 'StopSession', id: ['request.id', 'response.session.id'] }),
    ...pair({ type: 'AWS::Glue::Trigger', create: 'CreateTrigger', remove: 'DeleteTrigger', id: 'request.name' }),
    GetConnection: [touched('read-secret', 'database-login', 'request.name')],
    GetConnections: [touched('read-secret', 'database-login', 'Glue connections of {event.region}')],
  },
};

export const gamelift: ServiceEffects = {
  source: 'gamelift.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::GameLift::Fleet',
      create: 'CreateFleet',
      remove: 'DeleteFleet',
      id: ['response.fleetAttributes.fleetId', 'request.name'],
      removeId: 'request.fleetId',
      more: { details: { instanceType: 'request.eC2InstanceType' } },
    }),
  },
};

export const workspaces: ServiceEffects = {
  source: 'workspaces.amazonaws.com',
  apis: {
    CreateWorkspaces: [made('AWS::WorkSpaces::Workspace', 'response.pendingRequests[].workspaceId')],
    TerminateWorkspaces: [gone('AWS::WorkSpaces::Workspace', 'request.terminateWorkspaceRequests[].workspaceId')],
  },
};

export const transfer: ServiceEffects = {
  source: 'transfer.amazonaws.com',
  apis: {
    ...pair({ type: 'AWS::Transfer::Server', create: 'CreateServer', remove: 'DeleteServer', id: 'response.serverId', removeId: 'request.serverId' }),
    ...pair({ type: 'AWS::Transfer::User', create: 'CreateUser', remove: 'DeleteUser', id: '{request.serverId}/{request.userName}' }),
  },
};

const CHANNEL = 'AWS::MediaLive::Channel';
export const medialive: ServiceEffects = {
  source: 'medialive.amazonaws.com',
  apis: {
    ...pair({
      type: CHANNEL,
      create: 'CreateChannel',
      remove: 'DeleteChannel',
      id: ['response.channel.id', 'request.name'],
      removeId: 'request.channelId',
      more: { arn: 'response.channel.arn' },
    }),
    StopChannel: [resized(CHANNEL, 'request.channelId', 'stopped', { details: { power: '=stopped' } })],
    StartChannel: [resized(CHANNEL, 'request.channelId', 'started', { details: { power: '=running' } })],
  },
};
