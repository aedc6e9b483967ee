/** The first event keys of each rule out of `sigma_hit`: rules with few hits in one query, those with very many one by one. */
import type { EventStore } from '../../../ports/event-store.ts';
import { fixed, joined, sql } from '../../../ports/sql.ts';

interface Counted {
  readonly number: number;
  readonly total: number;
}

export async function keysByRule(store: EventStore, rules: readonly Counted[], keep: number): Promise<Map<number, number[]>> {
  const keys = new Map<number, number[]>(rules.map(({ number }) => [number, []]));
  const few = rules.filter(({ total }) => total <= keep).map(({ number }) => fixed(String(number)));
  if (few.length > 0) {
    const query = sql`select rule, event_key from sigma_hit where rule in (${joined(few, ', ')}) order by rule, event_time, event_key`;
    for await (const row of store.stream<{ rule: number; event_key: number }>(query)) keys.get(Number(row.rule))?.push(Number(row.event_key));
  }
  for (const { number } of rules.filter(({ total }) => total > keep)) {
    const query = sql`select event_key from sigma_hit where rule = ${number} order by event_time, event_key ${store.dialect.firstRows(keep)}`;
    keys.set(
      number,
      (await store.rows<{ event_key: number }>(query)).map((row) => Number(row.event_key)),
    );
  }
  return keys;
}
