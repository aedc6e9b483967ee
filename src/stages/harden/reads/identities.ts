/** Questions about people, keys and roles, shared by the checks. */
import { forEach, once, type Read, type Reading } from './read.ts';
import { items } from './seen.ts';
import { reachText } from '../../../knowledge/json-reach.ts';

export const SUMMARY = once('iam', 'GetAccountSummary');
export const USERS = once('iam', 'ListUsers');

const named = (reading: Reading) =>
  items([reading], 'Users[].UserName').flatMap(({ value }) => (typeof value === 'string' ? [{ input: { UserName: value }, subject: value }] : []));

export const KEYS = forEach(USERS, 'iam', 'ListAccessKeys', named);
export const MFA_DEVICES = forEach(USERS, 'iam', 'ListMFADevices', named);
/** Absent for a user without a console password. */
export const SIGN_IN = forEach(USERS, 'iam', 'GetLoginProfile', named);

export const KEY_USE = forEach(KEYS, 'iam', 'GetAccessKeyLastUsed', (reading) =>
  items([reading], 'AccessKeyMetadata[].AccessKeyId').flatMap(({ value }) =>
    typeof value === 'string' ? [{ input: { AccessKeyId: value }, subject: value }] : [],
  ),
);

/** AWS renews it every four hours at most: it can be older than what was just done. Its `Content` is base64 of CSV. */
export const CREDENTIAL_REPORT: Read = { ...once('iam', 'GetCredentialReport'), prepared: 'credential-report' };

export const PASSWORD_POLICY = once('iam', 'GetAccountPasswordPolicy');
export const ROLES = once('iam', 'ListRoles');

/** Names by which AWS marks users of exposed keys; new versions come with new numbers (V4: November 2026). The older name is retired and still found. */
const QUARANTINES = /^(AWSCompromisedKeyQuarantine|AWSExposedCredentialPolicy)/;

export const AWS_POLICIES_IN_USE = once('iam', 'ListPolicies', () => ({ Scope: 'AWS', OnlyAttached: true }));
export const QUARANTINED = forEach(AWS_POLICIES_IN_USE, 'iam', 'ListEntitiesForPolicy', (reading) =>
  items([reading], 'Policies[]').flatMap(({ value }) => {
    const [name, arn] = [reachText(value, 'PolicyName'), reachText(value, 'Arn')];
    return name !== null && arn !== null && QUARANTINES.test(name) ? [{ input: { PolicyArn: arn }, subject: name }] : [];
  }),
);
