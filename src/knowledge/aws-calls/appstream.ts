/** What is asked of Amazon AppStream 2.0. */
import type { ServiceCalls } from './service-calls.ts';

export const appstreamCalls: ServiceCalls = {
  service: 'appstream',
  iamPrefix: 'appstream',
  name: 'Amazon AppStream 2.0',
  where: 'every',
  calls: {
    DescribeAppBlockBuilders: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    DescribeFleets: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    DescribeImageBuilders: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    DescribeStacks: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
  },
};
