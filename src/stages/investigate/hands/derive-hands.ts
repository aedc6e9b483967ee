/**
 * Groups every event under a "hand": one identity with one long-term credential, from one address, with one client.
 * The owner and an intruder may share a key, so the key alone is never the unit of judgement.
 * Makes the tables client, address, hand, caller (the hand of each caller, which is how an event finds its hand), hand_hour, session_use and call_detail;
 * set work stays in the engine, only distinct values come to TypeScript.
 */
import { clientFamily } from '../../../knowledge/clients/client-family.ts';
import type { EventStore } from '../../../ports/event-store.ts';
import type { IpFacts } from '../../../ports/ip-facts.ts';
import { sql } from '../../../ports/sql.ts';
import { deriveCallDetails } from './call-details.ts';

/** More distinct user agents than this are an attack on the reader: the rest share one family. */
const MOST_USER_AGENTS = 50_000;

/**
 * Who acts, by what stays the same over a credential's renewals: the issuer of a role session, with the session's instance id for an
 * instance role (each instance is a hand of its own) and the person's name for people (Identity Center, mail addresses as SAML gives them:
 * colleagues wear the same role and are not each other), else the identity itself.
 */
const PRINCIPAL = sql`case
  when identity_type = 'AWSService' then coalesce(invoked_by, 'aws-service')
  when issuer_type = 'Role' and (identity_arn like '%/i-%' or identity_arn like '%@%' or issuer_arn like '%/aws-reserved/sso%') then identity_arn
  when issuer_arn is not null then issuer_arn
  when identity_arn is not null then identity_arn
  when identity_type = 'Root' then concat('arn:aws:iam::', coalesce(account_id, ''), ':root')
  when identity_user_name is not null then concat('user-name:', identity_user_name)
  when identity_principal_id is not null then concat('principal-id:', identity_principal_id)
  when invoked_by is not null then invoked_by
  else 'unknown' end`;

/** Temporary keys (ASIA) change every hour; only long-term keys separate hands. */
const LONG_KEY = sql`case when access_key_id like 'ASIA%' then '' else coalesce(access_key_id, '') end`;

export async function deriveHands(store: EventStore, ipFacts: IpFacts): Promise<void> {
  await deriveCallers(store);
  await placeClients(store);
  await placeAddresses(store, ipFacts);
  await groupCallers(store);
  await store.forget(['caller_span', 'caller_text', 'caller_part']);
  await store.derive(
    'hand_hour',
    sql`select x.hand_id, n.hour, cast(sum(n.events) as bigint) as events
      from (select caller, ${store.dialect.hourOf(sql`event_time`)} as hour, count(*) as events from event where event_time is not null group by 1, 2) n
      join caller x on x.caller = n.caller group by 1, 2`,
  );
  // Which hands used a temporary key, and how often.
  await store.derive(
    'session_use',
    sql`select n.access_key_id, x.hand_id, cast(sum(n.events) as bigint) as events
      from (select access_key_id, caller, count(*) as events from event where access_key_id like 'ASIA%' group by 1, 2) n
      join caller x on x.caller = n.caller group by 1, 2`,
  );
  await deriveCallDetails(store);
}

/** What is counted of each caller, in one pass over numbers, and its texts, read from one of its events. */
async function deriveCallers(store: EventStore): Promise<void> {
  await store.derive(
    'caller_span',
    sql`select caller, min(event_key) as event_key, min(event_time) as first_seen, max(event_time) as last_seen, count(*) as events,
      sum(case when read_only = false and error_code is null and error_message is null and coalesce(event_source, '') <> 'signin.amazonaws.com' then 1 else 0 end) as writes,
      sum(case when error_code is not null then 1 else 0 end) as errors, sum(case when session_mfa = 'true' then 1 else 0 end) as mfa_events
      from event group by caller`,
  );
  await store.derive(
    'caller_text',
    sql`select s.caller, s.events, coalesce(e.account_id, '') as account_id, coalesce(e.identity_type, '') as identity_type, ${PRINCIPAL} as principal,
      ${LONG_KEY} as long_key, coalesce(e.source_ip, '') as ip, coalesce(substr(e.user_agent, 1, 300), '') as user_agent
      from caller_span s join event e on e.event_key = s.event_key`,
  );
}

async function groupCallers(store: EventStore): Promise<void> {
  await store.derive(
    'caller_part',
    sql`select t.caller, t.account_id, t.identity_type, t.principal, t.long_key, t.ip, coalesce(c.family, 'other') as client, coalesce(c.kind, 'other') as client_kind
      from caller_text t left join client c on c.user_agent = t.user_agent`,
  );
  const hand = sql`p.account_id, p.identity_type, p.principal, p.long_key, p.ip, p.client`;
  await store.derive(
    'hand_span',
    sql`select row_number() over (order by min(s.first_seen), p.principal, p.long_key, p.ip, p.client, p.account_id, p.identity_type) as hand_id, ${hand},
      min(p.client_kind) as client_kind, min(s.first_seen) as first_seen, max(s.last_seen) as last_seen, cast(sum(s.events) as bigint) as events,
      cast(sum(s.writes) as bigint) as writes, cast(sum(s.errors) as bigint) as errors, cast(sum(s.mfa_events) as bigint) as mfa_events
      from caller_part p join caller_span s on s.caller = p.caller group by ${hand}`,
  );
  await store.derive(
    'caller',
    sql`select p.caller, h.hand_id from caller_part p join hand_span h on h.account_id = p.account_id and h.identity_type = p.identity_type
      and h.principal = p.principal and h.long_key = p.long_key and h.ip = p.ip and h.client = p.client`,
  );
  // Within one second the id decides, so that the same events in another order give the same first event.
  await store.derive(
    'hand',
    sql`select h.*, f.first_event_id from hand_span h join (
      select o.hand_id, min(e.event_id) as first_event_id from event e join caller x on x.caller = e.caller
      join hand_span o on o.hand_id = x.hand_id and o.first_seen is not distinct from e.event_time group by o.hand_id) f on f.hand_id = h.hand_id`,
  );
  await store.forget(['hand_span']);
}

async function placeClients(store: EventStore): Promise<void> {
  const agents = await store.rows<{ user_agent: string }>(
    sql`select user_agent from caller_text group by 1 order by sum(events) desc, 1 ${store.dialect.firstRows(MOST_USER_AGENTS)}`,
  );
  await store.place(
    'client',
    { user_agent: 'text', family: 'text', kind: 'text' },
    agents.map(({ user_agent }) => {
      const { name, kind } = clientFamily(user_agent);
      return [user_agent, name, kind];
    }),
  );
}

/** More distinct addresses than this are left without facts: unknown stays unknown. */
const MOST_ADDRESSES = 500_000;

async function placeAddresses(store: EventStore, ipFacts: IpFacts): Promise<void> {
  const addresses = await store.rows<{ ip: string }>(
    sql`select ip from caller_text group by 1 order by sum(events) desc, 1 ${store.dialect.firstRows(MOST_ADDRESSES)}`,
  );
  await store.place(
    'address',
    { ip: 'text', kind: 'text', aws: 'text', country: 'text' },
    addresses.map(({ ip }) => {
      const fact = ipFacts.lookUp(ip);
      return [ip, fact.kind, fact.aws === null ? null : `${fact.aws.service} ${fact.aws.region}`, fact.country?.code ?? null];
    }),
  );
}
