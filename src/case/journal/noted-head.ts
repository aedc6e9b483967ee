/** The text of journal.head: the newest entry's number and hash, to notice an end that was cut off. */
import type { Head } from './read-journal.ts';

export const headText = ({ n, sha256 }: Head): string => `${n} ${sha256}\n`;

/** Null for anything this program did not write. */
export function headFrom(text: string | null): Head | null {
  const [, n, sha256] = /^([1-9]\d{0,8}) ([0-9a-f]{64})\n$/.exec(text ?? '') ?? [];
  return n === undefined || sha256 === undefined ? null : { n: Number(n), sha256 };
}
