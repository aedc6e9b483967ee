/** Where a Sigma field of CloudTrail is found in the table `event`: a column that holds exactly that path, or the record's text. */
import { EVENT_COLUMNS } from '../../../../knowledge/event-columns.ts';
import type { EventColumnName } from '../../../../knowledge/event-columns.ts';
import { name, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';

export interface EventField {
  readonly path: readonly string[];
  /** The column of `event` the two below are made of, or null. */
  readonly name: EventColumnName | null;
  /** The value as text (NULL when absent), or null when only the record's text has it. */
  readonly column: Sql | null;
  /** The same as a timestamp, where a column is one. */
  readonly time: Sql | null;
}

/** A column that is filled from one path only holds "exactly that path"; `account_id` and the like take the first of several. */
const COLUMN_BY_PATH: ReadonlyMap<string, EventColumnName> = new Map(
  (Object.keys(EVENT_COLUMNS) as EventColumnName[]).flatMap((column) => {
    const { type, paths } = EVENT_COLUMNS[column];
    const exact = paths.length === 1 && column !== 'event_id';
    const [path] = paths;
    return path !== undefined && (exact || type === 'timestamp') ? [[path, column] as const] : [];
  }),
);

export const RAW: Sql = name('raw');

export function eventField(path: string): EventField {
  const column = COLUMN_BY_PATH.get(path);
  const steps = path.split('.');
  if (column === undefined) return { path: steps, name: null, column: null, time: null };
  const held = name(column);
  switch (EVENT_COLUMNS[column].type) {
    case 'text':
      return { path: steps, name: column, column: held, time: null };
    case 'boolean':
      return { path: steps, name: column, column: sql`case when ${held} then 'true' when not ${held} then 'false' end`, time: null };
    case 'timestamp':
      return { path: steps, name: column, column: null, time: held };
    case 'integer':
      return { path: steps, name: null, column: null, time: null };
  }
}

/** Columns few values share: which of them occur together is known after one quick look at the table. */
export const KIND_FIELDS: readonly string[] = ['eventName', 'eventSource'];
export const KIND_COLUMNS = ['event_name', 'event_source'] as const;
