/** The intruder's part of the estate as findings: resources, footholds and what was touched, each by the verdict of the event behind it. */
import { FOOTHOLDS } from '../../knowledge/effects/index.ts';
import { intrudersState, type Estate, type EstateFoothold, type EstateResource } from './estate/index.ts';
import type { Foothold, Resource, Touched, Verdict } from './findings.ts';
import type { OwnerStatements } from './statements.ts';
import { spotOrigins } from './verdicts/spot-origins.ts';

/** Verdict and actor of an event, by event key. */
export type VerdictOf = (eventKey: number) => { readonly verdict: Verdict; readonly actorId: string | null };

const MOST_IDS = 200;

/** Whose a thing is: by the owner's word, by who asked for its Spot capacity, else by who made it. */
export function resourceVerdictIn(estate: Estate, verdictOf: VerdictOf, statements: OwnerStatements): (one: EstateResource) => Verdict {
  const spotOrigin = spotOrigins(estate, verdictOf);
  return (one) => saidBy(one, statements) ?? (spotOrigin(one) === null ? resourceVerdict(one, verdictOf) : 'consequence');
}

export function resourcesFound(estate: Estate, verdictOf: VerdictOf, statements: OwnerStatements): Resource[] {
  const verdictIn = resourceVerdictIn(estate, verdictOf, statements);
  return estate.resources.flatMap((one) => {
    const verdict = verdictIn(one);
    return verdict === 'owner' || verdict === 'service' ? [] : [resource(one, verdict, verdictOf, managerOf(one, estate))];
  });
}

function saidBy(one: EstateResource, statements: OwnerStatements): Verdict | null {
  const named = (subjects: readonly string[]): boolean => subjects.some((subject) => subject === one.id || (one.arn !== null && subject === one.arn));
  if (named(statements.mine)) return 'owner';
  return named(statements.notMine) ? 'attacker' : null;
}

/** Made by a service or implied by something the intruder made: a consequence. Not seen being made: nobody's. */
function resourceVerdict(one: EstateResource, verdictOf: VerdictOf): Verdict {
  const direct = one.creator === null ? null : verdictOf(one.creator.eventKey);
  if (direct?.verdict === 'attacker') return one.implicit ? 'consequence' : 'attacker';
  const behind = one.origin === null ? null : verdictOf(one.origin.eventKey);
  if (behind?.verdict === 'attacker' || behind?.verdict === 'consequence') return 'consequence';
  if (direct?.verdict === 'consequence') return 'consequence';
  return direct?.verdict === 'unclear' ? 'unclear' : 'owner';
}

/** Services that keep groups and templates of their own, which they set anew when somebody else changes them. */
const MANAGERS = new Set(['AWS::Batch::ComputeEnvironment', 'AWS::EKS::Cluster', 'AWS::EKS::Nodegroup', 'AWS::EMR::Cluster']);
const KEPT = new Set(['AWS::AutoScaling::AutoScalingGroup', 'AWS::EC2::LaunchTemplate', 'AWS::EC2::SpotFleet', 'AWS::EC2::EC2Fleet']);

/** `AWS::EKS::Nodegroup cluster/group`: what the thing goes with. Null for all that nobody but its maker keeps. */
function managerOf({ type, parent }: EstateResource, estate: Estate): string | null {
  const manager = parent === null || !KEPT.has(type) ? undefined : estate.resources[parent];
  return manager !== undefined && MANAGERS.has(manager.type) ? `${manager.type} ${manager.id}` : null;
}

function resource(one: EstateResource, verdict: Verdict, verdictOf: VerdictOf, managedBy: string | null): Resource {
  const by = one.origin ?? one.creator;
  return {
    type: one.type,
    id: one.id,
    arn: one.arn,
    region: one.region,
    account: one.account,
    createdAt: one.createdAt,
    createEventId: one.createEventId,
    implicit: one.implicit,
    creator: {
      principal: by?.principal ?? null,
      accessKeyId: by?.accessKeyId ?? null,
      ip: by?.ip ?? null,
      actorId: by === null ? null : verdictOf(by.eventKey).actorId,
    },
    state: one.state,
    deletedAt: one.deletedAt,
    deletedBy: one.deletedBy?.principal ?? one.deletedBy?.invokedBy ?? null,
    verdict,
    details: managedBy === null ? one.details : { ...one.details, managedBy },
  };
}

/** `until`: time of the log's last event; a session that was over by then is closed. */
export function footholdsFound(estate: Estate, verdictOf: VerdictOf, until: string | null): Foothold[] {
  return inOrder(estate.footholds).flatMap((one) => {
    const own = one.openedBy.filter((by) => isIntruders(verdictOf(by.eventKey).verdict));
    if (own.length === 0) return [];
    const { state: left, closedBy } = intrudersState(one, (by) => isIntruders(verdictOf(by.eventKey).verdict));
    const state = one.diesAt !== null && until !== null && one.diesAt <= until ? 'closed' : left;
    const ids = [...own.map((by) => by.eventId), ...(closedBy === null ? [] : [closedBy.eventId])];
    const { kind, target, diesAt, remove, account, region, subject, details } = one;
    const whose = subject === null ? {} : { subject };
    return [{ kind, target, eventIds: [...new Set(ids)], state, diesAt, remove, account, region, ...whose, details }];
  });
}

/** Credentials first, then what starts again by itself, then shares and settings: the order in which to close them. */
const ORDER = Object.keys(FOOTHOLDS);
const inOrder = (footholds: readonly EstateFoothold[]): EstateFoothold[] =>
  footholds.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

/** `reads` is the estate of the calls that only touched things, of the intruder alone: every row of it is the intruder's. */
export function touchedFound(estate: Estate, reads: Estate, verdictOf: VerdictOf): Touched[] {
  const groups = new Map<string, { kind: string; target: string; outcome: Touched['outcome']; eventIds: string[] }>();
  const own = estate.touched.filter((one) => isIntruders(verdictOf(one.by.eventKey).verdict));
  for (const one of [...own, ...reads.touched]) {
    const mark = JSON.stringify([one.kind, one.target, one.outcome]);
    const group = groups.get(mark) ?? { kind: one.kind, target: one.target, outcome: one.outcome, eventIds: [] };
    group.eventIds.push(...one.eventIds.slice(0, Math.max(0, MOST_IDS - group.eventIds.length)));
    groups.set(mark, group);
  }
  return [...groups.values()];
}

const isIntruders = (verdict: Verdict): boolean => verdict === 'attacker' || verdict === 'consequence';
