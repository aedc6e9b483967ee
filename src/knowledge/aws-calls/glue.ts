/** What is asked of AWS Glue. */
import type { ServiceCalls } from './service-calls.ts';

export const glueCalls: ServiceCalls = {
  service: 'glue',
  iamPrefix: 'glue',
  name: 'AWS Glue',
  where: 'every',
  calls: {
    BatchStopJobRun: { access: 'write' },
    DeleteDevEndpoint: { access: 'write' },
    DeleteJob: { access: 'write' },
    GetCrawlers: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } } },
    GetDevEndpoint: { access: 'read' },
    GetDevEndpoints: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } } },
    GetJob: { access: 'read' },
    GetJobRun: { access: 'read' },
    GetJobRuns: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 200 } } },
    GetJobs: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } } },
    GetSession: { access: 'read' },
    GetTrigger: { access: 'read' },
    GetTriggers: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 200 } } },
    ListSessions: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } } },
    StartTrigger: { access: 'write' },
    StopSession: { access: 'write' },
    StopTrigger: { access: 'write' },
  },
};
