/** What is asked of Amazon SNS. */
import type { ServiceCalls } from './service-calls.ts';

export const snsCalls: ServiceCalls = {
  service: 'sns',
  iamPrefix: 'sns',
  name: 'Amazon SNS',
  where: 'every',
  calls: {
    CreateTopic: { access: 'write' },
    DeleteTopic: { access: 'write' },
    GetSMSAttributes: { access: 'read' },
    GetSMSSandboxAccountStatus: { access: 'read' },
    GetTopicAttributes: { access: 'read' },
    ListSubscriptions: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ListSubscriptionsByTopic: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ListTopics: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    SetSMSAttributes: { access: 'write' },
    SetTopicAttributes: { access: 'write' },
    Subscribe: { access: 'write' },
  },
};
