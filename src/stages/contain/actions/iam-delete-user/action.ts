/**
 * A user the intruder made, deleted with all that hangs on it, in the order IAM wants: it refuses a user who still has anything. Sessions the user gave away end with it.
 * Groups are left only where the plan named them; one that came later stays in the way and makes a new plan necessary.
 */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, State, Target, Write } from '../action.ts';
import { withAllOf, type Hanging } from '../all-of-user.ts';
import { CUT_NAME } from '../cut-sessions.ts';
import { DENY_ALL_NAME, DENY_ALL_POLICY } from '../deny-all.ts';
import { deleteInline, detach, iamRead, onIdentity } from '../identity.ts';
import { GLOBAL_REGION, textIn, textsIn } from '../looking.ts';
import { words } from './words.ts';

const LISTS: readonly Hanging[] = [
  { what: 'keys', list: 'ListAccessKeys', path: 'AccessKeyMetadata[]', name: 'AccessKeyId' },
  { what: 'certificates', list: 'ListSigningCertificates', path: 'Certificates[]', name: 'CertificateId' },
  { what: 'sshKeys', list: 'ListSSHPublicKeys', path: 'SSHPublicKeys[]', name: 'SSHPublicKeyId' },
  {
    what: 'serviceCredentials',
    list: 'ListServiceSpecificCredentials',
    path: 'ServiceSpecificCredentials[]',
    name: 'ServiceSpecificCredentialId',
  },
  { what: 'mfa', list: 'ListMFADevices', path: 'MFADevices[]', name: 'SerialNumber' },
  { what: 'inline', list: 'ListUserPolicies', path: 'PolicyNames[]', name: '' },
  { what: 'attached', list: 'ListAttachedUserPolicies', path: 'AttachedPolicies[]', name: 'PolicyArn' },
  { what: 'groups', list: 'ListGroupsForUser', path: 'Groups[]', name: 'GroupName' },
];

const on = (target: Target, operation: string, input: Write['input'] = {}): Write => onIdentity(operation, 'User', target, target.id, input);

function calls(state: State, target: Target): readonly Write[] {
  const each = (what: string, call: (name: string) => Write): readonly Write[] => textsIn(state, what).map(call);
  const named = new Set((target.more['groups'] ?? '').split(' '));
  return [
    ...(state['password'] === true ? [on(target, 'DeleteLoginProfile')] : []),
    ...each('keys', (AccessKeyId) => on(target, 'DeleteAccessKey', { AccessKeyId })),
    ...each('certificates', (CertificateId) => on(target, 'DeleteSigningCertificate', { CertificateId })),
    ...each('sshKeys', (SSHPublicKeyId) => on(target, 'DeleteSSHPublicKey', { SSHPublicKeyId })),
    ...each('serviceCredentials', (ServiceSpecificCredentialId) => on(target, 'DeleteServiceSpecificCredential', { ServiceSpecificCredentialId })),
    ...each('mfa', (SerialNumber) => on(target, 'DeactivateMFADevice', { SerialNumber })),
    ...each('inline', (name) => deleteInline('User', target, target.id, name)),
    ...each('attached', (arn) => detach('User', target, target.id, arn)),
    ...textsIn(state, 'groups')
      .filter((group) => named.has(group))
      .map((GroupName): Write => ({
        ...on(target, 'RemoveUserFromGroup', { GroupName }),
        on: [`${target.arn.slice(0, target.arn.indexOf(':user/'))}:group/${GroupName}`],
      })),
    ...(textIn(state, 'boundary') === null ? [] : [on(target, 'DeleteUserPermissionsBoundary')]),
    on(target, 'DeleteUser'),
  ];
}

export const iamDeleteUser: Action = {
  id: 'iam-delete-user',
  phase: 'removal',
  order: 2,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'GetUser', 'GetLoginProfile', ...LISTS.map((one) => one.list)),
  look: async (account, target) => {
    const input = { UserName: target.id };
    const user = await account.ask({ service: 'iam', operation: 'GetUser', region: GLOBAL_REGION, input });
    if (user.kind === 'absent') return { kind: 'gone' };
    if (user.kind !== 'found') return { kind: 'unseen', refused: user };
    const profile = await account.ask({ service: 'iam', operation: 'GetLoginProfile', region: GLOBAL_REGION, input });
    if (profile.kind !== 'found' && profile.kind !== 'absent') return { kind: 'unseen', refused: profile };
    return withAllOf(account, input, LISTS, {
      id: reachText(user.output, 'User.UserId'),
      boundary: reachText(user.output, 'User.PermissionsBoundary.PermissionsBoundaryArn'),
      password: profile.kind === 'found',
    });
  },
  // Other steps of the plan take most of it away before; by its id it is still the same user.
  known: ({ id }) => ({ id: id ?? null }),
  later: (target) => [
    deleteInline('User', target, target.id, DENY_ALL_NAME),
    deleteInline('User', target, target.id, CUT_NAME),
    detach('User', target, target.id, DENY_ALL_POLICY),
  ],
  apply: calls,
};
