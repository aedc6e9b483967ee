/** Times as tables write them, to CloudTrail's own form (UTC, whole seconds). Times without a zone are taken as UTC: exports are written in UTC. */

/** Day and month could be either way round: 05/06/2024. */
export interface AmbiguousTime {
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
}

export type DateOrder = 'day-first' | 'month-first';

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?([AaPp])\.?[Mm]\.?)?`;
const ZONE = String.raw`(?: ?\(?(Z|UTC|GMT)?([+-]\d{2}):?(\d{2})?\)?| ?\(?(?:Z|UTC|GMT)\)?)?`;
/** 2024-10-17T20:09:52Z · 2020-05-13, 04:52:01 PM · 2024/10/17 20:09 · 2024年10月17日 20:09:52 (UTC+09:00) */
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T|,? )${CLOCK}${ZONE}$`);
/** 10/17/2024 20:09 · 17.10.2024 20:09:52 */
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}),? ${CLOCK}${ZONE}$`);
/** October 17, 2024, 20:09:52 (UTC+09:00), as the console shows it */
const NAMED_MONTH = new RegExp(String.raw`^([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4}),? ${CLOCK}${ZONE}$`);
/** 1729195792 · 1729195792.0 · 1729195792000: seconds or milliseconds since 1970, as LookupEvents and log services have them. */
const EPOCH = /^(\d{10})(?:\d{3})?(?:\.\d{1,6})?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** CloudTrail's own form, on a day every month has: nothing to compute. */
const CLOUDTRAIL_FORM = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const LONGEST = 48;

/** ISO 8601 UTC text, the two readings when day and month cannot be told apart, or null when it is no time. Never guesses. */
export function eventTimeFrom(text: string): string | AmbiguousTime | null {
  if (CLOUDTRAIL_FORM.test(text)) return text;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const epoch = EPOCH.exec(trimmed);
  if (epoch) return isoSeconds(Number(epoch[1]) * 1000);
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst) return utc(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst.slice(4));
  const named = NAMED_MONTH.exec(trimmed);
  if (named) return utc(named[3], String(MONTHS.indexOf((named[1] ?? '').slice(0, 3).toLowerCase()) + 1), named[2], named.slice(4));
  const yearLast = YEAR_LAST.exec(trimmed);
  if (!yearLast) return null;
  const [, first, mark, second, year] = yearLast;
  const dayFirst = utc(year, second, first, yearLast.slice(5));
  // Dots are written day first everywhere they are used.
  const monthFirst = mark === '.' ? null : utc(year, first, second, yearLast.slice(5));
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  return { dayFirst, monthFirst };
}

/** Which order a text proves, null when it proves none. */
export function provenOrder(text: string): DateOrder | null {
  const [, first, mark, second] = /^(\d{1,2})([-/])(\d{1,2})\2\d{4}\b/.exec(text.trim()) ?? [];
  if (mark === undefined) return null;
  return Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : null;
}

function utc(year: string | undefined, month: string | undefined, day: string | undefined, clock: readonly (string | undefined)[]): string | null {
  const [hourText, minute, second, half, , zoneHour, zoneMinute] = clock;
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), hour, Number(minute), Number(second ?? 0));
  const read = new Date(time);
  const real = read.getUTCMonth() === Number(month) - 1 && read.getUTCDate() === Number(day) && hour < 24 && Number(minute) < 60;
  if (!real) return null;
  const zone = zoneHour === undefined ? 0 : Number(zoneHour) * 60 + Math.sign(Number(`${zoneHour}1`)) * Number(zoneMinute ?? 0);
  return isoSeconds(time - zone * 60_000);
}

function isoSeconds(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
