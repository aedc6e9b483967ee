import type { ResourceType } from '../resource-type.ts';

export const bedrockAgent: ResourceType = {
  name: 'bedrock-agent',
  type: 'AWS::Bedrock::Agent',
  words: { ja: 'Bedrockエージェント', en: ['Bedrock agent', 'Bedrock agents'] },
  role: 'by-use',
  urgency: 3,
  service: 'bedrock-agent',
  steps: [{ operation: 'ListAgents', items: 'agentSummaries[]' }],
  id: 'agentName',
  arnOf: 'arn:aws:bedrock:{region}:{account}:agent/{agentId}',
  state: { at: 'agentStatus', gone: ['DELETING'] },
};
