/** What an intruder rents of services that run machines for others, one thing for each action. */
import { reachText } from '../../../src/knowledge/json-reach.ts';
import type { Fields } from '../../../src/practice/account/call.ts';
import type { Target } from '../../../src/stages/contain/actions/action.ts';
import { regional } from '../../../src/stages/contain/plan/targets.ts';
import { REGION, type Ground } from './ground.ts';
import type { Staging } from './staging.ts';

/** No machine ever came up: the limit was nought, so that the way back can be compared. */
const withoutMachines = (ground: Ground): void => {
  ground.stage.account.states.lookAt(REGION).limits.standard = 0;
};

/** Makes it, and names it by what the answer says. */
const rented =
  (action: string, input: Fields, target: (ground: Ground, answered: string) => Target, answer = ''): Staging['stage'] =>
  (ground) => {
    const { response } = ground.intruder(action, input);
    return target(ground, answer === '' ? '' : (reachText(response, answer) ?? ''));
  };

const place =
  (service: string, resource: string, id: string, more: Target['more'] = {}) =>
  ({ id: account }: Ground): Target =>
    regional(service, account, REGION, `${resource}/${id}`, id, more);

const colon =
  (service: string, resource: string, id: string) =>
  ({ id: account }: Ground): Target =>
    regional(service, account, REGION, `${resource}:${id}`, id);

/** Known by its ARN. */
const byArn = ({ id: account }: Ground, arn: string): Target => ({ id: arn, account, region: REGION, arn, more: {} });

function batch(ground: Ground): string {
  withoutMachines(ground);
  const computeResources = { type: 'EC2', minvCpus: 16, maxvCpus: 256, desiredvCpus: 32, instanceTypes: ['c5.4xlarge'] };
  ground.intruder('batch:CreateComputeEnvironment', { computeEnvironmentName: 'env', type: 'MANAGED', computeResources });
  ground.intruder('batch:CreateJobQueue', { jobQueueName: 'queue', computeEnvironmentOrder: [{ order: 1, computeEnvironment: 'env' }] });
  const { response } = ground.intruder('batch:SubmitJob', { jobName: 'j', jobQueue: 'queue', jobDefinition: 'd' });
  ground.live.advance(7200);
  return reachText(response, 'jobId') ?? '';
}

const inBatch =
  (resource: string, id: string): Staging['stage'] =>
  (ground) => {
    batch(ground);
    return place('batch', resource, id)(ground);
  };

function cluster(ground: Ground, part: 'eks:CreateNodegroup' | 'eks:CreateFargateProfile' | null): void {
  withoutMachines(ground);
  ground.intruder('eks:CreateCluster', { name: 'k8s' });
  const scalingConfig = { minSize: 1, maxSize: 40, desiredSize: 2 };
  const wish = { name: 'k8s', nodegroupName: 'workers', fargateProfileName: 'pods', scalingConfig, instanceTypes: ['c5.4xlarge'] };
  if (part !== null) ground.intruder(part, wish);
  ground.live.advance(7200);
}

const inCluster =
  (part: 'eks:CreateNodegroup' | 'eks:CreateFargateProfile', resource: string, id: string): Staging['stage'] =>
  (ground) => {
    cluster(ground, part);
    return place('eks', `${resource}/k8s`, `${id}/*`, { cluster: 'k8s' })(ground);
  };

const named =
  (stage: Staging['stage'], id: string): Staging['stage'] =>
  (ground) => ({ ...stage(ground), id });

function glueRun(ground: Ground): Target {
  ground.intruder('glue:CreateJob', { name: 'his', role: 'r' });
  const run = reachText(ground.intruder('glue:StartJobRun', { jobName: 'his' }).response, 'jobRunId') ?? '';
  return { ...place('glue', 'job', 'his', { job: 'his' })(ground), id: run };
}

function build(ground: Ground): Target {
  ground.intruder('codebuild:CreateProject', { name: 'p' });
  const id = reachText(ground.intruder('codebuild:StartBuild', { projectName: 'p' }).response, 'build.id') ?? '';
  return { ...place('codebuild', 'project', 'p')(ground), id };
}

function serverlessRun(ground: Ground): Target {
  const application = reachText(ground.intruder('emr-serverless:CreateApplication', { name: 'a' }).response, 'applicationId') ?? '';
  const run = reachText(ground.intruder('emr-serverless:StartJobRun', { applicationId: application }).response, 'jobRunId') ?? '';
  return place('emr-serverless', `/applications/${application}/jobruns`, run, { application })(ground);
}

const sagemaker = (api: string, member: string, resource: string): Staging => ({
  stage: rented(`sagemaker:Create${api}`, { [`${member}Name`]: 'his' }, place('sagemaker', resource, 'his')),
});

const bedrock = (api: string, answer: string, input: Fields = {}): Staging => ({ stage: rented(`bedrock:Create${api}`, input, byArn, answer) });

const savingsPlan: Staging['stage'] = (ground) => {
  const id = reachText(ground.intruder('savingsplans:CreateSavingsPlan').response, 'savingsPlanId') ?? '';
  return { id, account: ground.id, region: 'us-east-1', arn: `arn:aws:savingsplans::${ground.id}:savingsplan/${id}`, more: {} };
};

export const STAGED_RENTED: Readonly<Record<string, Staging>> = {
  'batch-disable-queue': { stage: inBatch('job-queue', 'queue') },
  'batch-disable-environment': { stage: inBatch('compute-environment', 'env') },
  'batch-terminate-job': { stage: (ground) => place('batch', 'job', batch(ground))(ground) },
  'eks-zero-nodegroup': { stage: named(inCluster('eks:CreateNodegroup', 'nodegroup', 'workers'), 'workers') },
  'eks-delete-nodegroup': { stage: named(inCluster('eks:CreateNodegroup', 'nodegroup', 'workers'), 'workers') },
  'eks-delete-fargate-profile': { stage: named(inCluster('eks:CreateFargateProfile', 'fargateprofile', 'pods'), 'pods') },
  'eks-delete-cluster': {
    stage: (ground) => {
      cluster(ground, null);
      return place('eks', 'cluster', 'k8s')(ground);
    },
  },
  'emr-terminate-cluster': {
    stage: rented(
      'elasticmapreduce:RunJobFlow',
      { name: 'spark', instances: { masterInstanceType: 'c5.4xlarge', instanceCount: 2, terminationProtected: true } },
      (ground, id) => place('elasticmapreduce', 'cluster', id)(ground),
      'jobFlowId',
    ),
  },
  'glue-stop-trigger': { stage: rented('glue:CreateTrigger', { name: 't', type: 'SCHEDULED' }, place('glue', 'trigger', 't')) },
  'glue-stop-job-run': { stage: glueRun },
  'glue-stop-session': { stage: rented('glue:CreateSession', { id: 's' }, place('glue', 'session', 's')) },
  'glue-delete-dev-endpoint': { stage: rented('glue:CreateDevEndpoint', { endpointName: 'dev' }, place('glue', 'devEndpoint', 'dev')) },
  'glue-delete-job': { stage: rented('glue:CreateJob', { name: 'his', role: 'r' }, place('glue', 'job', 'his')) },
  'codebuild-delete-project': { stage: rented('codebuild:CreateProject', { name: 'p' }, place('codebuild', 'project', 'p')) },
  'codebuild-stop-build': { stage: build },
  'codebuild-delete-fleet': { stage: rented('codebuild:CreateFleet', { name: 'f', baseCapacity: 5 }, byArn, 'fleet.arn') },
  'sagemaker-stop-training-job': sagemaker('TrainingJob', 'trainingJob', 'training-job'),
  'sagemaker-stop-processing-job': sagemaker('ProcessingJob', 'processingJob', 'processing-job'),
  'sagemaker-stop-transform-job': sagemaker('TransformJob', 'transformJob', 'transform-job'),
  'sagemaker-stop-tuning-job': sagemaker('HyperParameterTuningJob', 'hyperParameterTuningJob', 'hyper-parameter-tuning-job'),
  'sagemaker-delete-endpoint': sagemaker('Endpoint', 'endpoint', 'endpoint'),
  'sagemaker-delete-app': {
    stage: rented('sagemaker:CreateApp', { domainId: 'd-1', userProfileName: 'u', appType: 'KernelGateway', appName: 'a' }, (ground) => ({
      ...place('sagemaker', 'app/d-1', '*', { domain: 'd-1', type: 'KernelGateway', user: 'u' })(ground),
      id: 'a',
    })),
  },
  'sagemaker-delete-cluster': {
    stage: rented('sagemaker:CreateCluster', { clusterName: 'hp' }, (ground) => ({ ...place('sagemaker', 'cluster', '*')(ground), id: 'hp' })),
  },
  'bedrock-delete-throughput': bedrock('ProvisionedModelThroughput', 'provisionedModelArn', { modelUnits: 1 }),
  'bedrock-stop-batch-job': bedrock('ModelInvocationJob', 'jobArn'),
  'bedrock-stop-customization-job': bedrock('ModelCustomizationJob', 'jobArn'),
  'bedrock-delete-model-deployment': bedrock('CustomModelDeployment', 'customModelDeploymentArn'),
  'bedrock-delete-marketplace-endpoint': bedrock('MarketplaceModelEndpoint', 'marketplaceModelEndpoint.endpointArn', { endpointName: 'e' }),
  'ec2-delete-nat-gateway': {
    stage: rented(
      'ec2:CreateNatGateway',
      {},
      (ground, id) => place('ec2', 'natgateway', id)(ground),
      'CreateNatGatewayResponse.natGateway.natGatewayId',
    ),
  },
  'savings-plan-return': { stage: savingsPlan },
  'emr-serverless-stop-application': {
    stage: rented(
      'emr-serverless:CreateApplication',
      { name: 'a' },
      (ground, id) => place('emr-serverless', '/applications', id)(ground),
      'applicationId',
    ),
  },
  'emr-serverless-cancel-run': { stage: serverlessRun },
  'ecs-hold-capacity': {
    stage: rented(
      'ecs:CreateCapacityProvider',
      { name: 'cp', autoScalingGroupProvider: { managedScaling: { status: 'ENABLED' } } },
      place('ecs', 'capacity-provider', 'cp'),
    ),
  },
  'rds-stop-instance': {
    stage: rented('rds:CreateDBInstance', { dBInstanceIdentifier: 'd', dBInstanceClass: 'db.m6g.large' }, colon('rds', 'db', 'd')),
  },
  'rds-stop-cluster': { stage: rented('rds:CreateDBCluster', { dBClusterIdentifier: 'd' }, colon('rds', 'cluster', 'd')) },
  'redshift-pause-cluster': { stage: rented('redshift:CreateCluster', { clusterIdentifier: 'w' }, colon('redshift', 'cluster', 'w')) },
  'elasticache-delete-cluster': {
    stage: rented('elasticache:CreateCacheCluster', { cacheClusterId: 'c' }, colon('elasticache', 'cluster', 'c')),
  },
  'elasticache-delete-replication-group': {
    stage: rented('elasticache:CreateReplicationGroup', { replicationGroupId: 'c' }, colon('elasticache', 'replicationgroup', 'c')),
  },
  'elasticache-delete-serverless-cache': {
    stage: rented('elasticache:CreateServerlessCache', { serverlessCacheName: 'c' }, colon('elasticache', 'serverlesscache', 'c')),
  },
  'gamelift-delete-fleet': {
    stage: rented('gamelift:CreateFleet', {}, (ground, id) => place('gamelift', 'fleet', id)(ground), 'fleetAttributes.fleetId'),
  },
  'workspaces-terminate': {
    stage: rented(
      'workspaces:CreateWorkspaces',
      { workspaces: [{ userName: 'u' }] },
      (ground, id) => place('workspaces', 'workspace', id)(ground),
      'pendingRequests[].workspaceId',
    ),
  },
  'medialive-stop-channel': {
    stage: rented('medialive:CreateChannel', { name: 'c' }, (ground, id) => colon('medialive', 'channel', id)(ground), 'channel.id'),
  },
  'lightsail-delete-container-service': {
    stage: rented('lightsail:CreateContainerService', { serviceName: 'c' }, (ground) => ({
      ...place('lightsail', 'ContainerService', '*')(ground),
      id: 'c',
    })),
  },
  'lightsail-delete-database': {
    stage: rented('lightsail:CreateRelationalDatabase', { relationalDatabaseName: 'd' }, (ground) => ({
      ...place('lightsail', 'RelationalDatabase', '*')(ground),
      id: 'd',
    })),
  },
  'ec2-release-host': {
    stage: rented('ec2:AllocateHosts', {}, (ground, id) => place('ec2', 'dedicated-host', id)(ground), 'AllocateHostsResponse.hostIdSet.item'),
  },
  'ec2-cancel-capacity-reservation': {
    stage: rented(
      'ec2:CreateCapacityReservation',
      {},
      (ground, id) => place('ec2', 'capacity-reservation', id)(ground),
      'CreateCapacityReservationResponse.capacityReservation.capacityReservationId',
    ),
  },
};
