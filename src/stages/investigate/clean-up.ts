/** What was done about it by the end of the log: the intruder's things that somebody else removed, and ways in that somebody else shut. */
import type { Acting, Estate } from './estate/index.ts';
import type { Foothold } from './findings.ts';
import type { VerdictOf } from './estate-findings.ts';

export interface CleanUp {
  /** Who did it, as the records say, first one first. */
  readonly principals: readonly string[];
  /** Type of each thing removed (CloudFormation name), one entry a thing. */
  readonly removed: readonly string[];
  /** The ways by which the intruder had come in that were shut. */
  readonly doors: readonly Foothold[];
  /** How many ways in of the intruder's own making were shut. */
  readonly shut: number;
  /** Time of the first act, null when only doors were shut. */
  readonly from: string | null;
  readonly eventIds: readonly string[];
}

const MOST_IDS = 50;

/** Null when nothing of the kind is in the log. */
export function cleanUp(estate: Estate, verdictOf: VerdictOf, ways: readonly Foothold[]): CleanUp | null {
  const isIntruders = (by: Acting | null): boolean => by !== null && ['attacker', 'consequence'].includes(verdictOf(by.eventKey).verdict);
  const byOthers = (by: Acting | null): by is Acting => by !== null && ['owner', 'unclear'].includes(verdictOf(by.eventKey).verdict);
  const removed = estate.resources.filter((one) => isIntruders(one.origin ?? one.creator) && byOthers(one.deletedBy));
  const shut = estate.footholds.filter((one) => one.openedBy.some(isIntruders) && byOthers(one.closedBy));
  const acts = [...removed.map((one) => one.deletedBy), ...shut.map((one) => one.closedBy)]
    .filter((by) => by !== null)
    .toSorted((a, b) => a.time.localeCompare(b.time));
  const doors = ways.filter((one) => one.state === 'closed');
  if (acts.length + doors.length === 0) return null;
  return {
    principals: [...new Set(acts.flatMap((by) => by.principal ?? []))],
    removed: removed.filter((one) => !one.implicit).map((one) => one.type),
    doors,
    shut: shut.length,
    from: acts[0]?.time ?? null,
    eventIds: [...new Set([...doors.flatMap((one) => one.eventIds.slice(-1)), ...acts.map((by) => by.eventId)])].slice(0, MOST_IDS),
  };
}
