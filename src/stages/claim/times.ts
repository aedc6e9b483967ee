/** Times as whole milliseconds and back. The only place of the claim that reckons with binary numbers: none of them is money. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The last time that is written with four digits for the year; later ones, which only a made-up log has, are taken for it. */
const LATEST = Date.parse('9999-12-31T23:59:59Z');
const EARLIEST = 0;

export const isoOf = (milliseconds: number): string => `${new Date(Math.min(LATEST, Math.max(EARLIEST, milliseconds))).toISOString().slice(0, 19)}Z`;

/** Logs have events without a time, and times that are none: nothing is known of when. */
export function realTime(text: string | null): string | null {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : isoOf(time);
}
export const hourOf = (iso: string): string => isoOf(Math.floor(Date.parse(iso) / HOUR) * HOUR);
export const laterBy = (iso: string, milliseconds: number): string => isoOf(Date.parse(iso) + milliseconds);
/** `2025-12-03` */
export const dayOf = (iso: string): string => iso.slice(0, 10);
/** Whole days from one day to another, both `2025-12-03`. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
export const latest = (times: readonly string[]): string | null =>
  times.reduce<string | null>((last, time) => (last === null || time > last ? time : last), null);
/** Whole seconds between two times. */
export const secondsBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / 1_000);
