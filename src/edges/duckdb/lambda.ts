/** DuckDB lambdas over Sql values, with names that never shadow a lambda inside. */
import { fixed, sql } from '../../ports/sql.ts';
import type { Sql } from '../../ports/sql.ts';

/** `list_transform(list, lambda e: body(e))`. */
export function eachElement(list: Sql, body: (element: Sql) => Sql): Sql {
  for (let depth = 0; ; depth++) {
    const inside = body(fixed(`e${depth}`));
    if (inside.pieces.some((piece) => piece.includes(`lambda e${depth}:`))) continue;
    return sql`list_transform(${list}, lambda ${fixed(`e${depth}`)}: ${inside})`;
  }
}

/** `body(value)` with the value computed once, however often the body names it. */
export const oneElement = (value: Sql, body: (element: Sql) => Sql): Sql => sql`${eachElement(sql`[${value}]`, body)}[1]`;
