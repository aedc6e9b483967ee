import type { ResourceType } from '../resource-type.ts';

export const bedrockInferenceProfile: ResourceType = {
  name: 'bedrock-inference-profile',
  type: 'AWS::Bedrock::ApplicationInferenceProfile',
  words: { ja: 'Bedrockの推論プロファイル', en: ['Bedrock inference profile', 'Bedrock inference profiles'] },
  role: 'by-use',
  urgency: 3,
  service: 'bedrock',
  // AWS's own stand in every account.
  steps: [{ operation: 'ListInferenceProfiles', input: { typeEquals: 'APPLICATION' }, items: 'inferenceProfileSummaries[]' }],
  id: 'inferenceProfileName',
  arn: 'inferenceProfileArn',
  createdAt: 'createdAt',
};
