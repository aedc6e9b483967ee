/** When the incident began and ended, as far as money is concerned, and what each side had. */
import type { Findings, Footprint } from '../investigate/index.ts';
import { thingUse } from './attribution/families/thing-use.ts';
import { holdingsOfFindings, withRealTimes } from './holdings.ts';
import { thingsOf, type Thing } from './things.ts';
import { withTaskSizes } from './task-sizes.ts';
import { HOUR, hourOf, laterBy, latest, realTime } from './times.ts';

export interface Incident {
  /** Start of the hour of the intruder's first act; null when no intruder was found: then nothing is claimed but what the owner says. */
  readonly from: string | null;
  /** From here on nothing of the intruder's can cost any more; null while something is still there. */
  readonly until: string | null;
  /** What each side had. The owner's things are known only with a footprint. */
  readonly things: readonly Thing[];
  readonly footprint: Footprint | null;
  readonly findings: Findings;
}

/**
 * How long charges may follow after a thing is gone: AWS bills the hour begun, and data that left in the last hours is counted late. A day is
 * generous and harmless, because only charges that name the thing, or of a kind that only the intruder had there, are taken by it.
 */
export const TAIL_HOURS = 24;

export function incidentOf(findings: Findings, footprint: Footprint | null): Incident {
  const holdings = withTaskSizes((footprint?.holdings ?? holdingsOfFindings(findings)).map(withRealTimes));
  const things = thingsOf(holdings);
  const firstAct = realTime(findings.first?.time ?? null);
  const from = firstAct === null ? null : hourOf(firstAct);
  return { from, until: from === null ? null : endOf(findings, things), things, footprint, findings };
}

function endOf(findings: Findings, things: readonly Thing[]): string | null {
  const costly = things.filter((one) => one.side !== 'owner' && thingUse(one.holding).length > 0);
  if (costly.some((one) => one.until === null)) return null;
  const intruders = findings.actors.filter((actor) => actor.kind === 'attacker' || actor.kind === 'unclear');
  const last = latest([...costly.flatMap((one) => one.until ?? []), ...intruders.flatMap((actor) => realTime(actor.lastSeen) ?? [])]);
  return last === null ? null : laterBy(last, TAIL_HOURS * HOUR);
}
