/** What the owner did to secure the account after the intruder came, as far as the log shows it. */
import { reachText, reachTexts, type Reachable } from '../../../knowledge/json-reach.ts';
import { SECURING_APIS, securingCall, type SecuringCall, type SecuringDeed } from '../../../knowledge/securing-calls.ts';
import type { EventStore } from '../../../ports/event-store.ts';
import { joined, sql } from '../../../ports/sql.ts';
import type { Findings, Verdict } from '../findings.ts';
import { inTimeOrder } from '../time-order.ts';
import { JUDGED_EVENTS } from '../verdicts/judged-events.ts';

/** One deed of the owner's, proved by one event. All texts may be hostile. */
export interface SecuringAct {
  readonly deed: SecuringDeed;
  readonly eventId: string;
  readonly time: string;
  readonly api: string;
  readonly source: string;
  readonly region: string;
  /** What was acted on: key ids, user names, resource ids; at most 20. */
  readonly targets: readonly string[];
  readonly principal: string | null;
  readonly byRoot: boolean;
  /** `owner`, or `unclear` where the log cannot tell whose hand it was. */
  readonly verdict: Verdict;
}

const ACTS_MOST = 300;
const TARGETS_MOST = 20;
const LONGEST_RECORD = 200_000;

interface SecuringRow {
  readonly event_id: string;
  readonly event_time: string;
  readonly api_name: string;
  readonly event_source: string;
  readonly aws_region: string | null;
  readonly principal: string | null;
  readonly identity_type: string | null;
  readonly raw: string;
  readonly verdict: Verdict;
}

/** In time order, at most 300; none when there was no intruder. Refused and failed calls secured nothing and are left out. */
export async function gatherSecuring(store: EventStore, { first }: Pick<Findings, 'first'>): Promise<readonly SecuringAct[]> {
  if (first === null) return [];
  const apis = joined(
    SECURING_APIS.map((api) => sql`${api}`),
    ', ',
  );
  const rows = await store.rows<SecuringRow>(sql`
    select e.event_id, e.event_time, e.api_name, e.event_source, e.aws_region, coalesce(e.identity_arn, e.identity_user_name) as principal,
      e.identity_type, substr(e.raw, 1, ${LONGEST_RECORD}) as raw, e.verdict
    from ${JUDGED_EVENTS} e
    where e.verdict in ('owner', 'unclear') and e.error_code is null and e.invoked_by is null and e.api_name in (${apis})
      and e.event_time >= cast(${first.time.replace('T', ' ').replace(/Z$/, '')} as timestamp)
    order by ${inTimeOrder} ${store.dialect.firstRows(ACTS_MOST)}`);
  return rows.flatMap((row) => {
    const known = securingCall(row.event_source, row.api_name);
    return known === null ? [] : actOf(row, known);
  });
}

function actOf(row: SecuringRow, { deed, targets, only }: SecuringCall): readonly SecuringAct[] {
  const record = parsed(row.raw);
  if (only !== undefined && reachText(record, only.path) !== only.value) return [];
  const named = targets.map((path) => reachTexts(record, path)).find((texts) => texts.length > 0) ?? [];
  return [
    {
      deed,
      eventId: row.event_id,
      time: row.event_time,
      api: row.api_name,
      source: row.event_source,
      region: row.aws_region ?? '',
      targets: named.slice(0, TARGETS_MOST),
      principal: row.principal,
      byRoot: row.identity_type === 'Root',
      verdict: row.verdict,
    },
  ];
}

/** A record cut short for its length tells of no parameters. */
function parsed(raw: string): Reachable {
  try {
    return JSON.parse(raw) as Reachable;
  } catch {
    return null;
  }
}
