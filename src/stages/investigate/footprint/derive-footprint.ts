/** What both sides had and did, for dividing a bill. Everything here is already decided; this only keeps it in the case. Needs the tables of verdicts/place-verdicts.ts. */
import { BILLED_CALLS } from '../../../knowledge/billed-calls.ts';
import type { EventStore } from '../../../ports/event-store.ts';
import { sql, type Sql } from '../../../ports/sql.ts';
import type { Estate } from '../estate/index.ts';
import type { VerdictOf } from '../estate-findings.ts';
import type { Findings } from '../findings.ts';
import type { OwnerStatements } from '../statements.ts';
import { JUDGED_EVENTS } from '../verdicts/judged-events.ts';
import type { Activity, BilledCalls, Footprint, Side } from './footprint.ts';
import { holdingsIn } from './holdings-in.ts';

/** Rows of calls and of activity that are kept at most; a log made to exhaust memory does not get past them. */
const MOST_ROWS = 100_000;

export async function deriveFootprint(
  store: EventStore,
  estate: Estate,
  verdictOf: VerdictOf,
  statements: OwnerStatements,
  coverage: Findings['coverage'],
): Promise<Footprint> {
  const { holdings, leftOut } = holdingsIn(estate, verdictOf, statements);
  return {
    schema: 'hikeshi.footprint/1',
    from: coverage.from,
    until: coverage.to,
    holdings,
    activity: await activityIn(store),
    calls: await callsIn(store),
    leftOut,
  };
}

/** AWS services that act by themselves are nobody's side; a third party acts for the owner. */
const side: Sql = sql`case when e.verdict in ('attacker', 'consequence') then 'intruder' when e.verdict = 'owner' then 'owner' else 'unclear' end`;
const SUCCEEDED = sql`e.error_code is null and e.event_time is not null and e.verdict <> 'service'`;

async function activityIn(store: EventStore): Promise<Activity[]> {
  return store.rows<Activity>(sql`
    select coalesce(e.account_id, '') as account, coalesce(e.aws_region, '') as region, coalesce(e.event_source, '') as source, ${side} as side,
      case when coalesce(e.read_only, false) then 'reads' else 'changes' end as does, min(e.event_time) as first, max(e.event_time) as last, count(*) as calls
    from ${JUDGED_EVENTS} e where ${SUCCEEDED} and coalesce(e.event_type, '') <> 'AwsServiceEvent'
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5 ${store.dialect.firstRows(MOST_ROWS)}`);
}

/** Only where the intruder called: anything else is the owner's without asking. */
async function callsIn(store: EventStore): Promise<BilledCalls[]> {
  await store.place(
    'billed_call',
    { source: 'text', api: 'text', by_model: 'boolean' },
    BILLED_CALLS.map(({ source, api, what }) => [source, api, what !== null]),
  );
  await store.derive(
    'billed_place',
    sql`
    select distinct e.account_id, e.aws_region, e.event_source from event e join intruder_event v on v.event_key = e.event_key
      join billed_call b on b.source = e.event_source and b.api = e.api_name where e.error_code is null and e.event_time is not null`,
  );
  await store.derive(
    'billed_event',
    sql`
    select e.event_key, e.account_id as account, e.aws_region as region, e.event_source as source, ${side} as side, e.identity_arn as principal,
      b.by_model, ${store.dialect.hourOf(sql`e.event_time`)} as hour
    from ${JUDGED_EVENTS} e join billed_call b on b.source = e.event_source and b.api = e.api_name
      join billed_place p on p.account_id = e.account_id and p.aws_region = e.aws_region and p.event_source = e.event_source
    where ${SUCCEEDED}`,
  );
  // The records' texts are read for these few calls alone.
  const model = store.dialect.jsonText(sql`e.raw`, ['requestParameters', 'modelId']);
  const calls = await store.rows<Omit<BilledCalls, 'side'> & { side: Side }>(sql`
    select c.account, c.region, c.source, c.side, c.principal, m.what, c.hour, count(*) as calls from billed_event c
      left join (select e.event_key, ${model} as what from event e join billed_event d on d.event_key = e.event_key where d.by_model) m on m.event_key = c.event_key
    group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7 ${store.dialect.firstRows(MOST_ROWS)}`);
  await store.forget(['billed_call', 'billed_place', 'billed_event']);
  return calls;
}
