/** Reads back, from the verdict of every single event, what each actor is made of: principals, keys, addresses, programs, times. */
import type { EventStore } from '../../../ports/event-store.ts';
import type { IpFacts } from '../../../ports/ip-facts.ts';
import { sql, type Sql } from '../../../ports/sql.ts';
import { JUDGED_EVENTS } from '../verdicts/judged-events.ts';
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
const MOST_AGENTS = 100;

export async function describeActors(
  store: EventStore,
  seeds: readonly ActorSeed[],
  ipFacts: IpFacts,
  partOf: (accessKeyId: string, principal: string, kind: ActorKind) => KeyPart,
): Promise<Actor[]> {
  await gatherActs(store);
  const spans = await store.rows<{ actor_id: string; first_seen: string | null; last_seen: string | null; events: number }>(sql`
    select actor_id, min(first_seen) as first_seen, max(last_seen) as last_seen, sum(events) as events from actor_act group by 1`);
  const spanOf = new Map(spans.map((span) => [span.actor_id, span]));
  const [principals, keys, addresses, agents] = [await principalsOf(store), await keysOf(store), await addressesOf(store), await agentsOf(store)];
  await store.forget(['actor_act']);
  return seeds.flatMap((seed) => {
    const span = spanOf.get(seed.id);
    if (span === undefined) return [];
    return [
      {
        id: seed.id,
        kind: seed.kind,
        reasons: seed.reasons,
        principals: (principals.get(seed.id) ?? []).map((row) => row.value.replace(/^(user-name|principal-id):/, '')),
        accessKeys: accessKeys(seed, keys.get(seed.id) ?? [], partOf),
        addresses: (addresses.get(seed.id) ?? []).flatMap((row) => address(row, ipFacts)),
        userAgents: (agents.get(seed.id) ?? []).map((row) => row.value),
        firstSeen: span.first_seen ?? '',
        lastSeen: span.last_seen ?? '',
        events: span.events,
      },
    ];
  });
}

/** One pass over the events, for all that is asked about actors: what stays the same over many events becomes one row, with the texts of one of them. */
async function gatherActs(store: EventStore): Promise<void> {
  await store.derive(
    'actor_span',
    sql`
    select e.actor_id, e.hand_id, case when e.verdict = 'consequence' then 1 else 0 end as is_consequence, e.caller, e.access_key_id,
      min(e.event_key) as event_key, min(e.event_time) as first_seen, max(e.event_time) as last_seen, count(*) as events
    from ${JUDGED_EVENTS} e where e.actor_id is not null group by 1, 2, 3, 4, 5`,
  );
  await store.derive(
    'actor_act',
    sql`
    select s.actor_id, s.hand_id, s.is_consequence, e.identity_arn, s.access_key_id, e.source_ip, substr(e.user_agent, 1, 300) as user_agent,
      s.first_seen, s.last_seen, s.events
    from actor_span s join event e on e.event_key = s.event_key`,
  );
  await store.forget(['actor_span']);
}

interface Met {
  readonly actor_id: string;
  readonly value: string;
  /** The least ARN it was seen with; only asked for keys. */
  readonly principal: string | null;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly events: number;
}

/** The distinct values of one expression for each actor, first met first. */
async function met(store: EventStore, value: Sql, where: Sql, order: Sql, most: number): Promise<Map<string, Met[]>> {
  const rows = await store.rows<Met>(sql`
    select actor_id, value, principal, first_seen, last_seen, events from (
      select g.*, row_number() over (partition by actor_id order by ${order}) as place from (
        select a.actor_id, ${value} as value, min(a.identity_arn) as principal, min(a.first_seen) as first_seen, max(a.last_seen) as last_seen, sum(a.events) as events
        from actor_act a join hand h on h.hand_id = a.hand_id where ${where} group by 1, 2) g) r
    where place <= ${most} order by actor_id, place`);
  const byActor = new Map<string, Met[]>();
  for (const row of rows) {
    const own = byActor.get(row.actor_id);
    if (own === undefined) byActor.set(row.actor_id, [row]);
    else own.push(row);
  }
  return byActor;
}

const FIRST_MET = sql`first_seen nulls last, value`;

const principalsOf = (store: EventStore): Promise<Map<string, Met[]>> =>
  met(
    store,
    sql`coalesce(a.identity_arn, h.principal)`,
    sql`a.is_consequence = 0 and h.principal not like '%:HIDDEN_DUE_TO_SECURITY_REASONS'`,
    FIRST_MET,
    MOST_EACH,
  );

const keysOf = (store: EventStore): Promise<Map<string, Met[]>> =>
  met(store, sql`a.access_key_id`, sql`a.is_consequence = 0 and a.access_key_id is not null and a.access_key_id <> ''`, FIRST_MET, MOST_EACH);

const addressesOf = (store: EventStore): Promise<Map<string, Met[]>> =>
  met(store, sql`a.source_ip`, sql`a.source_ip is not null`, FIRST_MET, MOST_EACH);

const agentsOf = (store: EventStore): Promise<Map<string, Met[]>> =>
  met(store, sql`a.user_agent`, sql`a.user_agent is not null`, sql`events desc, value`, MOST_AGENTS);

function accessKeys(
  seed: ActorSeed,
  rows: readonly Met[],
  partOf: (key: string, principal: string, kind: ActorKind) => KeyPart,
): Actor['accessKeys'] {
  const used = new Map(rows.map((row) => [row.value, row.principal ?? '']));
  for (const id of seed.madeKeys) if (!used.has(id)) used.set(id, '');
  return [...used].map(([id, principal]) => ({
    id,
    type: id.startsWith('ASIA') ? 'temporary' : 'long-term',
    part: partOf(id, principal, seed.kind),
  }));
}

function address({ value: ip, first_seen, last_seen, events }: Met, ipFacts: IpFacts): Address[] {
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
}
