/** AWS Identity Store: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeUserCommand,
  IdentitystoreClient,
  ListGroupMembershipsCommand,
  ListGroupsCommand,
  ListUsersCommand,
  UpdateUserCommand,
} from '@aws-sdk/client-identitystore';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: IdentitystoreClient,
  commands: {
    DescribeUser: DescribeUserCommand,
    ListGroupMemberships: ListGroupMembershipsCommand,
    ListGroups: ListGroupsCommand,
    ListUsers: ListUsersCommand,
    UpdateUser: UpdateUserCommand,
  },
};
