/** Reads back, from the verdict of every single event, what each actor is made of: principals, keys, addresses, programs, times. */
import type { EventStore } from '../../../ports/event-store.ts';
import type { IpFacts } from '../../../ports/ip-facts.ts';
import { sql } from '../../../ports/sql.ts';
import type { Actor, ActorKind, Address, KeyPart, Reason } from '../findings.ts';

export interface ActorSeed {
  readonly id: string;
  readonly kind: ActorKind;
  readonly reasons: readonly Reason[];
  /** Long-term keys it made, used or not. */
  readonly madeKeys: readonly string[];
}

/** Lists are cut at this length; an actor with more of anything is not read by a person. */
const MOST_EACH = 1_000;

export async function describeActors(
  store: EventStore,
  seeds: readonly ActorSeed[],
  ipFacts: IpFacts,
  partOf: (accessKeyId: string, principal: string, kind: ActorKind) => KeyPart,
): Promise<Actor[]> {
  const spans = await store.rows<{ actor_id: string; first_seen: string | null; last_seen: string | null; events: number }>(sql`
    select v.actor_id, min(e.event_time) as first_seen, max(e.event_time) as last_seen, count(*) as events
    from event e join event_verdict v on v.event_key = e.event_key where v.actor_id is not null group by 1`);
  const spanOf = new Map(spans.map((span) => [span.actor_id, span]));
  const actors: Actor[] = [];
  for (const seed of seeds) {
    const span = spanOf.get(seed.id);
    if (span === undefined) continue;
    actors.push({
      id: seed.id,
      kind: seed.kind,
      reasons: seed.reasons,
      principals: await principals(store, seed.id),
      accessKeys: await accessKeys(store, seed, partOf),
      addresses: await addresses(store, seed.id, ipFacts),
      userAgents: await texts(store, seed.id),
      firstSeen: span.first_seen ?? '',
      lastSeen: span.last_seen ?? '',
      events: span.events,
    });
  }
  return actors;
}

async function principals(store: EventStore, actorId: string): Promise<string[]> {
  const rows = await store.rows<{ principal: string }>(sql`
    select coalesce(e.identity_arn, h.principal) as principal from event e join event_verdict v on v.event_key = e.event_key
    join event_hand x on x.event_key = e.event_key join hand h on h.hand_id = x.hand_id
    where v.actor_id = ${actorId} and v.verdict <> 'consequence' group by 1 order by min(e.event_time), 1 ${store.dialect.firstRows(MOST_EACH)}`);
  return rows.map((row) => row.principal.replace(/^(user-name|principal-id):/, ''));
}

async function accessKeys(
  store: EventStore,
  seed: ActorSeed,
  partOf: (key: string, principal: string, kind: ActorKind) => KeyPart,
): Promise<Actor['accessKeys']> {
  const rows = await store.rows<{ access_key_id: string; principal: string }>(sql`
    select e.access_key_id, min(coalesce(e.identity_arn, '')) as principal from event e join event_verdict v on v.event_key = e.event_key
    where v.actor_id = ${seed.id} and v.verdict <> 'consequence' and e.access_key_id is not null and e.access_key_id <> '' group by 1 order by min(e.event_time), 1 ${store.dialect.firstRows(MOST_EACH)}`);
  const used = new Map(rows.map((row) => [row.access_key_id, row.principal]));
  for (const id of seed.madeKeys) if (!used.has(id)) used.set(id, '');
  return [...used].map(([id, principal]) => ({
    id,
    type: id.startsWith('ASIA') ? 'temporary' : 'long-term',
    part: partOf(id, principal, seed.kind),
  }));
}

async function addresses(store: EventStore, actorId: string, ipFacts: IpFacts): Promise<Address[]> {
  const rows = await store.rows<{ ip: string; first_seen: string | null; last_seen: string | null; events: number }>(sql`
    select e.source_ip as ip, min(e.event_time) as first_seen, max(e.event_time) as last_seen, count(*) as events
    from event e join event_verdict v on v.event_key = e.event_key where v.actor_id = ${actorId} and e.source_ip is not null
    group by 1 order by min(e.event_time), 1 ${store.dialect.firstRows(MOST_EACH)}`);
  return rows.flatMap(({ ip, first_seen, last_seen, events }) => {
    const fact = ipFacts.lookUp(ip);
    if (fact.kind === 'aws-service') return [];
    return [
      {
        ip,
        country: fact.country?.code ?? null,
        aws: fact.aws === null ? null : `${fact.aws.service} ${fact.aws.region}`,
        firstSeen: first_seen ?? '',
        lastSeen: last_seen ?? '',
        events,
      },
    ];
  });
}

async function texts(store: EventStore, actorId: string): Promise<string[]> {
  const rows = await store.rows<{ agent: string }>(sql`
    select substr(e.user_agent, 1, 300) as agent from event e join event_verdict v on v.event_key = e.event_key
    where v.actor_id = ${actorId} and e.user_agent is not null group by 1 order by count(*) desc, 1 ${store.dialect.firstRows(100)}`);
  return rows.map((row) => row.agent);
}
