/** What is asked of AWS Glue. */
import type { ServiceCalls } from './service-calls.ts';

export const glueCalls: ServiceCalls = {
  service: 'glue',
  iamPrefix: 'glue',
  name: 'AWS Glue',
  where: 'every',
  calls: {
    GetCrawlers: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } } },
    GetDevEndpoints: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } } },
    GetJobRuns: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 200 } } },
    GetJobs: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } } },
    GetTriggers: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 200 } } },
    ListSessions: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } } },
  },
};
