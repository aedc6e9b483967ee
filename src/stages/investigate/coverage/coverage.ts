/** What the log covers and, more important, what it cannot show. Nothing is called clean that was not looked at. */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { Coverage } from '../findings.ts';
import type { ReadingSummary } from '../reading-summary.ts';

const DAY_MS = 86_400_000;
/** A silence this long in a log that is otherwise busy is told as a gap. */
const GAP_DAYS = 3;

export async function coverage(store: EventStore, reading: ReadingSummary): Promise<Coverage> {
  const [span] = await store.rows<{ from_time: string | null; to_time: string | null; reads: number; data_events: number; with_parameters: number; total: number }>(sql`
    select min(event_time) as from_time, max(event_time) as to_time, sum(case when read_only then 1 else 0 end) as reads,
      sum(case when event_category = 'Data' or management_event = false then 1 else 0 end) as data_events,
      sum(case when container not like 'console-csv%' then 1 else 0 end) as with_parameters, count(*) as total from event`);
  return {
    from: span?.from_time ?? null,
    to: span?.to_time ?? null,
    regions: await texts(store, 'aws_region'),
    accounts: await texts(store, 'account_id'),
    kindsMissing: kindsMissing(span ?? { reads: 0, data_events: 0, with_parameters: 0, total: 0 }),
    gaps: await gaps(store),
    ...reading,
  };
}

function kindsMissing(span: { reads: number | null; data_events: number | null; with_parameters: number | null; total: number }): string[] {
  const missing: string[] = [];
  if (!span.reads) missing.push('reads');
  if (!span.data_events) missing.push('data-events');
  if (span.total > 0 && !span.with_parameters) missing.push('parameters');
  return missing;
}

async function texts(store: EventStore, column: 'aws_region' | 'account_id'): Promise<string[]> {
  const chosen = column === 'aws_region' ? sql`aws_region` : sql`account_id`;
  const rows = await store.rows<{ one: string }>(sql`select ${chosen} as one from event where ${chosen} is not null group by 1 order by 1 ${store.dialect.firstRows(500)}`);
  return rows.map((row) => row.one);
}

async function gaps(store: EventStore): Promise<Coverage['gaps']> {
  const days = await store.rows<{ day: string }>(sql`select ${store.dialect.dayOf(sql`event_time`)} as day from event where event_time is not null group by 1 order by 1`);
  const stamps = days.map(({ day }) => Date.parse(day));
  if (stamps.length < 10) return [];
  const silences = stamps.slice(1).flatMap((stamp, index) => {
    const before = stamps[index] ?? stamp;
    return stamp - before > GAP_DAYS * DAY_MS ? [{ from: iso(before + DAY_MS), to: iso(stamp), why: 'no-events' }] : [];
  });
  // A log with silences all over is a quiet account, not a broken trail.
  return silences.length > stamps.length / 10 ? [] : silences;
}

const iso = (stamp: number): string => new Date(stamp).toISOString().replace('.000Z', 'Z');
