/** A role the intruder made, deleted with all that hangs on it, in the order IAM wants. Whatever named it elsewhere names nobody then. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, State, Target, Write } from '../action.ts';
import { withAllOf, type Hanging } from '../all-of-user.ts';
import { CUT_NAME } from '../cut-sessions.ts';
import { DENY_ALL_NAME, DENY_ALL_POLICY } from '../deny-all.ts';
import { deleteInline, detach, iamRead, onIdentity } from '../identity.ts';
import { GLOBAL_REGION, textsIn } from '../looking.ts';
import { words } from './words.ts';

const LISTS: readonly Hanging[] = [
  { what: 'inline', list: 'ListRolePolicies', path: 'PolicyNames[]', name: '' },
  { what: 'attached', list: 'ListAttachedRolePolicies', path: 'AttachedPolicies[]', name: 'PolicyArn' },
  { what: 'profiles', list: 'ListInstanceProfilesForRole', path: 'InstanceProfiles[]', name: 'InstanceProfileName' },
];

function calls(state: State, target: Target): readonly Write[] {
  const named = new Set((target.more['profiles'] ?? '').split(' '));
  const account = target.arn.slice(0, target.arn.indexOf(':role/'));
  return [
    ...textsIn(state, 'profiles')
      .filter((profile) => named.has(profile))
      .map((InstanceProfileName): Write => ({
        ...onIdentity('RemoveRoleFromInstanceProfile', 'Role', target, target.id, { InstanceProfileName }),
        on: [`${account}:instance-profile/${InstanceProfileName}`],
      })),
    ...textsIn(state, 'inline').map((name) => deleteInline('Role', target, target.id, name)),
    ...textsIn(state, 'attached').map((arn) => detach('Role', target, target.id, arn)),
    onIdentity('DeleteRole', 'Role', target, target.id),
  ];
}

export const iamDeleteRole: Action = {
  id: 'iam-delete-role',
  phase: 'removal',
  order: 3,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'GetRole', ...LISTS.map((one) => one.list)),
  look: async (account, target) => {
    const input = { RoleName: target.id };
    const role = await account.ask({ service: 'iam', operation: 'GetRole', region: GLOBAL_REGION, input });
    if (role.kind === 'absent') return { kind: 'gone' };
    if (role.kind !== 'found') return { kind: 'unseen', refused: role };
    return withAllOf(account, input, LISTS, { id: reachText(role.output, 'Role.RoleId') });
  },
  known: ({ id }) => ({ id: id ?? null }),
  later: (target) => [
    deleteInline('Role', target, target.id, DENY_ALL_NAME),
    deleteInline('Role', target, target.id, CUT_NAME),
    detach('Role', target, target.id, DENY_ALL_POLICY),
  ],
  apply: calls,
};
