import type { ResourceType } from '../resource-type.ts';

export const bedrockKnowledgeBase: ResourceType = {
  name: 'bedrock-knowledge-base',
  type: 'AWS::Bedrock::KnowledgeBase',
  words: { ja: 'Bedrockのナレッジベース', en: ['Bedrock knowledge base', 'Bedrock knowledge bases'] },
  role: 'by-use',
  urgency: 3,
  service: 'bedrock-agent',
  steps: [{ operation: 'ListKnowledgeBases', items: 'knowledgeBaseSummaries[]' }],
  id: 'name',
  arnOf: 'arn:aws:bedrock:{region}:{account}:knowledge-base/{knowledgeBaseId}',
  state: { at: 'status', gone: ['DELETING'] },
};
