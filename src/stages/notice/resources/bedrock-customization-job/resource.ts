import type { ResourceType } from '../resource-type.ts';

export const bedrockCustomizationJob: ResourceType = {
  name: 'bedrock-customization-job',
  type: 'AWS::Bedrock::ModelCustomizationJob',
  words: { ja: '動いているBedrockの学習', en: ['running Bedrock customization job', 'running Bedrock customization jobs'] },
  role: 'by-use',
  urgency: 3,
  service: 'bedrock',
  steps: [{ operation: 'ListModelCustomizationJobs', input: { statusEquals: 'InProgress' }, items: 'modelCustomizationJobSummaries[]' }],
  id: 'jobName',
  arn: 'jobArn',
  state: { at: 'status', gone: ['Completed', 'Failed', 'Stopped'] },
  createdAt: 'creationTime',
};
