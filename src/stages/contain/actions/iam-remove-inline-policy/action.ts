/** An inline policy the intruder wrote into a user, role or group, taken out. Its text is kept first. */
import type { Action, Target } from '../action.ts';
import { deleteInline, iamRead, IDENTITY_KINDS, lookAtInline, putInline, type IdentityKind } from '../identity.ts';
import { need, textIn } from '../looking.ts';
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
  apply: (state, target) => (textIn(state, 'inline') === null ? [] : [deleteInline(kindOf(target), target, need(target, 'name'), target.id)]),
  undo: (before, now, target) => {
    const was = textIn(before, 'inline');
    return was === null || textIn(now, 'inline') === was ? [] : [putInline(kindOf(target), target, need(target, 'name'), target.id, was)];
  },
};
