/** What an account is asked about itself: everything a stage needs to plan, undo and harden without asking again. */
import type { StateDocument } from '../../../ports/account-state.ts';

export interface StateQuestion {
  readonly service: string;
  readonly operation: string;
  readonly input?: StateDocument['input'];
}

/** Asked once, at the home of the service. */
export const ACCOUNT_QUESTIONS: readonly StateQuestion[] = [
  { service: 'iam', operation: 'GetAccountSummary' },
  { service: 'iam', operation: 'GetAccountPasswordPolicy' },
  { service: 'iam', operation: 'ListAccountAliases' },
  { service: 'iam', operation: 'ListVirtualMFADevices' },
  { service: 'iam', operation: 'ListServerCertificates' },
  { service: 'account', operation: 'GetContactInformation' },
  { service: 'account', operation: 'GetAlternateContact', input: { AlternateContactType: 'SECURITY' } },
  { service: 'account', operation: 'GetAlternateContact', input: { AlternateContactType: 'BILLING' } },
  { service: 'account', operation: 'GetAlternateContact', input: { AlternateContactType: 'OPERATIONS' } },
  { service: 'organizations', operation: 'DescribeOrganization' },
  { service: 'organizations', operation: 'ListHandshakesForAccount' },
];

/** Only the management account (or a delegated one) may ask these. */
export const ORGANIZATION_QUESTIONS: readonly StateQuestion[] = [
  { service: 'organizations', operation: 'ListAccounts' },
  { service: 'organizations', operation: 'ListCreateAccountStatus' },
  { service: 'organizations', operation: 'ListRoots' },
];

/** Asked in every region that is switched on. */
export const REGION_QUESTIONS: readonly StateQuestion[] = [
  { service: 'cloudtrail', operation: 'DescribeTrails' },
  { service: 'rolesanywhere', operation: 'ListTrustAnchors' },
  { service: 'rolesanywhere', operation: 'ListProfiles' },
  { service: 'sso-admin', operation: 'ListInstances' },
];

/** What is asked of each IAM user; `GetAccountAuthorizationDetails` tells none of it. */
export const USER_QUESTIONS: readonly string[] = [
  'ListAccessKeys',
  'GetLoginProfile',
  'ListMFADevices',
  'ListServiceSpecificCredentials',
  'ListSSHPublicKeys',
  'ListSigningCertificates',
];

/** Six calls a user: with more users the credential report tells the most important of it. */
export const USERS_MOST = 500;
