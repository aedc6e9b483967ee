/**
 * Sessions handed out before a moment are denied everything. `aws:TokenIssueTime` exists only for temporary credentials, so a long-term key is never touched by it
 * (IAM User Guide, "Disabling permissions for temporary security credentials").
 */
import type { Action, State, Target, Wish, Write } from './action.ts';
import { deleteInline, iamRead, lookAtInline, putInline, type IdentityKind } from './identity.ts';
import { lookAt, GLOBAL_REGION, lookTogether, textIn } from './looking.ts';

export const CUT_NAME = 'HikeshiRevokeOlderSessions';

export const cutDocument = (at: string): string =>
  `{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"${at}"}}}]}`;

const TIME = /"aws:TokenIssueTime":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)"/;

/** The moment a document of ours cuts at; null for none and for any other document. */
export function cutTimeOf(document: string | null): string | null {
  const at = TIME.exec(document ?? '')?.[1] ?? null;
  return at !== null && document === cutDocument(at) ? at : null;
}

export const cutSessions = (kind: IdentityKind): Pick<Action, 'reads' | 'look' | 'apply' | 'undo'> => ({
  reads: (target) => iamRead(target, `Get${kind}Policy`, `Get${kind}`),
  look: (account, target) =>
    lookTogether([
      lookAt(account, { service: 'iam', operation: `Get${kind}`, region: GLOBAL_REGION, input: { [`${kind}Name`]: target.id } }, () => ({})),
      lookAtInline(account, kind, target.id, CUT_NAME),
    ]),
  apply: (state, target, wish) => missingCut(kind, state, target, wish),
  undo: (before, now, target) => {
    const was = textIn(before, 'inline');
    if (now === null || was === textIn(now, 'inline')) return [];
    return [was === null ? deleteInline(kind, target, target.id, CUT_NAME) : putInline(kind, target, target.id, CUT_NAME, was)];
  },
});

function missingCut(kind: IdentityKind, state: State, target: Target, { cutAt }: Wish): readonly Write[] {
  const stands = cutTimeOf(textIn(state, 'inline'));
  if (stands !== null && (cutAt === null || stands >= cutAt)) return [];
  return [putInline(kind, target, target.id, CUT_NAME, cutDocument(cutAt ?? '1970-01-01T00:00:00Z'))];
}
