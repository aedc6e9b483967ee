/** A group the intruder made, deleted: its members are let go, its policies go with it. */
import { reachText, reachTexts } from '../../../../knowledge/json-reach.ts';
import type { Action, State, Target, Write } from '../action.ts';
import { withAllOf, type Hanging } from '../all-of-user.ts';
import { deleteInline, detach, iamRead, onIdentity } from '../identity.ts';
import { GLOBAL_REGION, textsIn } from '../looking.ts';
import { words } from './words.ts';

const LISTS: readonly Hanging[] = [
  { what: 'inline', list: 'ListGroupPolicies', path: 'PolicyNames[]', name: '' },
  { what: 'attached', list: 'ListAttachedGroupPolicies', path: 'AttachedPolicies[]', name: 'PolicyArn' },
];

const calls = (state: State, target: Target): readonly Write[] => [
  ...textsIn(state, 'members').map((UserName) => onIdentity('RemoveUserFromGroup', 'Group', target, target.id, { UserName })),
  ...textsIn(state, 'inline').map((name) => deleteInline('Group', target, target.id, name)),
  ...textsIn(state, 'attached').map((arn) => detach('Group', target, target.id, arn)),
  onIdentity('DeleteGroup', 'Group', target, target.id),
];

export const iamDeleteGroup: Action = {
  id: 'iam-delete-group',
  phase: 'removal',
  order: 4,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'GetGroup', ...LISTS.map((one) => one.list)),
  look: async (account, target) => {
    const [input, members] = [{ GroupName: target.id }, new Set<string>()];
    let id: string | null = null;
    for await (const page of account.pages({ service: 'iam', operation: 'GetGroup', region: GLOBAL_REGION, input })) {
      if (page.kind === 'absent') return { kind: 'gone' };
      if (page.kind !== 'found') return { kind: 'unseen', refused: page };
      id = reachText(page.output, 'Group.GroupId');
      for (const name of reachTexts(page.output, 'Users[].UserName')) members.add(name);
    }
    return withAllOf(account, input, LISTS, { id, members: [...members].toSorted() });
  },
  known: ({ id }) => ({ id: id ?? null }),
  evidence: (target) => [{ service: 'iam', operation: 'GetGroup', region: GLOBAL_REGION, input: { GroupName: target.id } }],
  apply: calls,
};
