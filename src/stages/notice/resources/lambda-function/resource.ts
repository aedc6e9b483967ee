import type { ResourceType } from '../resource-type.ts';

export const lambdaFunction: ResourceType = {
  name: 'lambda-function',
  type: 'AWS::Lambda::Function',
  words: { ja: 'Lambda関数', en: ['Lambda function', 'Lambda functions'] },
  role: 'by-use',
  urgency: 2,
  service: 'lambda',
  steps: [{ operation: 'ListFunctions', items: 'Functions[]' }],
  id: 'FunctionName',
  arn: 'FunctionArn',
  createdAt: 'LastModified',
  size: '{MemorySize} MB',
};
