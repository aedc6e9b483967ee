/** Amazon Lightsail: the client, and the commands of the calls the catalogue lists. */
import {
  DeleteInstanceCommand,
  GetBucketsCommand,
  GetBundlesCommand,
  GetContainerServicesCommand,
  GetDisksCommand,
  GetDistributionsCommand,
  GetInstanceCommand,
  GetInstanceSnapshotsCommand,
  GetInstancesCommand,
  GetLoadBalancersCommand,
  GetRelationalDatabasesCommand,
  GetStaticIpsCommand,
  LightsailClient,
} from '@aws-sdk/client-lightsail';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: LightsailClient,
  commands: {
    DeleteInstance: DeleteInstanceCommand,
    GetBuckets: GetBucketsCommand,
    GetBundles: GetBundlesCommand,
    GetContainerServices: GetContainerServicesCommand,
    GetDisks: GetDisksCommand,
    GetDistributions: GetDistributionsCommand,
    GetInstance: GetInstanceCommand,
    GetInstanceSnapshots: GetInstanceSnapshotsCommand,
    GetInstances: GetInstancesCommand,
    GetLoadBalancers: GetLoadBalancersCommand,
    GetRelationalDatabases: GetRelationalDatabasesCommand,
    GetStaticIps: GetStaticIpsCommand,
  },
};
