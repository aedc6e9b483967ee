/** What is asked of Amazon Redshift Serverless. */
import type { ServiceCalls } from './service-calls.ts';

export const redshiftServerlessCalls: ServiceCalls = {
  service: 'redshift-serverless',
  iamPrefix: 'redshift-serverless',
  name: 'Amazon Redshift Serverless',
  where: 'every',
  calls: {
    ListNamespaces: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    ListWorkgroups: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
  },
};
