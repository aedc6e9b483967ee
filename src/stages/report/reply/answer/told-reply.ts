/** A message understood, with what to do about it: everything the terminal and `--json` show. */
import type { CaseRecord } from '../../../../case/case-record.ts';
import type { LetterKind, MessageKind } from '../../../../case/catalogues/correspondence.ts';
import type { Bilingual } from '../../../../words/language.ts';
import type { AskFound, KindFound, Understanding } from '../understanding.ts';
import { askState, type AskState, type CaseHoldings } from './already-done.ts';
import { ASK_MEANINGS, BEFORE_PAYING } from './ask-words.ts';
import { KIND_MEANINGS, NOT_PROVEN_GENUINE, UNSURE } from './kind-words.ts';

export interface ToldReply {
  readonly understood: Understanding;
  readonly kinds: readonly (KindFound & { readonly name: Bilingual; readonly means: Bilingual })[];
  /** `state` is null without a case. */
  readonly asks: readonly (AskFound & { readonly name: Bilingual; readonly state: AskState | null })[];
  readonly next: readonly Bilingual[];
  readonly not: readonly Bilingual[];
  /** The letter to write, by the weightiest kind. */
  readonly letter: LetterKind | null;
}

/** @param held null without a case */
export function toldReply(understood: Understanding, held: { readonly record: CaseRecord; readonly holds: CaseHoldings } | null): ToldReply {
  const meanings = understood.kinds.map(({ kind }) => KIND_MEANINGS[kind]);
  const spoken = meanings.length === 0 ? [UNSURE] : meanings;
  const forged = understood.forgery.some(({ strong }) => strong);
  const pays = understood.asks.some(({ ask }) => ask === 'payment');
  return {
    understood,
    kinds: understood.kinds.map((found) => ({ ...found, name: KIND_MEANINGS[found.kind].name, means: KIND_MEANINGS[found.kind].means })),
    asks: understood.asks.map((found) => ({
      ...found,
      name: ASK_MEANINGS[found.ask].name,
      state: held === null || forged ? null : askState(found.ask, held.record, held.holds),
    })),
    next: once([...spoken.flatMap(({ next }) => next), ...(pays && !forged ? [BEFORE_PAYING] : []), ...(forged ? [] : [NOT_PROVEN_GENUINE])]),
    not: once(spoken.flatMap(({ not }) => not)),
    letter: meanings.find(({ letter }) => letter !== null)?.letter ?? null,
  };
}

const once = <One>(list: readonly One[]): One[] => [...new Set(list)];

/** Under which kind the case remembers the message. */
export const remembered = ({ kinds }: Understanding): MessageKind => kinds[0]?.kind ?? 'other';

/** The soonest time the case should hold the owner to: null for what is not to be believed, and for periods that cannot be counted. */
export const heldDeadline = ({ deadlines, forgery }: Understanding): string | null =>
  forgery.some(({ strong }) => strong) ? null : (deadlines.find(({ utc }) => utc !== null)?.utc ?? null);
