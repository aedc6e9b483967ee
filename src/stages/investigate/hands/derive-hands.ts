/**
 * Groups every event under a "hand": one identity with one long-term credential, from one address, with one client.
 * The owner and an intruder may share a key, so the key alone is never the unit of judgement.
 * Makes the tables client, address, hand, event_hand, hand_hour, session_use and call_detail; set work stays in the engine, only distinct values come to TypeScript.
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

/** Asked twice rather than kept: a table of a million such rows would fill the memory that the sorts need. */
const GROUPED = sql`select e.event_key, e.event_id, e.event_time, e.event_source, e.read_only, e.error_code, e.error_message, e.session_mfa,
  coalesce(e.account_id, '') as account_id, coalesce(e.identity_type, '') as identity_type, ${PRINCIPAL} as principal,
  ${LONG_KEY} as long_key, coalesce(e.source_ip, '') as ip, coalesce(c.family, 'other') as client, coalesce(c.kind, 'other') as client_kind
  from event e left join client c on c.user_agent = coalesce(substr(e.user_agent, 1, 300), '')`;

export async function deriveHands(store: EventStore, ipFacts: IpFacts): Promise<void> {
  await placeClients(store);
  await placeAddresses(store, ipFacts);
  // Within one second the id decides, so that the same events in another order give the same first event.
  const firstEvent = store.dialect.valueAtMin(sql`event_id`, sql`concat(cast(event_time as varchar), event_id)`);
  await store.derive(
    'hand',
    sql`select row_number() over (order by min(event_time), principal, long_key, ip, client, account_id, identity_type) as hand_id,
      account_id, identity_type, principal, long_key, ip, client, min(client_kind) as client_kind,
      min(event_time) as first_seen, ${firstEvent} as first_event_id, max(event_time) as last_seen, count(*) as events,
      sum(case when read_only = false and error_code is null and error_message is null and coalesce(event_source, '') <> 'signin.amazonaws.com' then 1 else 0 end) as writes,
      sum(case when error_code is not null then 1 else 0 end) as errors, sum(case when session_mfa = 'true' then 1 else 0 end) as mfa_events
      from (${GROUPED}) g group by account_id, identity_type, principal, long_key, ip, client`,
  );
  await store.derive(
    'event_hand',
    sql`select g.event_key, h.hand_id from (${GROUPED}) g join hand h on h.account_id = g.account_id and h.identity_type = g.identity_type
      and h.principal = g.principal and h.long_key = g.long_key and h.ip = g.ip and h.client = g.client`,
  );
  await store.derive(
    'hand_hour',
    sql`select x.hand_id, ${store.dialect.hourOf(sql`e.event_time`)} as hour, count(*) as events
      from event_hand x join event e on e.event_key = x.event_key where e.event_time is not null group by 1, 2`,
  );
  // Which hands used a temporary key, and how often.
  await store.derive(
    'session_use',
    sql`select e.access_key_id, x.hand_id, count(*) as events from event_hand x join event e on e.event_key = x.event_key where e.access_key_id like 'ASIA%' group by 1, 2`,
  );
  await deriveCallDetails(store);
}

async function placeClients(store: EventStore): Promise<void> {
  const agents = await store.rows<{ user_agent: string | null }>(
    sql`select coalesce(substr(user_agent, 1, 300), '') as user_agent from event group by 1 order by count(*) desc, 1 ${store.dialect.firstRows(MOST_USER_AGENTS)}`,
  );
  await store.place(
    'client',
    { user_agent: 'text', family: 'text', kind: 'text' },
    agents.map(({ user_agent }) => {
      const { name, kind } = clientFamily(user_agent);
      return [user_agent ?? '', name, kind];
    }),
  );
}

/** More distinct addresses than this are left without facts: unknown stays unknown. */
const MOST_ADDRESSES = 500_000;

async function placeAddresses(store: EventStore, ipFacts: IpFacts): Promise<void> {
  const addresses = await store.rows<{ ip: string }>(
    sql`select coalesce(source_ip, '') as ip from event group by 1 order by count(*) desc, 1 ${store.dialect.firstRows(MOST_ADDRESSES)}`,
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
