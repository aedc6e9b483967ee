/** The one thing to do next: the worst that is open; what nobody could look at comes after. */
import type { Bilingual } from '../../../words/language.ts';
import type { Result } from '../judging/judge.ts';

export interface NextDoor {
  readonly id: string;
  readonly title: Bilingual;
  /** By hand; none where one command does it. */
  readonly steps: { readonly ja: readonly string[]; readonly en: readonly string[] };
  readonly command: string | null;
}

/** @param results worst first */
export function nextDoor(results: readonly Result[]): NextDoor | null {
  const worst =
    results.find(({ state }) => state === 'fail') ?? results.find(({ state, check }) => state === 'unknown' && check.urgency === 'urgent');
  if (worst === undefined) return null;
  const { id, words, fix } = worst.check;
  const byCommand = worst.state === 'fail' && fix !== null;
  return {
    id,
    title: worst.state === 'fail' ? words.open : words.title,
    steps: byCommand ? { ja: [], en: [] } : words.mend,
    command: byCommand ? `hikeshi harden fix ${id}` : null,
  };
}
