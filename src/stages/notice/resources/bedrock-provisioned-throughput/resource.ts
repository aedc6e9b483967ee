import type { ResourceType } from '../resource-type.ts';

export const bedrockProvisionedThroughput: ResourceType = {
  name: 'bedrock-provisioned-throughput',
  type: 'AWS::Bedrock::ProvisionedModelThroughput',
  words: { ja: 'Bedrockの専用処理枠', en: ['Bedrock provisioned throughput', 'Bedrock provisioned throughputs'] },
  role: 'burns',
  urgency: 2,
  service: 'bedrock',
  steps: [{ operation: 'ListProvisionedModelThroughputs', items: 'provisionedModelSummaries[]' }],
  id: 'provisionedModelName',
  arn: 'provisionedModelArn',
  state: { at: 'status', gone: ['Failed'] },
  createdAt: 'creationTime',
  size: '{modelUnits} x {modelArn}',
};
