/** Our SQL values as the engine's bound parameters. */
import { BIGINT, BOOLEAN, DOUBLE, SQLNULL, VARCHAR, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';
import { rendered, type Sql, type SqlValue } from '../../ports/sql.ts';

export interface BoundQuery {
  readonly text: string;
  readonly values: DuckDBValue[];
  readonly types: DuckDBType[];
}

export function bound(query: Sql): BoundQuery {
  const { text, values } = rendered(query, (position) => `$${position}`);
  const pairs = values.map(boundValue);
  return { text, values: pairs.map(([value]) => value), types: pairs.map(([, type]) => type) };
}

/** Whole numbers go in as BIGINT: compared as DOUBLE they would cast the column and read every row group. */
function boundValue(value: SqlValue): [DuckDBValue, DuckDBType] {
  if (value === null) return [null, SQLNULL];
  if (typeof value === 'string') return [value, VARCHAR];
  if (typeof value === 'boolean') return [value, BOOLEAN];
  if (typeof value === 'bigint') return [value, BIGINT];
  return Number.isSafeInteger(value) ? [BigInt(value), BIGINT] : [value, DOUBLE];
}
