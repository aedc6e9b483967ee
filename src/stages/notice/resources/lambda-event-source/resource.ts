import type { ResourceType } from '../resource-type.ts';

export const lambdaEventSource: ResourceType = {
  name: 'lambda-event-source',
  type: 'AWS::Lambda::EventSourceMapping',
  words: { ja: 'Lambdaを動かすきっかけ', en: ['trigger of a Lambda function', 'triggers of Lambda functions'] },
  role: 'recreates',
  urgency: 3,
  service: 'lambda',
  steps: [{ operation: 'ListEventSourceMappings', items: 'EventSourceMappings[]' }],
  id: 'UUID',
  arn: 'EventSourceMappingArn',
  state: { at: 'State', idle: ['Disabled'], gone: ['Deleting'] },
  size: '{FunctionArn}',
};
