/** AWS Identity Store: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeUserCommand,
  IdentitystoreClient,
  ListGroupMembershipsCommand,
  ListGroupsCommand,
  ListUsersCommand,
} from '@aws-sdk/client-identitystore';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: IdentitystoreClient,
  commands: {
    DescribeUser: DescribeUserCommand,
    ListGroupMemberships: ListGroupMembershipsCommand,
    ListGroups: ListGroupsCommand,
    ListUsers: ListUsersCommand,
  },
};
