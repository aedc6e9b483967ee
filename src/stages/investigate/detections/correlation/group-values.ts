/** What the events of a group share, in words a person can read: read back from one event of each group. */
import type { EventStore, Row } from '../../../../ports/event-store.ts';
import { fixed, joined, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { Correlation } from '../rule.ts';
import type { Occurrence } from './measure.ts';
import { eventField, RAW } from '../compiling/event-field.ts';
import { fieldIn } from './fields-of-parts.ts';
import type { Source } from './occurrences-sql.ts';

/** Texts are cut: an intruder may have written them. */
const MOST_CHARACTERS = 300;

export async function groupValues(
  store: EventStore,
  { groupBy }: Correlation,
  sources: readonly Source[],
  examples: readonly (Occurrence | null)[],
): Promise<Readonly<Record<string, string>>[]> {
  const textOf = (path: string): Sql => eventField(path).column ?? store.dialect.jsonText(RAW, eventField(path).path);
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const { rule } of groupBy.length === 0 ? [] : sources) {
    const keys = examples.flatMap((one) => (one?.rule === rule ? [sql`${one.eventKey}`] : []));
    if (keys.length === 0) continue;
    const columns = groupBy.map((field, index) => sql`substr(${textOf(fieldIn(field, rule))}, 1, ${MOST_CHARACTERS}) as ${fixed(`g${index}`)}`);
    const rows = await store.rows<Row>(sql`select event_key, ${joined(columns, ', ')} from event where event_key in (${joined(keys, ', ')})`);
    for (const row of rows) {
      const values = groupBy.map((field, index) => [field.name, String(row[`g${index}`] ?? '')] as const);
      found.set(`${rule}\n${String(row['event_key'])}`, Object.fromEntries(values));
    }
  }
  return examples.map((one) => found.get(`${one?.rule}\n${one?.eventKey}`) ?? {});
}
