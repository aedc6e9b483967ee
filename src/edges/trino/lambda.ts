/** Trino lambdas over Sql values, with names that never shadow a lambda inside. */
import { fixed, sql } from '../../ports/sql.ts';
import type { Sql } from '../../ports/sql.ts';

/** `e0 -> body(e0)`. */
export function lambda(body: (element: Sql) => Sql): Sql {
  for (let depth = 0; ; depth++) {
    const inside = body(fixed(`e${depth}`));
    if (inside.pieces.some((piece) => piece.includes(`e${depth} ->`))) continue;
    return sql`${fixed(`e${depth}`)} -> ${inside}`;
  }
}

/** `transform(list, e -> body(e))`. */
export const eachElement = (list: Sql, body: (element: Sql) => Sql): Sql => sql`transform(${list}, ${lambda(body)})`;
