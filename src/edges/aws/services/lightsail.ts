/** Amazon Lightsail: the client, and the commands of the calls the catalogue lists. */
import {
  DeleteContainerServiceCommand,
  DeleteInstanceCommand,
  DeleteRelationalDatabaseCommand,
  GetBucketsCommand,
  GetBundlesCommand,
  GetContainerServicesCommand,
  GetDisksCommand,
  GetDistributionsCommand,
  GetInstanceCommand,
  GetInstancesCommand,
  GetInstanceSnapshotsCommand,
  GetLoadBalancersCommand,
  GetRelationalDatabaseCommand,
  GetRelationalDatabasesCommand,
  GetStaticIpsCommand,
  LightsailClient,
} from '@aws-sdk/client-lightsail';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: LightsailClient,
  commands: {
    DeleteContainerService: DeleteContainerServiceCommand,
    DeleteInstance: DeleteInstanceCommand,
    DeleteRelationalDatabase: DeleteRelationalDatabaseCommand,
    GetBuckets: GetBucketsCommand,
    GetBundles: GetBundlesCommand,
    GetContainerServices: GetContainerServicesCommand,
    GetDisks: GetDisksCommand,
    GetDistributions: GetDistributionsCommand,
    GetInstance: GetInstanceCommand,
    GetInstanceSnapshots: GetInstanceSnapshotsCommand,
    GetInstances: GetInstancesCommand,
    GetLoadBalancers: GetLoadBalancersCommand,
    GetRelationalDatabase: GetRelationalDatabaseCommand,
    GetRelationalDatabases: GetRelationalDatabasesCommand,
    GetStaticIps: GetStaticIpsCommand,
  },
};
