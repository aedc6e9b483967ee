/** Building blocks for story sentences in both languages. */
import type { StorySentence } from '../findings.ts';

const MOST_CITED = 50;

export function sentence(
  certainty: StorySentence['certainty'],
  time: string | null,
  en: string,
  ja: string,
  eventIds: readonly string[],
): StorySentence {
  return { time: time === '' ? null : time, certainty, ja, en, eventIds: [...new Set(eventIds)].slice(0, MOST_CITED) };
}

/** "a, b and c" / 「a、b、c」; long lists are cut with the number left out. */
export function listed(items: readonly string[], most: number): { en: string; ja: string } {
  const shown = items.slice(0, most);
  const left = items.length - shown.length;
  const en =
    left > 0 ? `${shown.join(', ')} and ${left} more` : shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
  return { en, ja: left > 0 ? `${shown.join('、')}、ほか${left}件` : shown.join('、') };
}

/** `3 instances` / `1 instance`. */
export const counted = (count: number, one: string, many: string): string => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

/** An address with its country when known: `198.51.100.7 (US)`. */
export const placed = (address: { readonly ip: string; readonly country: string | null }): string =>
  address.country === null ? address.ip : `${address.ip} (${address.country})`;

/** Last part of an ARN, for reading. */
export const shortPrincipal = (principal: string): string => (principal.startsWith('arn:') ? principal.split(':').slice(5).join(':') : principal);
