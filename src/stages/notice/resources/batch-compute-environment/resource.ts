import type { ResourceType } from '../resource-type.ts';

export const batchComputeEnvironment: ResourceType = {
  name: 'batch-compute-environment',
  type: 'AWS::Batch::ComputeEnvironment',
  words: {
    ja: 'Batchのコンピューティング環境（マシンを作り直す仕組み）',
    en: ['Batch compute environment (starts machines again)', 'Batch compute environments (start machines again)'],
  },
  role: 'recreates',
  urgency: 2,
  service: 'batch',
  steps: [{ operation: 'DescribeComputeEnvironments', items: 'computeEnvironments[]' }],
  id: 'computeEnvironmentName',
  arn: 'computeEnvironmentArn',
  state: { at: 'status', gone: ['DELETED', 'DELETING'] },
  tags: 'tags',
  size: '{computeResources.maxvCpus} vCPU',
};
