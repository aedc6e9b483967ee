/** What is asked of AWS Elemental MediaLive. */
import type { ServiceCalls } from './service-calls.ts';

export const medialiveCalls: ServiceCalls = {
  service: 'medialive',
  iamPrefix: 'medialive',
  name: 'AWS Elemental MediaLive',
  where: 'every',
  calls: {
    DescribeChannel: { access: 'read' },
    ListChannels: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ListReservations: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    StartChannel: { access: 'write' },
    StopChannel: { access: 'write' },
  },
};
