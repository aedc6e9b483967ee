/** What is asked of AWS Elemental MediaLive. */
import type { ServiceCalls } from './service-calls.ts';

export const medialiveCalls: ServiceCalls = {
  service: 'medialive',
  iamPrefix: 'medialive',
  name: 'AWS Elemental MediaLive',
  where: 'every',
  calls: {
    ListChannels: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ListReservations: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
  },
};
