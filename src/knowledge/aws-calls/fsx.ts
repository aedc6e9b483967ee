/** What is asked of Amazon FSx. */
import type { ServiceCalls } from './service-calls.ts';

export const fsxCalls: ServiceCalls = {
  service: 'fsx',
  iamPrefix: 'fsx',
  name: 'Amazon FSx',
  where: 'every',
  calls: {
    DescribeFileCaches: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    DescribeFileSystems: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
  },
};
