import type { ResourceType } from '../resource-type.ts';

export const lambdaProvisionedConcurrency: ResourceType = {
  name: 'lambda-provisioned-concurrency',
  type: 'AWS::Lambda::ProvisionedConcurrency',
  words: { ja: 'Lambdaの予約済み同時実行', en: ['Lambda provisioned concurrency', 'Lambda provisioned concurrencies'] },
  role: 'burns',
  urgency: 3,
  service: 'lambda',
  steps: [
    { operation: 'ListFunctions', items: 'Functions[]' },
    { operation: 'ListProvisionedConcurrencyConfigs', input: { FunctionName: '{FunctionName}' }, items: 'ProvisionedConcurrencyConfigs[]' },
  ],
  id: 'FunctionArn',
  arn: 'FunctionArn',
  state: { at: 'Status', gone: ['FAILED'] },
  createdAt: 'LastModified',
  size: '{AllocatedProvisionedConcurrentExecutions}',
  madeBy: { type: 'AWS::Lambda::Function', at: '$parent.FunctionName' },
};
