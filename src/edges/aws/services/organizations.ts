/** AWS Organizations: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeAccountCommand,
  DescribeOrganizationCommand,
  DescribePolicyCommand,
  ListAccountsCommand,
  ListCreateAccountStatusCommand,
  ListDelegatedAdministratorsCommand,
  ListHandshakesForAccountCommand,
  ListHandshakesForOrganizationCommand,
  ListParentsCommand,
  ListPoliciesCommand,
  ListPoliciesForTargetCommand,
  ListRootsCommand,
  ListTargetsForPolicyCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: OrganizationsClient,
  commands: {
    DescribeAccount: DescribeAccountCommand,
    DescribeOrganization: DescribeOrganizationCommand,
    DescribePolicy: DescribePolicyCommand,
    ListAccounts: ListAccountsCommand,
    ListCreateAccountStatus: ListCreateAccountStatusCommand,
    ListDelegatedAdministrators: ListDelegatedAdministratorsCommand,
    ListHandshakesForAccount: ListHandshakesForAccountCommand,
    ListHandshakesForOrganization: ListHandshakesForOrganizationCommand,
    ListParents: ListParentsCommand,
    ListPolicies: ListPoliciesCommand,
    ListPoliciesForTarget: ListPoliciesForTargetCommand,
    ListRoots: ListRootsCommand,
    ListTargetsForPolicy: ListTargetsForPolicyCommand,
  },
};
