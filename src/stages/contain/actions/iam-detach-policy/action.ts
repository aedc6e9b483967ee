/** A managed policy the intruder attached to a user, role or group, taken off. */
import type { Action, Target } from '../action.ts';
import { attach, detach, iamRead, IDENTITY_KINDS, lookForAttached, type IdentityKind } from '../identity.ts';
import { need } from '../looking.ts';
import { words } from './words.ts';

const kindOf = (target: Target): IdentityKind => IDENTITY_KINDS.find((one) => one === target.more['kind']) ?? 'User';

export const iamDetachPolicy: Action = {
  id: 'iam-detach-policy',
  phase: 'identities',
  order: 6,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, `ListAttached${kindOf(target)}Policies`, `Get${kindOf(target)}`),
  look: (account, target) => lookForAttached(account, kindOf(target), need(target, 'name'), target.id),
  apply: (state, target) => (state['managed'] === true ? [detach(kindOf(target), target, need(target, 'name'), target.id)] : []),
  undo: (before, now, target) =>
    now !== null && before['managed'] === true && now['managed'] !== true ? [attach(kindOf(target), target, need(target, 'name'), target.id)] : [],
};
