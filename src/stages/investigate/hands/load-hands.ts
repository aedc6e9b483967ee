/** Reads the derived hands back with address facts. Bounded: hands are groups, not events. */
import { isServiceSource, neighbourhood } from '../../../knowledge/address-network.ts';
import type { EventStore } from '../../../ports/event-store.ts';
import type { IpFacts } from '../../../ports/ip-facts.ts';
import { sql } from '../../../ports/sql.ts';
import type { Hand, HandNature } from './hand.ts';

interface HandRow {
  hand_id: number;
  account_id: string;
  identity_type: string;
  principal: string;
  long_key: string;
  ip: string;
  client: string;
  client_kind: string;
  first_event_id: string | null;
  first_seen: string | null;
  last_seen: string | null;
  events: number;
  writes: number;
  errors: number;
  days: number | null;
  mfa_events: number;
}

export async function loadHands(store: EventStore, ipFacts: IpFacts): Promise<Hand[]> {
  const rows = await store.rows<HandRow>(sql`
    with days as (select hand_id, count(distinct ${store.dialect.dayOf(sql`hour`)}) as days from hand_hour group by 1)
    select h.*, d.days from hand h left join days d on d.hand_id = h.hand_id order by h.hand_id`);
  return rows.map((row) => ({
    id: row.hand_id,
    account: row.account_id,
    identityType: row.identity_type,
    principal: row.principal,
    longKey: row.long_key,
    ip: row.ip,
    client: row.client,
    clientKind: row.client_kind,
    firstEventId: row.first_event_id ?? '',
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    events: row.events,
    writes: row.writes,
    errors: row.errors,
    days: row.days ?? 0,
    mfaEvents: row.mfa_events,
    where: neighbourhood(row.ip),
    fact: row.ip === '' || isServiceSource(row.ip) ? null : ipFacts.lookUp(row.ip),
    nature: natureOf(row),
  }));
}

function natureOf(row: HandRow): HandNature {
  if (row.identity_type === 'AWSService' || /\/AWSServiceRoleFor/.test(row.principal) || /^[a-z0-9-]+\.amazonaws\.com$/.test(row.principal))
    return 'service';
  if (row.identity_type === '' && (row.principal === 'unknown' || isServiceSource(row.ip))) return 'service';
  return isServiceSource(row.ip) ? 'inside' : 'direct';
}
