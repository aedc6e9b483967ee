import type { ResourceType } from '../resource-type.ts';

export const schedulerSchedule: ResourceType = {
  name: 'scheduler-schedule',
  type: 'AWS::Scheduler::Schedule',
  words: { ja: 'EventBridge Schedulerの予定', en: ['EventBridge schedule', 'EventBridge schedules'] },
  role: 'recreates',
  urgency: 3,
  service: 'scheduler',
  steps: [{ operation: 'ListSchedules', items: 'Schedules[]' }],
  id: 'Name',
  arn: 'Arn',
  state: { at: 'State', idle: ['DISABLED'] },
  createdAt: 'CreationDate',
  size: '{Target.Arn}',
};
