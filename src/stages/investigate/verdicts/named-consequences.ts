/**
 * Calls of services that name something the intruder made without making anything themselves: a launch that failed at a limit for his Auto Scaling
 * group, a role of his taken for a task. Found by the name in the record's text, only among services' own writing calls.
 */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { Estate } from '../estate/index.ts';
import type { VerdictOf } from '../estate-findings.ts';
import { JUDGED_EVENTS } from './judged-events.ts';
import type { EventVerdict } from './place-verdicts.ts';

const ACTS_BY_SERVICES = new Set([
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::EC2::LaunchTemplate',
  'AWS::IAM::Role',
  'AWS::ECS::Service',
  'AWS::ECS::Cluster',
  'AWS::EC2::SpotFleet',
  'AWS::EC2::EC2Fleet',
  'AWS::Lambda::Function',
  'AWS::CloudFormation::Stack',
]);
/** Shorter names could be part of anything. */
const SHORTEST_NAME = 8;
const MOST_NAMES = 200;
const MOST_EVENTS = 100_000;

export async function namedConsequences(store: EventStore, estate: Estate, verdictOf: VerdictOf): Promise<EventVerdict[]> {
  const actorOf = new Map<string, string | null>();
  for (const one of estate.resources) {
    const by = one.creator === null ? null : verdictOf(one.creator.eventKey);
    const name = one.id.split('/').at(-1) ?? one.id;
    if (by?.verdict === 'attacker' && ACTS_BY_SERVICES.has(one.type) && name.length >= SHORTEST_NAME && actorOf.size < MOST_NAMES)
      actorOf.set(name, by.actorId);
  }
  if (actorOf.size === 0) return [];
  await store.place(
    'intruder_name',
    { name: 'text' },
    [...actorOf.keys()].map((name) => [name]),
  );
  const rows = await store.rows<{ event_key: number; name: string }>(sql`
    select e.event_key, min(n.name) as name from ${JUDGED_EVENTS} e cross join intruder_name n
    where e.verdict = 'service' and e.api_name in ('RunInstances', 'AssumeRole', 'CreateNetworkInterface', 'RunTask', 'TerminateInstances', 'CreateLogStream')
      and ${store.dialect.containsText(sql`e.raw`, sql`n.name`)}
    group by e.event_key ${store.dialect.firstRows(MOST_EVENTS)}`);
  return rows.map((row) => ({
    eventKey: row.event_key,
    verdict: 'consequence',
    actorId: actorOf.get(row.name) ?? null,
    reason: 'names-what-intruder-made',
  }));
}
