/** The events a reader can check the report against: every cited event, then the intruder's changes in time order, up to a bound. */
import { sayApi } from '../../../knowledge/api-words/say-api.ts';
import type { EventStore } from '../../../ports/event-store.ts';
import type { IpFacts } from '../../../ports/ip-facts.ts';
import { sql } from '../../../ports/sql.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Findings, Verdict } from '../findings.ts';
import { inTimeOrder } from '../time-order.ts';
import { JUDGED_EVENTS, judgedAmong } from '../verdicts/judged-events.ts';
import type { SecuringAct } from './gather-securing.ts';

/** One event as evidence: enough for a reader to check a sentence without opening the log. All texts may be hostile. */
export interface EvidenceEvent {
  readonly eventId: string;
  readonly time: string;
  readonly api: string;
  readonly source: string;
  readonly region: string;
  readonly account: string;
  readonly ip: string | null;
  readonly country: string | null;
  readonly userAgent: string | null;
  readonly principal: string | null;
  readonly accessKeyId: string | null;
  readonly error: string | null;
  readonly verdict: Verdict;
  readonly actorId: string | null;
  readonly says: Bilingual;
}

/** Events an hour by verdict, for the activity chart. */
export interface ActivityHour {
  readonly hour: string;
  readonly verdict: Verdict;
  readonly events: number;
}

const LONGEST_TEXT = 2_000;

export async function gatherEvidence(
  store: EventStore,
  { findings, securing }: { readonly findings: Findings; readonly securing: readonly SecuringAct[] },
  ipFacts: IpFacts,
  most: number,
): Promise<{ evidence: EvidenceEvent[]; leftOut: number }> {
  await store.place(
    'cited',
    { event_id: 'text' },
    [...new Set([...citedIds(findings), ...securing.map((act) => act.eventId)])].map((id) => [id]),
  );
  // Keys first: the rest is read for these few alone.
  await store.derive(
    'evidence_event',
    sql`select event_key, min(place) as place from (
      select e.event_key, 0 as place from event e join cited c on c.event_id = e.event_id
      union all select e.event_key, 1 as place from event e join intruder_event v on v.event_key = e.event_key where coalesce(e.read_only, false) = false) found
    group by event_key`,
  );
  const rows = await store.rows<Record<string, string | null> & { verdict: Verdict }>(sql`
    select e.event_id, e.event_time, e.api_name, e.event_source, e.aws_region, e.account_id, e.source_ip, substr(e.user_agent, 1, ${LONGEST_TEXT}) as user_agent,
      coalesce(e.identity_arn, e.identity_user_name) as principal, e.access_key_id, coalesce(e.error_code, substr(e.error_message, 1, 300)) as error, e.verdict, e.actor_id
    from ${judgedAmong(sql`(select e.*, f.place from event e join evidence_event f on f.event_key = e.event_key)`)} e order by e.place, ${inTimeOrder} ${store.dialect.firstRows(most)}`);
  const [total] = await store.rows<{ events: number }>(sql`select count(*) as events from intruder_event`);
  const evidence = rows.map((row) => evidenceEvent(row, ipFacts));
  const shown = evidence.filter((event) => event.verdict === 'attacker' || event.verdict === 'consequence').length;
  return { evidence: evidence.toSorted((a, b) => a.time.localeCompare(b.time)), leftOut: Math.max(0, (total?.events ?? 0) - shown) };
}

function evidenceEvent(row: Record<string, string | null> & { verdict: Verdict }, ipFacts: IpFacts): EvidenceEvent {
  const { ja, en } = sayApi(row['event_source'] ?? '', row['api_name'] ?? '');
  const ip = row['source_ip'] ?? null;
  return {
    eventId: row['event_id'] ?? '',
    time: row['event_time'] ?? '',
    api: row['api_name'] ?? '',
    source: row['event_source'] ?? '',
    region: row['aws_region'] ?? '',
    account: row['account_id'] ?? '',
    ip,
    country: ip === null ? null : (ipFacts.lookUp(ip).country?.code ?? null),
    userAgent: row['user_agent'] ?? null,
    principal: row['principal'] ?? null,
    accessKeyId: row['access_key_id'] ?? null,
    error: row['error'] ?? null,
    verdict: row.verdict,
    actorId: row['actor_id'] ?? null,
    says: { ja, en },
  };
}

function citedIds(findings: Findings): string[] {
  const lists: (readonly string[])[] = [
    ...findings.verdict.reasons.map((one) => one.eventIds),
    ...findings.actors.flatMap((actor) => actor.reasons.map((one) => one.eventIds)),
    ...findings.entry.flatMap((one) => [...one.for, ...one.against, ...one.toConfirm].map((told) => told.eventIds)),
    ...findings.resources.map((one) => (one.createEventId === null ? [] : [one.createEventId])),
    ...findings.footholds.map((one) => one.eventIds),
    ...findings.techniques.map((one) => one.eventIds.slice(0, 20)),
    ...findings.touched.map((one) => one.eventIds.slice(0, 20)),
    ...findings.story.map((one) => one.eventIds),
    ...findings.detections.map((one) => one.eventIds.slice(0, 20)),
    ...findings.questions.map((one) => one.eventIds),
  ];
  const first = findings.first === null ? [] : [findings.first.eventId];
  return [...new Set([...first, ...lists.flat()])];
}

export async function activityByHour(store: EventStore): Promise<ActivityHour[]> {
  return store.rows<{ hour: string; verdict: Verdict; events: number }>(sql`
    select ${store.dialect.hourOf(sql`e.event_time`)} as hour, e.verdict, count(*) as events from ${JUDGED_EVENTS} e
    where e.event_time is not null group by 1, 2 order by 1, 2`);
}
