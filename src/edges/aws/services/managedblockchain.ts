/** Amazon Managed Blockchain: the client, and the commands of the calls the catalogue lists. */
import {
  ListAccessorsCommand,
  ListMembersCommand,
  ListNetworksCommand,
  ListNodesCommand,
  ManagedBlockchainClient,
} from '@aws-sdk/client-managedblockchain';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: ManagedBlockchainClient,
  commands: {
    ListAccessors: ListAccessorsCommand,
    ListMembers: ListMembersCommand,
    ListNetworks: ListNetworksCommand,
    ListNodes: ListNodesCommand,
  },
};
