/** What is asked of Amazon IVS. */
import type { ServiceCalls } from './service-calls.ts';

export const ivsCalls: ServiceCalls = {
  service: 'ivs',
  iamPrefix: 'ivs',
  name: 'Amazon IVS',
  where: 'every',
  calls: {
    ListChannels: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    ListStreams: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
  },
};
