import type { ResourceType } from '../resource-type.ts';

export const ecsTask: ResourceType = {
  name: 'ecs-task',
  type: 'AWS::ECS::Task',
  words: { ja: 'コンテナタスク', en: ['container task', 'container tasks'] },
  role: 'burns',
  urgency: 2,
  service: 'ecs',
  steps: [
    { operation: 'ListClusters', items: 'clusterArns[]' },
    { operation: 'ListTasks', input: { cluster: '{$value}' }, items: 'taskArns[]' },
    {
      operation: 'DescribeTasks',
      input: { cluster: '{$parent.$value}' },
      items: 'tasks[]',
      as: 'instead',
      batch: { member: 'tasks', value: '{$value}', most: 100 },
    },
  ],
  id: ['taskArn', '$value'],
  arn: ['taskArn', '$value'],
  state: { at: 'lastStatus', gone: ['STOPPED', 'DELETED'] },
  // On machines of the account the machines are what costs.
  onlyWhen: { at: 'launchType', not: ['EC2', 'EXTERNAL'] },
  createdAt: ['startedAt', 'createdAt'],
  tags: 'tags[]',
  size: '{cpu} CPU / {memory} MiB',
  charges: [
    { kind: 'listed', listed: 'fargate-vcpu', times: ['cpu'], dividedBy: 1024, when: [{ at: 'capacityProviderName', not: ['FARGATE_SPOT'] }] },
    { kind: 'listed', listed: 'fargate-gb', times: ['memory'], dividedBy: 1024, when: [{ at: 'capacityProviderName', not: ['FARGATE_SPOT'] }] },
    { kind: 'listed', listed: 'fargate-spot-vcpu', times: ['cpu'], dividedBy: 1024, when: [{ at: 'capacityProviderName', is: ['FARGATE_SPOT'] }] },
    { kind: 'listed', listed: 'fargate-spot-gb', times: ['memory'], dividedBy: 1024, when: [{ at: 'capacityProviderName', is: ['FARGATE_SPOT'] }] },
  ],
};
