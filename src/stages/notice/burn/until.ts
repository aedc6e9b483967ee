/** Moments of the person's own calendar: the coming midnight and the end of the month, where they are. */
import { twoTimes } from '../../../words/time-format.ts';

const DAY_MS = 86_400_000;

/** Milliseconds until the next local midnight. On days of the summer time switch up to an hour off. */
export function untilMidnightMs(now: Date, zone: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = /(\d{2}):(\d{2}):(\d{2})$/.exec(twoTimes(now.toISOString(), zone).local) ?? [];
  const passed = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
  return DAY_MS - passed;
}

/** Milliseconds until the local month ends. */
export function untilMonthEndMs(now: Date, zone: string): number {
  const [, year = '1970', month = '1', day = '1'] = /^(\d{4})-(\d{2})-(\d{2})/.exec(twoTimes(now.toISOString(), zone).local) ?? [];
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return untilMidnightMs(now, zone) + (daysInMonth - Number(day)) * DAY_MS;
}
