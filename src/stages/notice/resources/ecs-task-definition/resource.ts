import type { ResourceType } from '../resource-type.ts';

export const ecsTaskDefinition: ResourceType = {
  name: 'ecs-task-definition',
  type: 'AWS::ECS::TaskDefinition',
  words: { ja: 'タスク定義', en: ['task definition', 'task definitions'] },
  role: 'leftover',
  urgency: 3,
  service: 'ecs',
  steps: [{ operation: 'ListTaskDefinitions', input: { status: 'ACTIVE' }, items: 'taskDefinitionArns[]' }],
  id: '$value',
  arn: '$value',
};
