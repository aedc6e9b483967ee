import type { ResourceType } from '../resource-type.ts';

export const eventbridgeRule: ResourceType = {
  name: 'eventbridge-rule',
  type: 'AWS::Events::Rule',
  words: {
    ja: 'EventBridgeのルール（決まった時刻や出来事で何かを動かす）',
    en: ['EventBridge rule (starts something by time or event)', 'EventBridge rules (start something by time or event)'],
  },
  role: 'recreates',
  urgency: 3,
  service: 'eventbridge',
  steps: [{ operation: 'ListRules', items: 'Rules[]' }],
  id: 'Name',
  arn: 'Arn',
  state: { at: 'State', idle: ['DISABLED'] },
  size: '{ScheduleExpression}',
};
