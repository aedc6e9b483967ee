/** ECS, EKS, ECR and Batch: containers and what keeps them running. */
import { altered, changed, resized, closes, gone, issues, made, opens, touched } from './effect.ts';
import type { Reading, ServiceEffects } from './effect.ts';

const CLUSTER = 'AWS::ECS::Cluster';
const SERVICE = 'AWS::ECS::Service';
const TASK_DEFINITION = 'AWS::ECS::TaskDefinition';
const TASK = 'AWS::ECS::Task';
const ENVIRONMENT = 'AWS::Batch::ComputeEnvironment';
const CLUSTER_NAME: Reading = ['request.cluster|name', '=default'];
const TASK_DEFINITION_ID: Reading = ['response.taskDefinition.taskDefinitionArn|name', 'request.family', 'request.taskDefinition|name'];
const SERVICE_ARN = 'response.service.serviceArn';
/** One service name may stand in many clusters. */
const SERVICE_ID: Reading = [
  '{request.cluster|name}/{request.serviceName}',
  'default/{request.serviceName}',
  '{request.cluster|name}/{request.service|name}',
  'default/{request.service|name}',
];
const TASKS: Reading = [
  '{request.cluster|name}/{request.serviceName}#tasks',
  'default/{request.serviceName}#tasks',
  '{request.cluster|name}/{request.service|name}#tasks',
  'default/{request.service|name}#tasks',
];

export const ecs: ServiceEffects = {
  source: 'ecs.amazonaws.com',
  apis: {
    CreateCluster: [made(CLUSTER, ['response.cluster.clusterName', 'request.clusterName', '=default'], { arn: 'response.cluster.clusterArn' })],
    DeleteCluster: [gone(CLUSTER, ['response.cluster.clusterName', 'request.cluster|name'])],
    RegisterTaskDefinition: [
      made(TASK_DEFINITION, TASK_DEFINITION_ID, {
        arn: 'response.taskDefinition.taskDefinitionArn',
        details: {
          family: 'request.family',
          image: 'request.containerDefinitions[].image',
          cpu: ['request.cpu', 'request.containerDefinitions[].cpu'],
          memory: ['request.memory', 'request.containerDefinitions[].memory'],
          launchType: 'request.requiresCompatibilities[]',
          taskRole: 'request.taskRoleArn',
        },
      }),
      issues('pass-role', 'request.taskRoleArn', {
        through: [TASK_DEFINITION, TASK_DEFINITION_ID],
        when: [{ at: 'request.taskRoleArn', present: true }],
      }),
    ],
    DeregisterTaskDefinition: [gone(TASK_DEFINITION, TASK_DEFINITION_ID)],
    DeleteTaskDefinitions: [gone(TASK_DEFINITION, 'request.taskDefinitions[]|name')],
    CreateService: [
      made(SERVICE, SERVICE_ID, {
        arn: SERVICE_ARN,
        parent: [CLUSTER, CLUSTER_NAME],
        details: {
          cluster: CLUSTER_NAME,
          desired: 'request.desiredCount',
          launchType: ['request.launchType', 'request.capacityProviderStrategy[].capacityProvider'],
          taskDefinition: ['response.service.taskDefinition', 'request.taskDefinition'],
        },
      }),
      // The tasks of a service are started by ECS without a call in the log.
      made(TASK, TASKS, {
        implicit: true,
        diesWithParent: true,
        parent: [SERVICE, SERVICE_ID],
        details: {
          count: 'request.desiredCount',
          cluster: CLUSTER_NAME,
          taskDefinition: ['response.service.taskDefinition', 'request.taskDefinition'],
          launchType: 'request.launchType',
        },
      }),
      opens('ecs-service', SERVICE_ID, { details: { cluster: CLUSTER_NAME, desired: 'request.desiredCount' }, aliases: SERVICE_ARN }),
    ],
    UpdateService: [
      resized(SERVICE, SERVICE_ID, 'size', {
        details: { desired: 'request.desiredCount', taskDefinition: 'request.taskDefinition' },
      }),
      resized(TASK, TASKS, 'size', { details: { count: 'request.desiredCount', taskDefinition: 'request.taskDefinition' } }),
      closes('ecs-service', SERVICE_ID, { when: [{ at: 'request.desiredCount', is: ['0'] }] }),
      opens('ecs-service', SERVICE_ID, {
        details: { cluster: CLUSTER_NAME, desired: 'request.desiredCount' },
        when: [{ at: 'request.desiredCount', atLeast: 1 }],
      }),
    ],
    DeleteService: [gone(SERVICE, SERVICE_ID), closes('ecs-service', SERVICE_ID)],
    RunTask: [
      made(TASK, '.taskArn|name', {
        each: 'response.tasks[]',
        arn: '.taskArn',
        parent: [CLUSTER, CLUSTER_NAME],
        details: {
          cluster: CLUSTER_NAME,
          taskDefinition: ['.taskDefinitionArn', 'request.taskDefinition'],
          launchType: ['.launchType', 'request.launchType'],
          cpu: '.cpu',
          memory: '.memory',
        },
      }),
    ],
    StartTask: [
      made(TASK, '.taskArn|name', {
        each: 'response.tasks[]',
        arn: '.taskArn',
        parent: [CLUSTER, CLUSTER_NAME],
        details: { cluster: CLUSTER_NAME, taskDefinition: ['.taskDefinitionArn', 'request.taskDefinition'] },
      }),
    ],
    StopTask: [gone(TASK, ['response.task.taskArn|name', 'request.task|name'])],
    ExecuteCommand: [touched('use', 'container-login', ['request.task', 'request.cluster']), altered(TASK, 'request.task', 'command-run')],
    CreateCapacityProvider: [made('AWS::ECS::CapacityProvider', 'request.name', { arn: 'response.capacityProvider.capacityProviderArn' })],
    DeleteCapacityProvider: [gone('AWS::ECS::CapacityProvider', 'request.capacityProvider')],
  },
};

export const eks: ServiceEffects = {
  source: 'eks.amazonaws.com',
  apis: {
    CreateCluster: [made('AWS::EKS::Cluster', ['response.cluster.name', 'request.name'], { arn: 'response.cluster.arn' })],
    DeleteCluster: [gone('AWS::EKS::Cluster', ['response.cluster.name', 'request.name'])],
    CreateNodegroup: [
      made(
        'AWS::EKS::Nodegroup',
        ['{request.name}/{request.nodegroupName}', '{request.clusterName}/{request.nodegroupName}', 'request.nodegroupName'],
        {
          arn: 'response.nodegroup.nodegroupArn',
          parent: ['AWS::EKS::Cluster', ['request.name', 'request.clusterName']],
          details: { instanceType: 'request.instanceTypes[]', desired: 'request.scalingConfig.desiredSize', max: 'request.scalingConfig.maxSize' },
        },
      ),
      opens('eks-nodegroup', ['{request.name}/{request.nodegroupName}', '{request.clusterName}/{request.nodegroupName}', 'request.nodegroupName']),
    ],
    UpdateNodegroupConfig: [
      resized('AWS::EKS::Nodegroup', ['{request.name}/{request.nodegroupName}', '{request.clusterName}/{request.nodegroupName}'], 'size', {
        details: { desired: 'request.scalingConfig.desiredSize', max: 'request.scalingConfig.maxSize' },
      }),
    ],
    DeleteNodegroup: [
      gone('AWS::EKS::Nodegroup', [
        '{request.name}/{request.nodegroupName}',
        '{request.clusterName}/{request.nodegroupName}',
        'request.nodegroupName',
      ]),
      closes('eks-nodegroup', ['{request.name}/{request.nodegroupName}', '{request.clusterName}/{request.nodegroupName}', 'request.nodegroupName']),
    ],
    CreateFargateProfile: [
      made(
        'AWS::EKS::FargateProfile',
        ['{request.name}/{request.fargateProfileName}', '{request.clusterName}/{request.fargateProfileName}', 'request.fargateProfileName'],
        { parent: ['AWS::EKS::Cluster', ['request.name', 'request.clusterName']] },
      ),
    ],
    DeleteFargateProfile: [
      gone('AWS::EKS::FargateProfile', [
        '{request.name}/{request.fargateProfileName}',
        '{request.clusterName}/{request.fargateProfileName}',
        'request.fargateProfileName',
      ]),
    ],
    CreateAccessEntry: [
      opens('eks-access', ['{request.name} {request.principalArn}', '{request.clusterName} {request.principalArn}', 'request.principalArn']),
    ],
    AssociateAccessPolicy: [
      opens('eks-access', ['{request.name} {request.principalArn}', '{request.clusterName} {request.principalArn}', 'request.principalArn'], {
        details: { policy: 'request.policyArn' },
      }),
    ],
    DeleteAccessEntry: [
      closes('eks-access', ['{request.name} {request.principalArn}', '{request.clusterName} {request.principalArn}', 'request.principalArn']),
    ],
    UpdateClusterConfig: [
      altered('AWS::EKS::Cluster', ['request.name', 'request.clusterName'], 'settings', {
        details: { publicAccess: 'request.resourcesVpcConfig.endpointPublicAccess' },
      }),
    ],
  },
};

const repository = 'request.repositoryName';
export const ecr: ServiceEffects = {
  source: 'ecr.amazonaws.com',
  apis: {
    CreateRepository: [made('AWS::ECR::Repository', repository, { arn: 'response.repository.repositoryArn' })],
    DeleteRepository: [gone('AWS::ECR::Repository', repository), closes('repository-policy', repository)],
    SetRepositoryPolicy: [opens('repository-policy', repository, { outsiders: 'request.policyText' })],
    DeleteRepositoryPolicy: [closes('repository-policy', repository)],
    PutRegistryPolicy: [opens('repository-policy', 'event.account', { outsiders: 'request.policyText' })],
    PutReplicationConfiguration: [touched('share', 'container-image', 'event.account')],
    PutImage: [altered('AWS::ECR::Repository', repository, 'image', { details: { tag: 'request.imageTag' } })],
    BatchGetImage: [touched('read-data', 'container-image', repository)],
    BatchDeleteImage: [touched('destroy', 'container-image', repository)],
  },
};

export const ecrPublic: ServiceEffects = {
  source: 'ecr-public.amazonaws.com',
  apis: {
    CreateRepository: [made('AWS::ECR::PublicRepository', repository, { arn: 'response.repository.repositoryArn' })],
    DeleteRepository: [gone('AWS::ECR::PublicRepository', repository)],
  },
};

export const batch: ServiceEffects = {
  source: 'batch.amazonaws.com',
  apis: {
    CreateComputeEnvironment: [
      made(ENVIRONMENT, ['response.computeEnvironmentName', 'request.computeEnvironmentName'], {
        arn: 'response.computeEnvironmentArn',
        details: {
          instanceType: 'request.computeResources.instanceTypes[]',
          max: 'request.computeResources.maxvCpus',
          desired: 'request.computeResources.desiredvCpus',
          kind: 'request.computeResources.type',
        },
      }),
      opens('batch-environment', ['response.computeEnvironmentName', 'request.computeEnvironmentName'], {
        aliases: 'response.computeEnvironmentArn',
      }),
    ],
    UpdateComputeEnvironment: [
      changed(ENVIRONMENT, 'request.computeEnvironment', 'settings', {
        details: { status: 'request.state', max: 'request.computeResources.maxvCpus' },
      }),
      closes('batch-environment', 'request.computeEnvironment', { when: [{ at: 'request.state', is: ['disabled'] }] }),
    ],
    DeleteComputeEnvironment: [gone(ENVIRONMENT, 'request.computeEnvironment'), closes('batch-environment', 'request.computeEnvironment')],
    CreateJobQueue: [made('AWS::Batch::JobQueue', ['response.jobQueueName', 'request.jobQueueName'], { arn: 'response.jobQueueArn' })],
    DeleteJobQueue: [gone('AWS::Batch::JobQueue', 'request.jobQueue')],
    RegisterJobDefinition: [
      made('AWS::Batch::JobDefinition', ['response.jobDefinitionArn', 'request.jobDefinitionName'], {
        arn: 'response.jobDefinitionArn',
        details: { image: 'request.containerProperties.image' },
      }),
    ],
    DeregisterJobDefinition: [gone('AWS::Batch::JobDefinition', 'request.jobDefinition')],
    SubmitJob: [
      made('AWS::Batch::Job', 'response.jobId', {
        arn: 'response.jobArn',
        details: { name: 'request.jobName', size: 'request.arrayProperties.size' },
      }),
    ],
    TerminateJob: [gone('AWS::Batch::Job', 'request.jobId')],
    CancelJob: [gone('AWS::Batch::Job', 'request.jobId')],
  },
};
