/**
 * Everything denied, twice: AWS's own managed policy, which a quarantined user cannot detach, and an inline one, which stays when the managed one is taken off
 * (containment facts 2: quarantine V3 denies DetachUserPolicy but not DeleteUserPolicy).
 */
import type { Action, State, Target, Write } from './action.ts';
import { attach, deleteInline, detach, iamRead, lookAtInline, lookForAttached, putInline, type IdentityKind } from './identity.ts';
import { lookTogether, textIn } from './looking.ts';

export const DENY_ALL_POLICY = 'arn:aws:iam::aws:policy/AWSDenyAll';
export const DENY_ALL_NAME = 'HikeshiDenyAll';
export const DENY_ALL_DOCUMENT = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}';

export const denyAll = (kind: IdentityKind): Pick<Action, 'reads' | 'look' | 'apply' | 'undo'> => ({
  reads: (target) => iamRead(target, `ListAttached${kind}Policies`, `Get${kind}`, `Get${kind}Policy`),
  look: (account, target) =>
    lookTogether([lookForAttached(account, kind, target.id, DENY_ALL_POLICY), lookAtInline(account, kind, target.id, DENY_ALL_NAME)]),
  apply: (state, target) => [
    ...(state['managed'] === true ? [] : [attach(kind, target, target.id, DENY_ALL_POLICY)]),
    ...(textIn(state, 'inline') === DENY_ALL_DOCUMENT ? [] : [putInline(kind, target, target.id, DENY_ALL_NAME, DENY_ALL_DOCUMENT)]),
  ],
  undo: (before, now, target) => (now === null ? [] : undone(kind, before, now, target)),
});

/** The inline deny goes first: while it stands the managed one still holds. */
function undone(kind: IdentityKind, before: State, now: State, target: Target): readonly Write[] {
  const [was, is] = [textIn(before, 'inline'), textIn(now, 'inline')];
  return [
    ...(was === is
      ? []
      : [was === null ? deleteInline(kind, target, target.id, DENY_ALL_NAME) : putInline(kind, target, target.id, DENY_ALL_NAME, was)]),
    ...(before['managed'] === true || now['managed'] !== true ? [] : [detach(kind, target, target.id, DENY_ALL_POLICY)]),
  ];
}
