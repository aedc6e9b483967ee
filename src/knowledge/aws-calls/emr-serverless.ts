/** What is asked of Amazon EMR Serverless. */
import type { ServiceCalls } from './service-calls.ts';

export const emrServerlessCalls: ServiceCalls = {
  service: 'emr-serverless',
  iamPrefix: 'emr-serverless',
  name: 'Amazon EMR Serverless',
  where: 'every',
  calls: {
    CancelJobRun: { access: 'write' },
    GetApplication: { access: 'read' },
    GetJobRun: { access: 'read' },
    ListApplications: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 50 } } },
    ListJobRuns: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 50 } } },
    StartApplication: { access: 'write' },
    StopApplication: { access: 'write' },
  },
};
