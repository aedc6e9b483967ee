/** What is asked of Amazon OpenSearch Serverless. */
import type { ServiceCalls } from './service-calls.ts';

export const opensearchserverlessCalls: ServiceCalls = {
  service: 'opensearchserverless',
  iamPrefix: 'aoss',
  name: 'Amazon OpenSearch Serverless',
  where: 'every',
  calls: {
    ListCollections: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
  },
};
