/** The one thing to do next: the worst that is open; what nobody could look at comes after. One command, which shows or leads before it does anything. */
import type { Bilingual } from '../../../words/language.ts';
import type { WishName } from '../fix/fix.ts';
import type { Result } from '../judging/judge.ts';

export interface NextDoor {
  readonly id: string;
  readonly title: Bilingual;
  readonly command: Bilingual;
  /** Only a person can do it: the command leads them. */
  readonly walked: boolean;
}

/** @param results worst first */
export function nextDoor(results: readonly Result[]): NextDoor | null {
  const worst =
    results.find(({ state }) => state === 'fail') ?? results.find(({ state, check }) => state === 'unknown' && check.urgency === 'urgent');
  if (worst === undefined) return null;
  const { id, words, fix } = worst.check;
  return {
    id,
    title: worst.state === 'fail' ? words.open : words.title,
    command: fixCommand(id, worst.state === 'fail' ? (fix?.wishes ?? []) : []),
    walked: worst.state !== 'fail' || fix === null,
  };
}

const WISHES: Readonly<Record<WishName, Bilingual>> = {
  email: { ja: '--email あなたのアドレス', en: '--email YOU@EXAMPLE.COM' },
  limit: { ja: '--limit 20', en: '--limit 20' },
  name: { ja: '--name あなたの名前', en: '--name "YOUR NAME"' },
  phone: { ja: '--phone +81-90-1234-5678', en: '--phone +1-206-555-0100' },
};

/** As it can be typed, with an example for what only the person can say. */
export function fixCommand(id: string, wishes: readonly WishName[]): Bilingual {
  const typed = (language: 'ja' | 'en'): string => [`hikeshi harden fix ${id}`, ...wishes.map((wish) => WISHES[wish][language])].join(' ');
  return { ja: typed('ja'), en: typed('en') };
}
