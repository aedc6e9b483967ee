/** What is asked of AWS Batch. */
import type { ServiceCalls } from './service-calls.ts';

export const batchCalls: ServiceCalls = {
  service: 'batch',
  iamPrefix: 'batch',
  name: 'AWS Batch',
  where: 'every',
  calls: {
    DescribeComputeEnvironments: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    DescribeJobDefinitions: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    DescribeJobQueues: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    DescribeJobs: { access: 'read' },
    ListJobs: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    TerminateJob: { access: 'write' },
    UpdateComputeEnvironment: { access: 'write' },
    UpdateJobQueue: { access: 'write' },
  },
};
