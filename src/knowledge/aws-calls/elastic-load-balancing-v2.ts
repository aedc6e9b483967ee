/** What is asked of Elastic Load Balancing. */
import type { ServiceCalls } from './service-calls.ts';

export const elasticLoadBalancingV2Calls: ServiceCalls = {
  service: 'elastic-load-balancing-v2',
  iamPrefix: 'elasticloadbalancing',
  name: 'Elastic Load Balancing',
  where: 'every',
  calls: {
    DescribeListeners: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
    DescribeLoadBalancers: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
    DescribeTargetGroups: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
  },
};
