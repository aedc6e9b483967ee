/** For which stretches of the incident no file names resources: only there an estimate is needed. */
import type { BillStore } from '../../../ports/charge-line.ts';
import type { Incident } from '../incident.ts';
import { DAY, dayOf, isoOf } from '../times.ts';

export interface Stretch {
  readonly from: string;
  readonly until: string;
}

/** An incident longer than this is estimated up to here; the log of a case reaches 90 days back as a rule. */
const MOST_DAYS = 400;

/** Whole UTC days, joined; empty when files with resource ids cover the whole incident. */
export function uncoveredStretches(bills: BillStore, { from }: Incident, until: string): Stretch[] {
  if (from === null || until <= from) return [];
  const covered = coveredDays(bills);
  const stretches: { from: string; until: string }[] = [];
  let time = Date.parse(`${dayOf(from)}T00:00:00Z`);
  for (let days = 0; days < MOST_DAYS && isoOf(time) < until; days++, time += DAY) {
    if (covered(dayOf(isoOf(time)))) continue;
    const open = stretches.at(-1);
    if (open?.until === isoOf(time)) open.until = isoOf(time + DAY);
    else stretches.push({ from: isoOf(time), until: isoOf(time + DAY) });
  }
  return stretches;
}

function coveredDays(bills: BillStore): (day: string) => boolean {
  const named = new Set(bills.files.filter((file) => file.use === 'counted' && file.hasResourceIds).map((file) => file.fileNo));
  const periods = bills.periods.filter((period) => period.files.some((file) => named.has(file)));
  return (day) =>
    periods.some(
      (one) => one.period.slice(0, 7) === day.slice(0, 7) && !one.missingDays.includes(day) && (one.until === null || one.until > `${day}T00:00:00Z`),
    );
}
