/** An inline policy the intruder wrote into a user, role or group, taken out; one of the owner's that he overwrote gets its former text back. The present text is kept first. */
import type { Action, Target } from '../action.ts';
import { deleteInline, iamRead, IDENTITY_KINDS, lookAtInline, putInline, type IdentityKind } from '../identity.ts';
import { need, textIn } from '../looking.ts';
import { samePolicy } from '../same-policy.ts';
import { words } from './words.ts';

const kindOf = (target: Target): IdentityKind => IDENTITY_KINDS.find((one) => one === target.more['kind']) ?? 'User';

export const iamRemoveInlinePolicy: Action = {
  id: 'iam-remove-inline-policy',
  phase: 'identities',
  order: 6,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, `Get${kindOf(target)}Policy`),
  look: (account, target) => lookAtInline(account, kindOf(target), need(target, 'name'), target.id),
  apply: (state, target) => {
    const [is, was] = [textIn(state, 'inline'), target.more['document'] ?? null];
    if (is === null || (was !== null && samePolicy(is, was))) return [];
    const name = need(target, 'name');
    return [was === null ? deleteInline(kindOf(target), target, name, target.id) : putInline(kindOf(target), target, name, target.id, was)];
  },
  undo: (before, now, target) => {
    const was = textIn(before, 'inline');
    return was === null || textIn(now, 'inline') === was ? [] : [putInline(kindOf(target), target, need(target, 'name'), target.id, was)];
  },
};
