import type { ResourceType } from '../resource-type.ts';

export const bedrockBatchJob: ResourceType = {
  name: 'bedrock-batch-job',
  type: 'AWS::Bedrock::ModelInvocationJob',
  words: { ja: '動いているBedrockの一括処理', en: ['running Bedrock batch job', 'running Bedrock batch jobs'] },
  role: 'by-use',
  urgency: 3,
  service: 'bedrock',
  steps: [{ operation: 'ListModelInvocationJobs', items: 'invocationJobSummaries[]' }],
  id: 'jobName',
  arn: 'jobArn',
  state: { at: 'status', gone: ['Completed', 'Failed', 'Stopped', 'PartiallyCompleted', 'Expired'] },
  createdAt: 'submitTime',
  size: '{modelId}',
};
