import type { ResourceType } from '../resource-type.ts';

export const cloudformationStack: ResourceType = {
  name: 'cloudformation-stack',
  type: 'AWS::CloudFormation::Stack',
  words: { ja: 'CloudFormationスタック', en: ['CloudFormation stack', 'CloudFormation stacks'] },
  role: 'recreates',
  urgency: 3,
  service: 'cloudformation',
  steps: [{ operation: 'DescribeStacks', items: 'Stacks[]' }],
  id: 'StackName',
  arn: 'StackId',
  state: { at: 'StackStatus', gone: ['DELETE_COMPLETE'] },
  createdAt: 'CreationTime',
  tags: 'Tags[]',
};
