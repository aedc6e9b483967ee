/** Agents for Amazon Bedrock: the client, and the commands of the calls the catalogue lists. */
import { BedrockAgentClient, ListAgentsCommand, ListFlowsCommand, ListKnowledgeBasesCommand } from '@aws-sdk/client-bedrock-agent';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: BedrockAgentClient,
  commands: {
    ListAgents: ListAgentsCommand,
    ListFlows: ListFlowsCommand,
    ListKnowledgeBases: ListKnowledgeBasesCommand,
  },
};
