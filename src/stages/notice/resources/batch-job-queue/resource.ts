import type { ResourceType } from '../resource-type.ts';

export const batchJobQueue: ResourceType = {
  name: 'batch-job-queue',
  type: 'AWS::Batch::JobQueue',
  words: { ja: 'Batchのジョブキュー', en: ['Batch job queue', 'Batch job queues'] },
  role: 'recreates',
  urgency: 3,
  service: 'batch',
  steps: [{ operation: 'DescribeJobQueues', items: 'jobQueues[]' }],
  id: 'jobQueueName',
  arn: 'jobQueueArn',
  state: { at: 'status', gone: ['DELETED', 'DELETING'] },
  tags: 'tags',
};
