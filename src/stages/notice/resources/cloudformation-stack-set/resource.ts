import type { ResourceType } from '../resource-type.ts';

export const cloudformationStackSet: ResourceType = {
  name: 'cloudformation-stack-set',
  type: 'AWS::CloudFormation::StackSet',
  words: { ja: 'CloudFormationスタックセット', en: ['CloudFormation stack set', 'CloudFormation stack sets'] },
  role: 'recreates',
  urgency: 3,
  service: 'cloudformation',
  steps: [{ operation: 'ListStackSets', input: { Status: 'ACTIVE' }, items: 'Summaries[]' }],
  id: 'StackSetName',
  state: { at: 'Status', gone: ['DELETED'] },
};
