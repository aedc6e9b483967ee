/** Rows that come as JSON: lower-cased Athena exports, answers of get-query-results (Athena, Lake), LookupEvents without its CloudTrailEvent. */
import type { ReadingTally } from './reading-tally.ts';
import { tableOf, type Table } from './table-columns.ts';
import { recordFromRow } from './table-record.ts';

/** Emits the records of the rows `object` holds. `bytes` is what it took in the input. False, and nothing counted, when it holds none. */
export function rowsInside(object: Buffer, bytes: number, keys: Iterable<string>, tally: ReadingTally): boolean {
  const headings = [...keys];
  if (tableOf(headings) !== null) return settle([asRecord(parsed(object))], bytes, tally);
  if (headings.includes('QueryResultRows')) return settle(listOf(parsed(object), 'QueryResultRows').map(mergedFields), bytes, tally);
  if (headings.includes('ResultSet')) return settle(athenaRows(parsed(object)), bytes, tally);
  return false;
}

function settle(rows: readonly Fields[], bytes: number, tally: ReadingTally): boolean {
  let table: Table | null = null;
  let headings = '';
  let records = 0;
  let refused = 0;
  for (const row of rows) {
    const keys = Object.keys(row);
    if (keys.join('\n') !== headings) {
      headings = keys.join('\n');
      table = tableOf(keys);
    }
    const text = table === null ? null : recordFromRow(Object.values(row).map(cellOf), table, null);
    if (text === null || table === null) {
      refused++;
      continue;
    }
    tally.record(Buffer.from(text), table.container, table.columnsOnly, 0);
    records++;
  }
  if (records === 0) return false;
  tally.recordBytes += bytes;
  // Their bytes cannot be told from their neighbours' once parsed; the count is what matters.
  for (; refused > 0; refused--) tally.rejected('bad-row', 0);
  return true;
}

type Fields = Readonly<Record<string, unknown>>;

/** Lake: a row is a list of objects with one field each. */
function mergedFields(row: unknown): Fields {
  return Object.assign(Object.create(null) as object, ...(Array.isArray(row) ? row.map(asRecord) : [])) as Fields;
}

/** Athena: the first row holds the headings. */
function athenaRows(answer: unknown): Fields[] {
  const [head, ...rows] = listOf(asRecord(answer)['ResultSet'], 'Rows').map((row) =>
    listOf(row, 'Data').map((datum) => asRecord(datum)['VarCharValue'] ?? ''),
  );
  return rows.map((row) => Object.fromEntries((head ?? []).map((heading, index) => [cellOf(heading), row[index]])));
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return JSON.stringify(value) ?? '';
}

function parsed(object: Buffer): unknown {
  try {
    return JSON.parse(object.toString('utf8'));
  } catch {
    return null;
  }
}

function asRecord(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listOf(value: unknown, key: string): unknown[] {
  const list = asRecord(value)[key];
  return Array.isArray(list) ? list : [];
}
