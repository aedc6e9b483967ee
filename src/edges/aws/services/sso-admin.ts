/** AWS IAM Identity Center: the client, and the commands of the calls the catalogue lists. */
import {
  CreateAccountAssignmentCommand,
  DeleteAccountAssignmentCommand,
  DescribePermissionSetCommand,
  GetInlinePolicyForPermissionSetCommand,
  ListAccountAssignmentsCommand,
  ListAccountsForProvisionedPermissionSetCommand,
  ListInstancesCommand,
  ListManagedPoliciesInPermissionSetCommand,
  ListPermissionSetsCommand,
  ListTrustedTokenIssuersCommand,
  SSOAdminClient,
} from '@aws-sdk/client-sso-admin';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SSOAdminClient,
  commands: {
    CreateAccountAssignment: CreateAccountAssignmentCommand,
    DeleteAccountAssignment: DeleteAccountAssignmentCommand,
    DescribePermissionSet: DescribePermissionSetCommand,
    GetInlinePolicyForPermissionSet: GetInlinePolicyForPermissionSetCommand,
    ListAccountAssignments: ListAccountAssignmentsCommand,
    ListAccountsForProvisionedPermissionSet: ListAccountsForProvisionedPermissionSetCommand,
    ListInstances: ListInstancesCommand,
    ListManagedPoliciesInPermissionSet: ListManagedPoliciesInPermissionSetCommand,
    ListPermissionSets: ListPermissionSetsCommand,
    ListTrustedTokenIssuers: ListTrustedTokenIssuersCommand,
  },
};
