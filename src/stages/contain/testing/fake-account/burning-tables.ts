/** Batch, EKS, EMR and the other services of the fake account that run machines for somebody. */
import { found, text, type Input, type Table } from './answer.ts';
import { by, listed, removes, sets, shows } from './things.ts';
import type { FakeThing } from './world.ts';

const inner = (input: Input, key: string): Input => (input[key] ?? {}) as Input;

const QUEUE = 'batch queue';
const ENVIRONMENT = 'batch environment';
const JOB = 'batch job';

export const batchTable: Table = {
  DescribeJobQueues: listed(QUEUE, by('jobQueues'), 'jobQueues', (one, jobQueueName) => ({ jobQueueName, ...one })),
  UpdateJobQueue: sets(QUEUE, by('jobQueue'), (input) => ({ state: text(input, 'state') })),
  DescribeComputeEnvironments: listed(ENVIRONMENT, by('computeEnvironments'), 'computeEnvironments', ({ state, status, least }, name) => ({
    computeEnvironmentName: name,
    state,
    status,
    ...(least === undefined ? {} : { computeResources: { minvCpus: least } }),
  })),
  UpdateComputeEnvironment: sets(ENVIRONMENT, by('computeEnvironment'), (input, { least }) => {
    const wanted = inner(input, 'computeResources')['minvCpus'];
    if (wanted !== undefined && least === undefined) throw new TypeError('no minvCpus on Fargate');
    return { state: text(input, 'state'), ...(wanted === undefined ? {} : { least: Number(wanted) }) };
  }),
  DescribeJobs: listed(JOB, by('jobs'), 'jobs', ({ status }, jobId) => ({ jobId, status })),
  // No job of a queue is known but by the findings.
  ListJobs: () => found({ jobSummaryList: [] }),
  TerminateJob: sets(JOB, by('jobId'), () => ({ status: 'FAILED' })),
};

const NODEGROUP = 'eks nodegroup';
const nodegroup = by('clusterName', 'nodegroupName');
const profile = by('clusterName', 'fargateProfileName');
const deleting = () => ({ status: 'DELETING' });

export const eksTable: Table = {
  DescribeNodegroup: shows(NODEGROUP, nodegroup, ({ status, min, max, desired }) => ({
    nodegroup: { status, scalingConfig: { minSize: min, maxSize: max, desiredSize: desired } },
  })),
  UpdateNodegroupConfig: sets(NODEGROUP, nodegroup, (input) => {
    const { minSize, maxSize, desiredSize } = inner(input, 'scalingConfig');
    return { min: Number(minSize), max: Number(maxSize), desired: Number(desiredSize) };
  }),
  DeleteNodegroup: sets(NODEGROUP, nodegroup, deleting),
  DescribeFargateProfile: shows('eks profile', profile, ({ status }) => ({ fargateProfile: { status } })),
  DeleteFargateProfile: sets('eks profile', profile, deleting),
  DescribeCluster: shows('eks cluster', by('name'), ({ status }) => ({ cluster: { status } })),
  DeleteCluster: sets('eks cluster', by('name'), deleting),
};

const EMR = 'emr cluster';

export const emrTable: Table = {
  DescribeCluster: shows(EMR, by('ClusterId'), ({ status, guarded }) => ({ Cluster: { Status: { State: status }, TerminationProtected: guarded } })),
  ListInstances: shows(EMR, by('ClusterId'), () => ({ Instances: [] })),
  SetTerminationProtection: sets(EMR, by('JobFlowIds'), (input) => ({ guarded: input['TerminationProtected'] === true })),
  TerminateJobFlows: sets(EMR, by('JobFlowIds'), (_, { guarded }) => {
    if (guarded === true) throw new TypeError('protected from termination');
    return { status: 'TERMINATING' };
  }),
};

/** One thing that `Get...` or `Describe...` shows by name, and one call ends. */
const stopped = (kind: string, id: ReturnType<typeof by>, status: string) => sets(kind, id, () => ({ status }));

export const glueTable: Table = {
  GetTrigger: shows('glue trigger', by('Name'), ({ status }) => ({ Trigger: { State: status } })),
  StopTrigger: stopped('glue trigger', by('Name'), 'DEACTIVATED'),
  StartTrigger: stopped('glue trigger', by('Name'), 'ACTIVATED'),
  GetJobRun: shows('glue run', by('JobName', 'RunId'), ({ status }) => ({ JobRun: { JobRunState: status } })),
  BatchStopJobRun: stopped('glue run', by('JobName', 'JobRunIds'), 'STOPPING'),
  GetSession: shows('glue session', by('Id'), ({ status }) => ({ Session: { Status: status } })),
  StopSession: stopped('glue session', by('Id'), 'STOPPING'),
  GetDevEndpoint: shows('glue endpoint', by('EndpointName'), ({ status }) => ({ DevEndpoint: { Status: status } })),
  DeleteDevEndpoint: stopped('glue endpoint', by('EndpointName'), 'TERMINATING'),
  GetJob: shows('glue job', by('JobName'), (_, Name) => ({ Job: { Name } })),
  DeleteJob: removes('glue job', by('JobName')),
};

export const codebuildTable: Table = {
  BatchGetProjects: listed('codebuild project', by('names'), 'projects', (_, name) => ({ name })),
  ListBuildsForProject: () => found({ ids: [] }),
  DeleteProject: removes('codebuild project', by('name')),
  BatchGetBuilds: listed('codebuild build', by('ids'), 'builds', ({ status }, id) => ({ id, buildStatus: status })),
  StopBuild: stopped('codebuild build', by('id'), 'STOPPED'),
  BatchGetFleets: listed('codebuild fleet', by('names'), 'fleets', ({ status }, arn) => ({ arn, status: { statusCode: status } })),
  DeleteFleet: stopped('codebuild fleet', by('arn'), 'PENDING_DELETION'),
};

const job = (kind: string, api: string): Table => ({
  [`Describe${api}Job`]: shows(kind, by(`${api}JobName`), ({ status }) => ({ [`${api}JobStatus`]: status })),
  [`Stop${api}Job`]: stopped(kind, by(`${api}JobName`), 'Stopping'),
});
const app = by('DomainId', 'AppName');

export const sagemakerMachines: Table = {
  ...job('sagemaker training', 'Training'),
  ...job('sagemaker processing', 'Processing'),
  ...job('sagemaker transform', 'Transform'),
  ...job('sagemaker tuning', 'HyperParameterTuning'),
  DescribeApp: shows('sagemaker app', app, ({ status }) => ({ Status: status })),
  DeleteApp: stopped('sagemaker app', app, 'Deleting'),
  DescribeCluster: shows('sagemaker cluster', by('ClusterName'), ({ status }) => ({ ClusterStatus: status })),
  DeleteCluster: stopped('sagemaker cluster', by('ClusterName'), 'Deleting'),
};

const status = ({ status: one }: FakeThing) => ({ status: one });

export const bedrockTable: Table = {
  GetProvisionedModelThroughput: shows('bedrock throughput', by('provisionedModelId'), ({ status: one, ends }) => ({
    status: one,
    ...(ends === undefined ? {} : { commitmentExpirationTime: ends }),
  })),
  DeleteProvisionedModelThroughput: removes('bedrock throughput', by('provisionedModelId')),
  GetModelInvocationJob: shows('bedrock batch-job', by('jobIdentifier'), status),
  StopModelInvocationJob: stopped('bedrock batch-job', by('jobIdentifier'), 'Stopping'),
  GetModelCustomizationJob: shows('bedrock customization-job', by('jobIdentifier'), status),
  StopModelCustomizationJob: stopped('bedrock customization-job', by('jobIdentifier'), 'Stopping'),
  GetCustomModelDeployment: shows('bedrock model-deployment', by('customModelDeploymentIdentifier'), status),
  DeleteCustomModelDeployment: removes('bedrock model-deployment', by('customModelDeploymentIdentifier')),
  GetMarketplaceModelEndpoint: shows('bedrock marketplace-endpoint', by('endpointArn'), (one) => ({
    marketplaceModelEndpoint: { endpointStatus: one['status'] },
  })),
  DeleteMarketplaceModelEndpoint: removes('bedrock marketplace-endpoint', by('endpointArn')),
};

const PLAN = 'savings plan';

export const savingsplansTable: Table = {
  DescribeSavingsPlans: listed(PLAN, by('savingsPlanIds'), 'savingsPlans', ({ status: state, until }, savingsPlanId) => ({
    savingsPlanId,
    state,
    returnableUntil: until,
  })),
  ReturnSavingsPlan: stopped(PLAN, by('savingsPlanId'), 'pending-return'),
  DeleteQueuedSavingsPlan: stopped(PLAN, by('savingsPlanId'), 'queued-deleted'),
};

export const ec2Rented: Table = {
  DescribeNatGateways: listed('nat gateway', by('NatGatewayIds'), 'NatGateways', (one, NatGatewayId) => ({ NatGatewayId, State: one['status'] })),
  DeleteNatGateway: stopped('nat gateway', by('NatGatewayId'), 'deleting'),
};
