import type { ResourceType } from '../resource-type.ts';

export const sfnStateMachine: ResourceType = {
  name: 'sfn-state-machine',
  type: 'AWS::StepFunctions::StateMachine',
  words: { ja: 'Step Functionsの処理', en: ['Step Functions state machine', 'Step Functions state machines'] },
  role: 'by-use',
  urgency: 3,
  service: 'sfn',
  steps: [{ operation: 'ListStateMachines', items: 'stateMachines[]' }],
  id: 'name',
  arn: 'stateMachineArn',
  createdAt: 'creationDate',
};
