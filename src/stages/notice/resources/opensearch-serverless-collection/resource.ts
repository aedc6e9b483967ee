import type { ResourceType } from '../resource-type.ts';

export const opensearchServerlessCollection: ResourceType = {
  name: 'opensearch-serverless-collection',
  type: 'AWS::OpenSearchServerless::Collection',
  words: { ja: 'OpenSearch Serverlessのコレクション', en: ['OpenSearch Serverless collection', 'OpenSearch Serverless collections'] },
  role: 'burns',
  urgency: 3,
  service: 'opensearchserverless',
  steps: [{ operation: 'ListCollections', items: 'collectionSummaries[]' }],
  id: 'name',
  arn: 'arn',
  state: { at: 'status', gone: ['DELETING', 'FAILED'] },
};
