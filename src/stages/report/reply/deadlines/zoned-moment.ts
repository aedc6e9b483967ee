/** A local clock's day and time as UTC. */
import { twoTimes } from '../../../../words/time-format.ts';

/** `day` is `2026-12-14`, `clock` `09:00:00`, `zone` an IANA name (unknown ones count as UTC). Gives `2026-12-14T00:00:00Z` for Tokyo. */
export function zonedMoment(day: string, clock: string, zone: string): string {
  const wanted = Date.parse(`${day}T${clock}Z`);
  // Twice: the first step may land on the other side of a change of the clocks.
  let at = wanted;
  for (let step = 0; step < 2; step++) at = wanted - offsetAt(at, zone);
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

const offsetAt = (at: number, zone: string): number => Date.parse(`${twoTimes(new Date(at).toISOString(), zone).local.replace(' ', 'T')}Z`) - at;
