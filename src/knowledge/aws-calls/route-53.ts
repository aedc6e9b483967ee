/** What is asked of Amazon Route 53. */
import type { ServiceCalls } from './service-calls.ts';

export const route53Calls: ServiceCalls = {
  service: 'route-53',
  iamPrefix: 'route53',
  name: 'Amazon Route 53',
  where: { home: 'us-east-1' },
  calls: {
    ListHostedZones: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
  },
};
