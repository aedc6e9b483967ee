/** What is asked of Amazon EventBridge Scheduler. */
import type { ServiceCalls } from './service-calls.ts';

export const schedulerCalls: ServiceCalls = {
  service: 'scheduler',
  iamPrefix: 'scheduler',
  name: 'Amazon EventBridge Scheduler',
  where: 'every',
  calls: {
    CreateSchedule: { access: 'write', moments: ['StartDate', 'EndDate'] },
    DeleteSchedule: { access: 'write' },
    GetSchedule: { access: 'read' },
    ListSchedules: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    UpdateSchedule: { access: 'write', moments: ['StartDate', 'EndDate'] },
  },
};
