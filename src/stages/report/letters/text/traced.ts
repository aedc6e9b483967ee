/** A fact in a letter with the record it comes from: whoever reads the letter can be led to it, and a test holds every one against its record. */
import type { EntryId } from '../../../../case/case-record.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { visibleText } from '../../../../words/visible-text.ts';

/** `at`: JSON pointers into findings.json or claim.json; of several, the fact is their list, their number, or the earliest or latest of them. */
export type Source =
  | { readonly from: 'journal'; readonly entries: readonly EntryId[] }
  | { readonly from: 'findings' | 'claim'; readonly at: readonly string[] }
  /** What a check found in the run of `harden` of that moment. */
  | { readonly from: 'checks'; readonly run: string; readonly check: string }
  /** CloudTrail events by which the owner secured the account. */
  | { readonly from: 'log'; readonly events: readonly string[] };

export interface Traced {
  readonly text: Bilingual;
  readonly source: Source;
}

/** Longer words of an owner or an intruder are cut: the case form has an end. */
const MOST = 240;

/** On one line, nothing unseen, bounded. */
export function plain(text: string, most = MOST): string {
  const line = visibleText(text.replaceAll(/\s+/g, ' ').trim());
  const letters = Array.from(line);
  return letters.length <= most ? line : `${letters.slice(0, most).join('')}…`;
}

/** The same in both languages: ids, names, the owner's own words. */
export const asIs = (text: string, source: Source): Traced => ({ text: { ja: plain(text), en: plain(text) }, source });
export const inWords = (text: Bilingual, source: Source): Traced => ({ text: { ja: plain(text.ja), en: plain(text.en) }, source });

/** `2026-12-06 18:12 UTC`: AWS's desks speak UTC. */
export function moment(iso: string, source: Source): Traced {
  const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso);
  return asIs(time === null ? iso : `${time[1]} ${time[2]} UTC`, source);
}

export const inFindings = (...at: readonly string[]): Source => ({ from: 'findings', at });
export const inChecks = (run: string, check: string): Source => ({ from: 'checks', run, check });
export const inClaim = (...at: readonly string[]): Source => ({ from: 'claim', at });
export const inJournal = (...entries: readonly EntryId[]): Source => ({ from: 'journal', entries });
