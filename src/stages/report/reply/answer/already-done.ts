/** Which of the things asked are already done, by what the case remembers. */
import type { CaseRecord, EntryId } from '../../../../case/case-record.ts';
import type { SecuredStepName } from '../../../../case/catalogues/secured-steps.ts';
import type { Ask } from '../cues/ask-cues.ts';
import { ASK_MEANINGS } from './ask-words.ts';

export interface AskState {
  /** `ready`: what to send lies in the case. `not-tracked`: nothing a case could know. */
  readonly state: 'done' | 'ready' | 'open' | 'not-tracked';
  /** Entries of the journal that say so. */
  readonly entries: readonly EntryId[];
  /** When it was done, UTC, as far as known; the earliest. */
  readonly doneAt: string | null;
}

/** What lies in the case beside its journal. */
export interface CaseHoldings {
  readonly hasFindings: boolean;
  readonly hasClaim: boolean;
  /** Steps the account itself showed done, with the moment. */
  readonly seen: ReadonlyMap<SecuredStepName, string>;
}

export function askState(ask: Ask, record: CaseRecord, holds: CaseHoldings): AskState {
  const { steps } = ASK_MEANINGS[ask];
  if (steps.length > 0) {
    const done = record.secured.filter(({ step }) => steps.includes(step));
    const seen = steps.flatMap((step) => holds.seen.get(step) ?? []);
    const times = [...done.flatMap(({ doneAt }) => (doneAt === null ? [] : [doneAt])), ...seen].sort();
    return { state: done.length > 0 || seen.length > 0 ? 'done' : 'open', entries: done.map(({ entry }) => entry), doneAt: times[0] ?? null };
  }
  const letters = ask === 'list-unauthorized' ? LISTS : ask === 'explain' ? EXPLAINS : null;
  if (letters === null) return NOT_TRACKED;
  const sent = record.sent.filter(({ letter }) => letters.includes(letter));
  if (sent.length > 0) return { state: 'done', entries: sent.map(({ entry }) => entry), doneAt: sent[0]?.sentAt ?? null };
  return { state: holds.hasClaim || (ask === 'explain' && holds.hasFindings) ? 'ready' : 'open', entries: [], doneAt: null };
}

const LISTS: readonly string[] = ['adjustment-request', 'partial-follow-up'];
const EXPLAINS: readonly string[] = ['first-report', 'notice-reply', 'secured-proof'];
const NOT_TRACKED: AskState = { state: 'not-tracked', entries: [], doneAt: null };
