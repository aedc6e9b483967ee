/** Time in the practice account: whole seconds since 1970 UTC, moved only by the agenda. */
export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86400;
const TOKYO_OFFSET = 9 * HOUR;

/** National holidays of Japan inside the years played, and the days around New Year on which offices are closed. */
const HOLIDAYS = new Set(
  '2025-07-21 2025-08-11 2025-09-15 2025-09-23 2025-10-13 2025-11-03 2025-11-24 2025-12-29 2025-12-30 2025-12-31 2026-01-01 2026-01-02 2026-01-12 2026-02-11 2026-02-23 2026-03-20 2026-04-29 2026-05-04 2026-05-05 2026-05-06 2026-07-20 2026-08-11 2026-09-21 2026-09-22 2026-09-23 2026-10-12'.split(
    ' ',
  ),
);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface Clock {
  /** Seconds since 1970 UTC; may hold fractions between calls of one burst. */
  now: number;
}

/** '2025-12-07T03:00:00Z' to seconds. */
export const secondsOf = (iso: string): number => Date.parse(iso) / 1000;

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));
let lastDay = Number.NaN;
let lastDate = '';

/** '2025-12-07T03:00:00Z', as eventTime. The date of the last answer is kept: events come day by day. */
export function isoTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const day = Math.floor(whole / DAY);
  if (day !== lastDay) {
    lastDay = day;
    lastDate = new Date(day * DAY * 1000).toISOString().slice(0, 11);
  }
  const inDay = whole - day * DAY;
  return `${lastDate}${TWO_DIGITS[Math.floor(inDay / HOUR)]}:${TWO_DIGITS[Math.floor((inDay % HOUR) / MINUTE)]}:${TWO_DIGITS[inDay % MINUTE]}Z`;
}

/** 'Dec 7, 2025, 3:00:00 AM', the way XML services print dates in responses. */
export function amazonDate(seconds: number): string {
  const date = new Date(Math.floor(seconds) * 1000);
  const hour = date.getUTCHours();
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${TWO_DIGITS[date.getUTCMinutes()]}:${TWO_DIGITS[date.getUTCSeconds()]} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}, ${clock}`;
}

/** The start of the day in Tokyo that holds this moment. */
export const tokyoMidnight = (seconds: number): number => Math.floor((seconds + TOKYO_OFFSET) / DAY) * DAY - TOKYO_OFFSET;

/** True on weekdays that are no national holiday, by the calendar in Tokyo. */
export function isTokyoWorkday(seconds: number): boolean {
  const local = new Date((seconds + TOKYO_OFFSET) * 1000);
  const weekday = local.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(local.toISOString().slice(0, 10));
}
