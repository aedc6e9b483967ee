/** Amazon Lightsail: the client, and the commands of the calls the catalogue lists. */
import {
  GetBucketsCommand,
  GetBundlesCommand,
  GetContainerServicesCommand,
  GetDisksCommand,
  GetDistributionsCommand,
  GetInstanceSnapshotsCommand,
  GetInstancesCommand,
  GetLoadBalancersCommand,
  GetRelationalDatabasesCommand,
  GetStaticIpsCommand,
  LightsailClient,
} from '@aws-sdk/client-lightsail';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: LightsailClient,
  commands: {
    GetBuckets: GetBucketsCommand,
    GetBundles: GetBundlesCommand,
    GetContainerServices: GetContainerServicesCommand,
    GetDisks: GetDisksCommand,
    GetDistributions: GetDistributionsCommand,
    GetInstanceSnapshots: GetInstanceSnapshotsCommand,
    GetInstances: GetInstancesCommand,
    GetLoadBalancers: GetLoadBalancersCommand,
    GetRelationalDatabases: GetRelationalDatabasesCommand,
    GetStaticIps: GetStaticIpsCommand,
  },
};
