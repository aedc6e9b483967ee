/** Dates and times as people write them in mails, in Japanese and English. What cannot be read is null, never a guess. */
import { zonedMoment } from './zoned-moment.ts';

export interface Moment {
  /** `2026-12-14`. */
  readonly day: string;
  /** UTC, `2026-12-14T09:00:00Z`; null when only a day is given. */
  readonly utc: string | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH_WORD = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';

/** Offsets that mails name, in minutes. Daylight time where the letters say so. */
const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  jst: 540,
  kst: 540,
  sgt: 480,
  ist: 330,
  cet: 60,
  cest: 120,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  pt: -480,
  日本時間: 540,
  協定世界時: 0,
};

interface Ymd {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const FORMS: readonly { readonly pattern: RegExp; readonly read: (found: RegExpExecArray) => Ymd }[] = [
  { pattern: /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/, read: ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }) },
  { pattern: /(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日/, read: ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }) },
  { pattern: /(\d{1,2})月\s?(\d{1,2})日/, read: ([, m, d]) => ({ year: null, month: Number(m), day: Number(d) }) },
  {
    pattern: new RegExp(`\\b${MONTH_WORD} ${ORDINAL}(?:,? (\\d{4}))?`, 'i'),
    read: ([, m, d, y]) => ({ year: year(y), month: month(m), day: Number(d) }),
  },
  {
    pattern: new RegExp(`\\b${ORDINAL}(?: of)? ${MONTH_WORD}(?:,? (\\d{4}))?`, 'i'),
    read: ([, d, m, y]) => ({ year: year(y), month: month(m), day: Number(d) }),
  },
];

const year = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const month = (text: string | undefined): number => MONTHS.indexOf((text ?? '').slice(0, 3).toLowerCase() as (typeof MONTHS)[number]) + 1;

/** The day within the text, with where it stands. `near`: a day the text was written about; a date without a year is the next such day from there. */
export function dayIn(text: string, near: string | null): { readonly day: string; readonly at: number; readonly length: number } | null {
  for (const { pattern, read } of FORMS) {
    const found = pattern.exec(text);
    const day = found === null ? null : wholeDay(read(found), near);
    if (found !== null && day !== null) return { day, at: found.index, length: found[0].length };
  }
  return null;
}

const TIME =
  /(\d{1,2})(?:[:時](\d{2})?(?::(\d{2}))?分?|(?=\s?[ap]\.?m))\s?(am|pm|a\.m\.|p\.m\.)?\s?[(（]?\s?([+-]\d{2}:?\d{2}|[a-z]{1,4}\b|日本時間|協定世界時)?/i;
const TIME_BEFORE = /(日本時間|協定世界時)/;

/** A day, and the time of day when one stands beside it; without a zone the time is by `zone`. */
export function readMoment(text: string, zone: string, near: string | null): Moment | null {
  const found = dayIn(text, near);
  if (found === null) return null;
  const rest = text.slice(found.at + found.length, found.at + found.length + 40);
  const time = TIME.exec(rest);
  return { day: found.day, utc: time === null ? null : timed(found.day, time, TIME_BEFORE.exec(text)?.[1], zone) };
}

function timed(
  day: string,
  [, hour = '', minute = '00', second = '00', half = '', named = '']: RegExpExecArray,
  before: string | undefined,
  zone: string,
): string | null {
  const hours = (Number(hour) % (half === '' ? 24 : 12)) + (/^p/i.test(half) ? 12 : 0);
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 59) return null;
  const clock = `${String(hours).padStart(2, '0')}:${minute}:${second}`;
  const offset = offsetOf(named) ?? offsetOf(before ?? '');
  if (offset === null) return zonedMoment(day, clock, zone);
  return new Date(Date.parse(`${day}T${clock}Z`) - offset * 60_000).toISOString().replace('.000Z', 'Z');
}

function offsetOf(named: string): number | null {
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(named);
  if (numeric !== null) return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3]));
  return ZONES[named.toLowerCase()] ?? null;
}

function wholeDay({ year: told, month: m, day: d }: Ymd, near: string | null): string | null {
  const text = (y: number): string => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  if (told !== null) return isDay(text(told)) ? text(told) : null;
  if (near === null) return null;
  const thisYear = Number(near.slice(0, 4));
  return [text(thisYear), text(thisYear + 1)].find((one) => one >= near && isDay(one)) ?? null;
}

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
