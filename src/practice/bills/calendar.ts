/** Billing months in UTC, as seconds since 1970 and as texts. */
import { DAY, isoTime, secondsOf } from '../clock.ts';

export interface Month {
  /** First day, `2025-12-01`. */
  readonly period: string;
  /** Start inclusive, end exclusive. */
  readonly from: number;
  readonly to: number;
}

export function monthOf(seconds: number): Month {
  const period = `${isoTime(seconds).slice(0, 7)}-01`;
  const from = secondsOf(`${period}T00:00:00Z`);
  const next = isoTime(from + 32 * DAY).slice(0, 7);
  return { period, from, to: secondsOf(`${next}-01T00:00:00Z`) };
}

/** Every month that touches the time from `from` to `to`, and `more` after it. */
export function monthsBetween(from: number, to: number, more: number): Month[] {
  const months = [monthOf(from)];
  const last = monthOf(to).period;
  for (let latest = monthOf(from); latest.period < last; latest = monthOf(latest.to)) months.push(monthOf(latest.to));
  for (let left = more; left > 0; left--) months.push(monthOf(months.at(-1)?.to ?? to));
  return months;
}

/** `2025-12-03` */
export const dayText = (seconds: number): string => isoTime(seconds).slice(0, 10);
