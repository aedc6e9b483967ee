import type { ResourceType } from '../resource-type.ts';

export const lambdaFunctionUrl: ResourceType = {
  name: 'lambda-function-url',
  type: 'AWS::Lambda::Url',
  words: { ja: '誰でも呼べるかもしれないLambdaのURL', en: ['Lambda function URL', 'Lambda function URLs'] },
  role: 'leftover',
  urgency: 3,
  service: 'lambda',
  steps: [
    { operation: 'ListFunctions', items: 'Functions[]' },
    { operation: 'ListFunctionUrlConfigs', input: { FunctionName: '{FunctionName}' }, items: 'FunctionUrlConfigs[]' },
  ],
  id: 'FunctionUrl',
  arn: 'FunctionArn',
  createdAt: 'CreationTime',
  size: '{AuthType}',
  madeBy: { type: 'AWS::Lambda::Function', at: '$parent.FunctionName' },
};
