import type { ResourceType } from '../resource-type.ts';

export const bedrockCustomDeployment: ResourceType = {
  name: 'bedrock-custom-deployment',
  type: 'AWS::Bedrock::CustomModelDeployment',
  words: { ja: 'Bedrockの独自モデルの配備', en: ['Bedrock custom model deployment', 'Bedrock custom model deployments'] },
  role: 'by-use',
  urgency: 3,
  service: 'bedrock',
  steps: [{ operation: 'ListCustomModelDeployments', items: 'modelDeploymentSummaries[]' }],
  id: 'customModelDeploymentName',
  arn: 'customModelDeploymentArn',
  state: { at: 'status', gone: ['Failed'] },
  createdAt: 'createdAt',
};
