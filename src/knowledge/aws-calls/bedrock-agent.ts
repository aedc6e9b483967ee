/** What is asked of Agents for Amazon Bedrock. */
import type { ServiceCalls } from './service-calls.ts';

export const bedrockAgentCalls: ServiceCalls = {
  service: 'bedrock-agent',
  iamPrefix: 'bedrock',
  name: 'Agents for Amazon Bedrock',
  where: 'every',
  calls: {
    ListAgents: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    ListFlows: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    ListKnowledgeBases: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
  },
};
