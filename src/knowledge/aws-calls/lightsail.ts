/** What is asked of Amazon Lightsail. */
import type { ServiceCalls } from './service-calls.ts';

export const lightsailCalls: ServiceCalls = {
  service: 'lightsail',
  iamPrefix: 'lightsail',
  name: 'Amazon Lightsail',
  where: 'every',
  calls: {
    DeleteContainerService: { access: 'write' },
    DeleteInstance: { access: 'write' },
    DeleteRelationalDatabase: { access: 'write' },
    GetBuckets: { access: 'read', pages: { from: 'nextPageToken', to: 'pageToken' } },
    GetBundles: { access: 'read', pages: { from: 'nextPageToken', to: 'pageToken' } },
    GetContainerServices: { access: 'read' },
    GetDisks: { access: 'read', pages: { from: 'nextPageToken', to: 'pageToken' } },
    GetDistributions: { access: 'read', pages: { from: 'nextPageToken', to: 'pageToken' } },
    GetInstance: { access: 'read' },
    GetInstanceSnapshots: { access: 'read', pages: { from: 'nextPageToken', to: 'pageToken' } },
    GetInstances: { access: 'read', pages: { from: 'nextPageToken', to: 'pageToken' } },
    GetLoadBalancers: { access: 'read', pages: { from: 'nextPageToken', to: 'pageToken' } },
    GetRelationalDatabase: { access: 'read' },
    GetRelationalDatabases: { access: 'read', pages: { from: 'nextPageToken', to: 'pageToken' } },
    GetStaticIps: { access: 'read', pages: { from: 'nextPageToken', to: 'pageToken' } },
  },
};
