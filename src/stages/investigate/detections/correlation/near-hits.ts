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
import { oneByOne, sideBySide } from '../../side-by-side.ts';
import type { CorrelatedField, Correlation, CorrelationRule } from '../rule.ts';
import type { EventHits } from './correlate.ts';
import { fullStretches, stretchOf } from './full-stretches.ts';
import { leastOfMatch } from './least-needed.ts';
import type { LeastOfMatch } from './least-needed.ts';
import { fieldIn } from './fields-of-parts.ts';

/** By id of a correlation: its table of hits (part, event_key, hit_at), or null when no match is possible. Correlations that are not looked at are not in it. */
export type NearHits = ReadonlyMap<string, string | null>;

/** Two correlations over more hits than this are not narrowed down at once: together they would need the most memory of the whole investigation. */
const LARGE_HITS = 500_000;

/** Never leaves out a hit that is part of a match. */
export async function nearHits(store: EventStore, rules: readonly CorrelationRule[], events: EventHits, manyHits: number): Promise<NearHits> {
  const many = rules.flatMap((rule): Narrowing[] => {
    const parts = partsOf(rule, events);
    const least = leastOfMatch(rule.correlation);
    if (parts === null || least === null || hitsOf(parts, events) <= manyHits) return [];
    return [{ rule, parts, least: atLeastAsMany(rule.correlation, least, parts) }];
  });
  const near = new Map<string, string | null>();
  const narrow = async (one: Narrowing): Promise<void> => void near.set(one.rule.id, await nearHitsOf(store, one, many.indexOf(one)));
  const isLarge = (one: Narrowing): boolean => hitsOf(one.parts, events) > LARGE_HITS;
  await sideBySide(
    oneByOne(many.filter(isLarge), narrow),
    oneByOne(
      many.filter((one) => !isLarge(one)),
      narrow,
    ),
  );
  return near;
}

interface Narrowing {
  readonly rule: CorrelationRule;
  readonly parts: readonly Part[];
  readonly least: LeastOfMatch;
}

/** The name of the table, or null when no match is possible. */
async function nearHitsOf(store: EventStore, narrowing: Narrowing, index: number): Promise<string | null> {
  const { rule, least } = narrowing;
  const [full, table] = [`sigma_full_${index}`, `sigma_near_${index}`];
  const hits = hitsSql(narrowing, store.dialect);
  const groups = rule.correlation.groupBy.map((_, at) => fixed(`g${at}`));
  await store.derive(full, fullStretches(rule.correlation, least, sql`(${hits}) hits`, groups));
  const [found] = await store.rows<{ n: number }>(sql`select count(*) as n from ${name(full)}`);
  const any = found?.n !== 0;
  if (any) {
    const same = [...groups.map((group) => sql`hits.${group} = full_ones.${group}`), sql`${stretchOf(rule.correlation)} = stretch`];
    await store.derive(
      table,
      sql`select part, occurrence as event_key, occurred_at as hit_at from (${hits}) hits join ${name(full)} full_ones on ${joinedBy('and', same)}`,
    );
  }
  await store.forget([full]);
  return any ? table : null;
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
function hitsSql({ rule: { correlation }, parts }: Narrowing, dialect: SqlDialect): Sql {
  const [first] = correlation.fields;
  const each = parts.map(({ rule, hitNumber }, part) => {
    const groups = correlation.groupBy.map((field, index) => sql`${columnOf(field, rule) ?? fixed('null')} as ${fixed(`g${index}`)}`);
    const columns = [
      sql`${fixed(String(part))} as part, hit_key as occurrence, hit_at as occurred_at`,
      ...groups,
      sql`${(first === undefined ? null : columnOf(first, rule)) ?? fixed('null')} as measured`,
    ];
    return sql`select ${joined(columns, ', ')} from event join (select event_key as hit_key, ${dialect.epochSeconds(sql`event_time`)} as hit_at
      from ${name('sigma_hit')} where rule = ${hitNumber}) hit on hit_key = event_key`;
  });
  const inGroup = correlation.groupBy.map((_, index) => sql`${fixed(`g${index}`)} is not null`);
  return sql`select * from (${joined(each, ' union all ')}) every_hit where ${joinedBy('and', inGroup)}`;
}

/** Counting events is cheap and says enough where many are needed; which values they have is looked at where a few would do. */
const MANY_NEEDED = 5;

/** Something that is at least as many as what a match must have: events instead of different values where only the records' texts tell these apart. */
function atLeastAsMany({ type, fields }: Correlation, exact: LeastOfMatch, parts: readonly Part[]): LeastOfMatch {
  if (type === 'temporal' || type === 'temporal_ordered') return exact;
  const [field, ...more] = fields;
  const byColumn = field !== undefined && more.length === 0 && parts.every(({ rule }) => columnOf(field, rule) !== null);
  return type === 'value_count' && byColumn && exact.least < MANY_NEEDED ? exact : { counted: sql`count(*)`, least: exact.least };
}
