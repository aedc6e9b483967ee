/** What services did for things the intruder made: not the service's own doing and not the owner's. */
import type { Estate } from '../estate/index.ts';
import type { VerdictOf } from '../estate-findings.ts';
import { spotOrigins } from './spot-origins.ts';
import type { EventVerdict } from './place-verdicts.ts';

export function consequences(estate: Estate, verdictOf: VerdictOf): EventVerdict[] {
  const decided = new Map<number, EventVerdict>();
  const decide = (eventKey: number, actorId: string | null): void => {
    if (verdictOf(eventKey).verdict === 'service') decided.set(eventKey, { eventKey, verdict: 'consequence', actorId, reason: 'made-by-intruder' });
  };
  const spotOrigin = spotOrigins(estate, verdictOf);
  for (const one of estate.resources) {
    const spotActor = spotOrigin(one);
    if (spotActor !== null && one.creator !== null) decide(one.creator.eventKey, spotActor);
    const behind = one.origin === null ? null : verdictOf(one.origin.eventKey);
    if (behind?.verdict !== 'attacker') continue;
    if (one.creator !== null) decide(one.creator.eventKey, behind.actorId);
    if (one.deletedBy !== null) decide(one.deletedBy.eventKey, behind.actorId);
    for (const change of one.changes) decide(change.by.eventKey, behind.actorId);
  }
  for (const one of estate.issuances) {
    const through = one.through === null ? undefined : estate.resources[one.through];
    const behind = through?.origin ?? through?.creator ?? null;
    const verdict = behind === null ? null : verdictOf(behind.eventKey);
    if (verdict?.verdict === 'attacker') decide(one.by.eventKey, verdict.actorId);
  }
  return [...decided.values()];
}
