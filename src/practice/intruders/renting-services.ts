/**
 * Mining in services that are not EC2's pages: what AMBERSQUID (Sysdig, September 2023) and others rent because nobody looks there, and because each has limits of
 * its own. One of each, in every region asked for; no story plays it, tests of putting it out do.
 */
import { reachText } from '../../knowledge/json-reach.ts';
import type { Client } from '../account/client.ts';
import type { Fields } from '../account/call.ts';
import type { Random } from '../random.ts';
import type { Script } from '../agenda.ts';

export interface RentingPlan {
  readonly regions: readonly string[];
  readonly instanceType: string;
}

export function* rentServices(client: Client, random: Random, { regions, instanceType }: RentingPlan): Script {
  for (const region of regions) {
    yield* rentBatch(client, random, region, instanceType);
    yield* rentClusters(client, random, region, instanceType);
    yield* rentBuilders(client, random, region);
    yield* rentLearners(client, random, region);
    yield* rentStanding(client, random, region);
    client.call('ec2:CreateNatGateway', {}, region);
    yield random.between(1, 20);
  }
  client.call('savingsplans:CreateSavingsPlan');
  yield random.between(1, 20);
}

/** An environment that always keeps a machine, and starts more for the jobs. */
function* rentBatch(client: Client, random: Random, region: string, instanceType: string): Script {
  const name = random.letters(6);
  const computeResources = { type: 'EC2', minvCpus: 16, maxvCpus: 4096, desiredvCpus: 32, instanceTypes: [instanceType] };
  client.call('batch:CreateComputeEnvironment', { computeEnvironmentName: `env-${name}`, type: 'MANAGED', computeResources }, region);
  yield random.between(5, 30);
  const computeEnvironmentOrder = [{ order: 1, computeEnvironment: `env-${name}` }];
  client.call('batch:CreateJobQueue', { jobQueueName: `queue-${name}`, priority: 1, computeEnvironmentOrder }, region);
  yield random.between(5, 30);
  client.call(
    'batch:RegisterJobDefinition',
    { jobDefinitionName: `job-${name}`, type: 'container', containerProperties: { image: 'xmrig/x' } },
    region,
  );
  for (const one of [1, 2, 3]) {
    client.call('batch:SubmitJob', { jobName: `j${one}`, jobQueue: `queue-${name}`, jobDefinition: `job-${name}` }, region);
    yield random.between(1, 5);
  }
}

function* rentClusters(client: Client, random: Random, region: string, instanceType: string): Script {
  const name = `k8s-${random.letters(5)}`;
  client.call('eks:CreateCluster', { name, version: '1.33', roleArn: 'arn:aws:iam::123456789012:role/eks' }, region);
  yield random.between(600, 900);
  for (const nodegroupName of ['workers', 'more']) {
    const scalingConfig = { minSize: 1, maxSize: 40, desiredSize: 2 };
    client.call('eks:CreateNodegroup', { name, nodegroupName, scalingConfig, instanceTypes: [instanceType] }, region);
    yield random.between(5, 30);
  }
  for (const fargateProfileName of ['pods', 'jobs']) client.call('eks:CreateFargateProfile', { name, fargateProfileName }, region);
  yield random.between(5, 30);
  const instances = { masterInstanceType: instanceType, slaveInstanceType: instanceType, instanceCount: 2, terminationProtected: true };
  client.call('elasticmapreduce:RunJobFlow', { name: 'spark', releaseLabel: 'emr-7.10.0', instances }, region);
  yield random.between(5, 30);
}

function* rentBuilders(client: Client, random: Random, region: string): Script {
  const name = random.letters(8);
  client.call('glue:CreateJob', { name, role: 'glue', command: { name: 'pythonshell' }, workerType: 'G.2X', numberOfWorkers: 50 }, region);
  client.call('glue:StartJobRun', { jobName: name }, region);
  yield random.between(1, 10);
  client.call('glue:CreateTrigger', { name: `t-${name}`, type: 'SCHEDULED', schedule: 'cron(0/15 * * * ? *)', actions: [{ jobName: name }] }, region);
  client.call('glue:CreateSession', { id: `s-${name}`, role: 'glue', command: { name: 'glueetl' } }, region);
  client.call('glue:CreateDevEndpoint', { endpointName: `dev-${name}`, numberOfNodes: 10, publicKey: 'ssh-rsa AAAA' }, region);
  yield random.between(1, 10);
  client.call('codebuild:CreateProject', { name, serviceRole: 'build', source: { type: 'NO_SOURCE' } }, region);
  for (const _ of [1, 2]) client.call('codebuild:StartBuild', { projectName: name }, region);
  client.call('codebuild:CreateFleet', { name: `f-${name}`, baseCapacity: 5, computeType: 'BUILD_GENERAL1_2XLARGE' }, region);
  yield random.between(1, 10);
}

function* rentLearners(client: Client, random: Random, region: string): Script {
  const name = random.letters(8);
  const job = (api: string, member: string, more: Fields = {}) =>
    client.call(`sagemaker:Create${api}`, { [`${member}Name`]: `${member}-${name}`, ...more }, region);
  job('TrainingJob', 'trainingJob', { resourceConfig: { instanceType: 'ml.p3.16xlarge', instanceCount: 4 } });
  job('ProcessingJob', 'processingJob', { processingResources: { clusterConfig: { instanceType: 'ml.c5.18xlarge', instanceCount: 8 } } });
  job('TransformJob', 'transformJob', { transformResources: { instanceType: 'ml.c5.18xlarge', instanceCount: 2 } });
  job('HyperParameterTuningJob', 'hyperParameterTuningJob');
  job('Endpoint', 'endpoint', { endpointConfigName: 'c' });
  job('Cluster', 'cluster', { instanceGroups: [{ instanceType: 'ml.p4d.24xlarge', instanceCount: 2 }] });
  client.call('sagemaker:CreateApp', { domainId: 'd-abcdefghijkl', userProfileName: 'u', appType: 'KernelGateway', appName: name }, region);
  yield random.between(1, 30);
  client.call('bedrock:CreateProvisionedModelThroughput', { provisionedModelName: name, modelUnits: 1, modelId: 'amazon.nova-pro-v1:0' }, region);
  client.call('bedrock:CreateModelInvocationJob', { jobName: name, modelId: 'amazon.nova-pro-v1:0', roleArn: 'b' }, region);
  client.call('bedrock:CreateModelCustomizationJob', { jobName: name, baseModelIdentifier: 'amazon.nova-pro-v1:0' }, region);
  client.call('bedrock:CreateCustomModelDeployment', { modelDeploymentName: name, modelArn: 'm' }, region);
  client.call('bedrock:CreateMarketplaceModelEndpoint', { endpointName: name, modelSourceIdentifier: 'x' }, region);
  yield random.between(1, 30);
}

/** What costs as long as it stands, and what nobody looks for among databases and games. */
function* rentStanding(client: Client, random: Random, region: string): Script {
  const name = random.letters(8);
  const call = (action: string, input: Fields) => client.call(action, input, region);
  const run = call('emr-serverless:CreateApplication', { name, type: 'SPARK', releaseLabel: 'emr-7.10.0' });
  const applicationId = reachText(run.response, 'applicationId') ?? '';
  call('emr-serverless:StartJobRun', { applicationId, name });
  call('rds:CreateDBInstance', { dBInstanceIdentifier: `db-${name}`, dBInstanceClass: 'db.m6g.large', allocatedStorage: 100, engine: 'mysql' });
  call('rds:CreateDBCluster', { dBClusterIdentifier: `au-${name}`, engine: 'aurora-mysql' });
  yield random.between(1, 30);
  call('redshift:CreateCluster', { clusterIdentifier: `wh-${name}`, nodeType: 'ra3.4xlarge', numberOfNodes: 4 });
  call('elasticache:CreateCacheCluster', { cacheClusterId: `cc-${name}`, cacheNodeType: 'cache.r6g.16xlarge', numCacheNodes: 2 });
  call('elasticache:CreateReplicationGroup', { replicationGroupId: `rg-${name}`, cacheNodeType: 'cache.r6g.16xlarge' });
  call('elasticache:CreateServerlessCache', { serverlessCacheName: `sc-${name}`, engine: 'valkey' });
  yield random.between(1, 30);
  call('gamelift:CreateFleet', { name, eC2InstanceType: 'c5.18xlarge', computeType: 'EC2' });
  call('workspaces:CreateWorkspaces', { workspaces: [{ directoryId: 'd-9067000000', userName: name, bundleId: 'wsb-1' }] });
  call('medialive:CreateChannel', { name, channelClass: 'STANDARD' });
  call('lightsail:CreateContainerService', { serviceName: `c-${name}`, power: 'xlarge', scale: 20 });
  call('lightsail:CreateRelationalDatabase', { relationalDatabaseName: `ls-${name}`, relationalDatabaseBundleId: 'large_2_0' });
  yield random.between(1, 30);
  call('ec2:AllocateHosts', { AllocateHostsRequest: { InstanceType: 'c5.large', Quantity: 1, AvailabilityZone: `${region}a` } });
  call('ec2:CreateCapacityReservation', { CreateCapacityReservationRequest: { InstanceType: 'c5.18xlarge', InstanceCount: 4 } });
  const managedScaling = { status: 'ENABLED', targetCapacity: 100 };
  call('ecs:CreateCapacityProvider', {
    name: `cp-${name}`,
    autoScalingGroupProvider: { autoScalingGroupArn: 'arn:aws:autoscaling:x', managedScaling },
  });
}
