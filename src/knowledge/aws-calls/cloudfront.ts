/** What is asked of Amazon CloudFront. */
import type { ServiceCalls } from './service-calls.ts';

export const cloudfrontCalls: ServiceCalls = {
  service: 'cloudfront',
  iamPrefix: 'cloudfront',
  name: 'Amazon CloudFront',
  where: { home: 'us-east-1' },
  calls: {
    ListDistributions: { access: 'read', pages: { from: 'DistributionList.NextMarker', to: 'Marker' } },
    ListFunctions: { access: 'read', pages: { from: 'FunctionList.NextMarker', to: 'Marker' } },
  },
};
