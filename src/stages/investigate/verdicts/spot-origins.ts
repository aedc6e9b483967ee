/**
 * A Spot instance appears with a BidFulfilledEvent that names the instance and not the request. Where in one account and region only the intruder
 * had asked for Spot capacity by then, the instance comes from him; where the owner had asked too, nobody can tell.
 */
import type { Estate, EstateResource } from '../estate/index.ts';
import type { VerdictOf } from '../estate-findings.ts';

const ASKS_FOR_SPOT = new Set(['AWS::EC2::SpotFleet', 'AWS::EC2::EC2Fleet', 'AWS::EC2::SpotInstanceRequest', 'AWS::EC2::SpotFleetRequest']);

/** The actor behind a Spot instance without a known parent, or null. */
export function spotOrigins(estate: Estate, verdictOf: VerdictOf): (one: EstateResource) => string | null {
  const asked = new Map<string, { since: string; actorId: string | null; intruders: boolean }[]>();
  for (const one of estate.resources) {
    if (!ASKS_FOR_SPOT.has(one.type) || one.creator === null || one.createdAt === null) continue;
    const { verdict, actorId } = verdictOf((one.origin ?? one.creator).eventKey);
    const list = asked.get(place(one)) ?? [];
    list.push({ since: one.createdAt, actorId, intruders: verdict === 'attacker' });
    asked.set(place(one), list);
  }
  return (one) => {
    const knownParent = one.origin !== null && one.origin.eventKey !== one.creator?.eventKey;
    if (one.type !== 'AWS::EC2::Instance' || knownParent || one.createdAt === null || one.creator?.invokedBy !== 'ec2.amazonaws.com') return null;
    const before = (asked.get(place(one)) ?? []).filter((ask) => ask.since <= (one.createdAt ?? ''));
    return before.length > 0 && before.every((ask) => ask.intruders) ? (before[0]?.actorId ?? null) : null;
  };
}

const place = (one: EstateResource): string => `${one.account} ${one.region}`;
