/** When a message was sent, by its head or by its first lines. Periods ("within 24 hours") count from there. */
import { readMoment, type Moment } from '../deadlines/moments.ts';

export type SentAt = Moment;

const FIRST_LINES = 600;
const SENT_IN_TEXT = /\bsent (?:on )?(.{6,40})/i;

/** `dateLine`: the value of a `Date:` line; anything may stand there. */
export function sentAt(dateLine: string | null, text: string, zone: string): SentAt | null {
  const told = dateLine ?? SENT_IN_TEXT.exec(text.slice(0, FIRST_LINES))?.[1] ?? null;
  return told === null ? null : readMoment(told, zone, null);
}
