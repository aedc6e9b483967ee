/** What is asked of AWS Global Accelerator. */
import type { ServiceCalls } from './service-calls.ts';

export const globalAcceleratorCalls: ServiceCalls = {
  service: 'global-accelerator',
  iamPrefix: 'globalaccelerator',
  name: 'AWS Global Accelerator',
  where: { home: 'us-west-2' },
  calls: {
    ListAccelerators: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListCustomRoutingAccelerators: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
  },
};
