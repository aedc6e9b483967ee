/** What is asked of Amazon EventBridge. */
import type { ServiceCalls } from './service-calls.ts';

export const eventbridgeCalls: ServiceCalls = {
  service: 'eventbridge',
  iamPrefix: 'events',
  name: 'Amazon EventBridge',
  where: 'every',
  calls: {
    DeleteRule: { access: 'write' },
    DescribeEventBus: { access: 'read' },
    DescribeRule: { access: 'read' },
    DisableRule: { access: 'write' },
    EnableRule: { access: 'write' },
    ListEventBuses: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'Limit', most: 100 } } },
    ListRules: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'Limit', most: 100 } } },
    ListTargetsByRule: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'Limit', most: 100 } } },
    PutRule: { access: 'write' },
    PutTargets: { access: 'write' },
    RemoveTargets: { access: 'write' },
  },
};
