/** By when a message wants something, in its own words and as a moment where one can be computed. */
import type { Message } from '../message/message.ts';
import type { Sentence } from '../message/sentences.ts';
import { dayIn, readMoment } from './moments.ts';
import { zonedMoment } from './zoned-moment.ts';

export interface StatedDeadline {
  /** As the message puts it: "within five (5) days". */
  readonly said: string;
  /** The sentence it stands in. */
  readonly quote: string;
  /** `2026-12-14`, when a day is named or can be counted. */
  readonly day: string | null;
  /**
   * UTC. A day without a time ends when it ends in UTC or for the reader, whichever is earlier; "before" a day ends when that day begins.
   * Null for a period whose beginning is not known.
   */
  readonly utc: string | null;
  /** How `utc` came about: the message's own time, the end or the beginning of its day, counted from when it was sent; or not at all. */
  readonly how: 'time' | 'end-of-day' | 'start-of-day' | 'counted' | 'not-counted';
}

/** Words before or after a date that make it a deadline. */
const BEFORE_DATE =
  /(?:\b(?:by|before|until|till|no later than|not later than|on or before|due(?: on| by)?|deadline(?: is|:)?)\s+(?:the\s+|end of\s+|close of business on\s+|\w+day,?\s+)?)$/i;
const AFTER_DATE = /^\s*(?:[(（][月火水木金土日][)）])?[^、。]{0,24}?(?:まで|より前|以前|中に|中まで|中|必着|締切|期限)/;
const BEFORE_JA = /(?:期限|締切|期日)[はが:：]?\s*$/;
const STARTS_BEFORE = /\b(?:before)\s+(?:the\s+)?$/i;
const BEFORE_JA_DAY = /より前/;

const NUMBER = String.raw`(?:\w+ \((\d{1,3})\)|(\d{1,3})|(one|two|three|four|five|six|seven|ten|fourteen))`;
const PERIODS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:within|in) (?:the next |the following )?${NUMBER}[ -](?:(?:business|working|calendar) )?(hour|day|week)s?`, 'i'),
  new RegExp(String.raw`\b(?:have|got|you) (?:only |just )?${NUMBER} (?:(?:business|working|calendar) )?(hour|day|week)s?`, 'i'),
  /()()()(\d{1,3})(?:営業)?(時間|日|週間)(?:以内|のうち|が過ぎ|を過ぎ|経過)/,
];
const TODAY =
  /\b(?:by|before|until) tomorrow\b(?:,? (?:at )?\d{1,2}:\d{2}(?: [A-Z]{3,4})?)?|(?:明日|あす)[^、。]{0,24}?(?:まで|中)|\b(?:today|by tonight|by the end of (?:the|this) day)\b|本日中|今日中|きょう中/i;
/** What others will do by then, or how long something lasts, is no deadline of the reader's. */
const NOT_THE_READERS =
  /(?:\b(?:we|i|our team|the team)(?:'ll| will| aim| try| expect| hope)|\b(?:should|may|will) (?:see|appear|receive|take)|反映|お届け|ご連絡いたします|お知らせいたします|保管|かかること|監視|business days, depending)/i;
const NUMBER_WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, fourteen: 14 };
const HOURS: Readonly<Record<string, number>> = { hour: 1, 時間: 1, day: 24, 日: 24, week: 168, 週間: 168 };

/**
 * All deadlines of a message, soonest first and the uncounted last.
 * `received`: when it reached the reader (UTC), used where the message does not say when it was sent; `zone`: the reader's.
 */
export function deadlinesOf(message: Message, received: string | null, zone: string): StatedDeadline[] {
  const sent = message.sentAt?.utc ?? null;
  const begins = sent ?? received;
  const near = message.sentAt?.day ?? received?.slice(0, 10) ?? null;
  return message.sentences
    .map((sentence) => deadlineIn(sentence, { begins, near, zone }))
    .filter((one) => one !== null)
    .sort((a, b) => ((a.utc ?? a.day ?? '9') < (b.utc ?? b.day ?? '9') ? -1 : 1));
}

interface Clock {
  readonly begins: string | null;
  readonly near: string | null;
  readonly zone: string;
}

function deadlineIn({ text }: Sentence, clock: Clock): StatedDeadline | null {
  return namedDay(text, clock) ?? (NOT_THE_READERS.test(text) && !/\byou\b/i.test(text) ? null : period(text, clock));
}

function namedDay(text: string, { near, zone }: Clock): StatedDeadline | null {
  // A day without a year, in a message without a date, still is a deadline: only no moment.
  const found = dayIn(text, near) ?? dayIn(text, '2000-01-01');
  if (found === null) return null;
  const before = text.slice(0, found.at);
  const after = text.slice(found.at + found.length);
  const word = BEFORE_DATE.exec(before)?.[0] ?? BEFORE_JA.exec(before)?.[0] ?? '';
  const tail = AFTER_DATE.exec(after)?.[0] ?? '';
  if (word === '' && tail === '') return null;
  const moment = readMoment(text, zone, near);
  const said = `${word}${text.slice(found.at, found.at + found.length)}${tail === '' ? (timeTail(after) ?? '') : tail}`.trim();
  if (moment === null) return { said, quote: text, day: null, utc: null, how: 'not-counted' };
  if (moment.utc !== null) return { said, quote: text, day: moment.day, utc: moment.utc, how: 'time' };
  const begins = STARTS_BEFORE.test(before) || BEFORE_JA_DAY.test(tail);
  return { said, quote: text, day: moment.day, utc: edgeOf(moment.day, begins, zone), how: begins ? 'start-of-day' : 'end-of-day' };
}

const timeTail = (after: string): string | null => /^,?\s*(?:at\s+)?\d{1,2}:\d{2}(?:\s?(?:am|pm))?(?:\s?\(?[A-Z]{2,4}\)?)?/i.exec(after)?.[0] ?? null;

function edgeOf(day: string, begins: boolean, zone: string): string {
  const clock = begins ? '00:00:00' : '23:59:59';
  const [inUtc, local] = [`${day}T${clock}Z`, zonedMoment(day, clock, zone)];
  return inUtc < local ? inUtc : local;
}

function period(text: string, { begins }: Clock): StatedDeadline | null {
  if (TODAY.test(text)) return { said: TODAY.exec(text)?.[0] ?? '', quote: text, day: null, utc: null, how: 'not-counted' };
  for (const pattern of PERIODS) {
    const found = pattern.exec(text.normalize('NFKC'));
    if (found === null) continue;
    const [said, inBrackets, digits, word, last, japaneseUnit] = found;
    const amount = Number(japaneseUnit === undefined ? (inBrackets ?? digits ?? NUMBER_WORDS[(word ?? '').toLowerCase()] ?? 0) : last);
    const hours = amount * (HOURS[(japaneseUnit ?? last ?? '').toLowerCase()] ?? 0);
    if (hours === 0) continue;
    // Working days are counted as days: too early is safe.
    const utc = begins === null ? null : new Date(Date.parse(begins) + hours * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z');
    return { said, quote: text, day: utc === null ? null : utc.slice(0, 10), utc, how: utc === null ? 'not-counted' : 'counted' };
  }
  return null;
}
