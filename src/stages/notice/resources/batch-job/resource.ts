import type { ResourceType } from '../resource-type.ts';

export const batchJob: ResourceType = {
  name: 'batch-job',
  type: 'AWS::Batch::Job',
  words: { ja: '動いているBatchジョブ', en: ['running Batch job', 'running Batch jobs'] },
  role: 'leftover',
  urgency: 3,
  service: 'batch',
  steps: [
    { operation: 'DescribeJobQueues', items: 'jobQueues[]' },
    { operation: 'ListJobs', input: { jobQueue: '{jobQueueArn}', jobStatus: 'RUNNING' }, items: 'jobSummaryList[]' },
  ],
  id: 'jobId',
  arn: 'jobArn',
  createdAt: ['startedAt', 'createdAt'],
  size: '{jobName}',
  madeBy: { type: 'AWS::Batch::JobQueue', at: '$parent.jobQueueName' },
};
