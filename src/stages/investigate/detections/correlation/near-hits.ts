/**
 * Of rules with very many hits, those hits that can be part of a match: told by the columns of the events alone, before anything else is looked up for
 * them. Of a program that does the same all day, nothing is left.
 */
import type { EventStore } from '../../../../ports/event-store.ts';
import { fixed, joined, name, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { SqlDialect } from '../../../../ports/sql-dialect.ts';
import { eventField } from '../compiling/event-field.ts';
import { joinedBy } from '../compiling/test-sql.ts';
import type { CorrelatedField, CorrelationRule } from '../rule.ts';
import type { EventHits } from './correlate.ts';
import { fullStretches, stretchOf } from './full-stretches.ts';
import { leastOfMatch } from './least-needed.ts';
import { fieldIn } from './fields-of-parts.ts';

/** By id of a correlation: its table of hits (part, event_key, hit_at), or null when no match is possible. Correlations that are not looked at are not in it. */
export type NearHits = ReadonlyMap<string, string | null>;

/** Never leaves out a hit that is part of a match. */
export async function nearHits(store: EventStore, rules: readonly CorrelationRule[], events: EventHits, manyHits: number): Promise<NearHits> {
  const near = new Map<string, string | null>();
  for (const rule of rules) {
    const parts = partsOf(rule, events);
    if (parts === null || hitsOf(parts, events) <= manyHits) continue;
    const least = leastOfMatch(rule.correlation);
    if (least === null) continue;
    const hits = hitsSql(rule, parts, store.dialect);
    const groups = rule.correlation.groupBy.map((_, index) => fixed(`g${index}`));
    await store.derive('sigma_full', fullStretches(rule.correlation, least, sql`(${hits}) hits`, groups));
    const [found] = await store.rows<{ n: number }>(sql`select count(*) as n from sigma_full`);
    const table = found?.n === 0 ? null : `sigma_near_${near.size}`;
    near.set(rule.id, table);
    if (table === null) continue;
    const same = [...groups.map((group) => sql`hits.${group} = sigma_full.${group}`), sql`${stretchOf(rule.correlation)} = stretch`];
    await store.derive(
      table,
      sql`select part, occurrence as event_key, occurred_at as hit_at from (${hits}) hits join sigma_full on ${joinedBy('and', same)}`,
    );
  }
  await store.forget(['sigma_full']);
  return near;
}

export const tablesOf = (near: NearHits): string[] => [...near.values()].flatMap((table) => table ?? []);

interface Part {
  readonly rule: string;
  readonly hitNumber: number;
}

/** Null when another correlation's matches are among them, or when a group is told by the record's text. */
function partsOf({ correlation }: CorrelationRule, { numbers }: EventHits): Part[] | null {
  const parts = Array.from(new Set(correlation.rules), (rule) => ({ rule, hitNumber: numbers.get(rule) ?? null }));
  const known = parts.flatMap(({ rule, hitNumber }) => (hitNumber === null ? [] : [{ rule, hitNumber }]));
  const byColumns = known.every(({ rule }) => correlation.groupBy.every((field) => columnOf(field, rule) !== null));
  return known.length === parts.length && byColumns ? known : null;
}

const hitsOf = (parts: readonly Part[], { totals }: EventHits): number => parts.reduce((sum, { hitNumber }) => sum + (totals.get(hitNumber) ?? 0), 0);

const columnOf = (field: CorrelatedField, rule: string): Sql | null => eventField(fieldIn(field, rule)).column;

/** Columns: part, occurrence (the event's key), occurred_at, `g<i>`, measured. */
function hitsSql({ correlation }: CorrelationRule, parts: readonly Part[], dialect: SqlDialect): Sql {
  const each = parts.map(({ rule, hitNumber }, part) => {
    const groups = correlation.groupBy.map((field, index) => sql`${columnOf(field, rule) ?? fixed('null')} as ${fixed(`g${index}`)}`);
    const columns = [
      sql`${fixed(String(part))} as part, hit_key as occurrence, hit_at as occurred_at`,
      ...groups,
      sql`${measured(correlation.fields, rule)} as measured`,
    ];
    return sql`select ${joined(columns, ', ')} from event join (select event_key as hit_key, ${dialect.epochSeconds(sql`event_time`)} as hit_at
      from ${name('sigma_hit')} where rule = ${hitNumber}) hit on hit_key = event_key`;
  });
  const inGroup = correlation.groupBy.map((_, index) => sql`${fixed(`g${index}`)} is not null`);
  return sql`select * from (${joined(each, ' union all ')}) every_hit where ${joinedBy('and', inGroup)}`;
}

/** What is measured, or where only the record's text has it (or several make up one value) something at least as different: the event itself. */
function measured(fields: readonly CorrelatedField[], rule: string): Sql {
  const [first, ...more] = fields;
  const column = first === undefined || more.length > 0 ? null : columnOf(first, rule);
  return column ?? sql`cast(hit_key as varchar)`;
}
