/** Runs loaded rules over the events of a case. */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import { correlate } from './correlation/correlate.ts';
import type { EventHits } from './correlation/correlate.ts';
import { keysByRule } from './keys-by-rule.ts';
import { LEVELS } from './level.ts';
import type { Level } from './level.ts';
import { markHits } from './mark-hits.ts';
import type { RuleProblem } from './rule-problem.ts';
import type { CorrelationRule, EventRule, Rule } from './rule.ts';

export interface DetectionHit {
  readonly ruleId: string;
  readonly title: string;
  readonly level: Level;
  readonly tags: readonly string[];
  readonly kind: 'event' | 'correlation';
  /** Event keys, oldest first, at most `keepKeys` a rule. */
  readonly eventKeys: readonly number[];
  /** How many events match in truth. */
  readonly total: number;
  /** For a correlation: the values its events share, by field, e.g. { sourceIPAddress: '203.0.113.7' }. */
  readonly group?: Readonly<Record<string, string>>;
}

export interface DetectOptions {
  /** @default 10_000 */
  readonly keepKeys?: number;
  /** Correlations over more hits than this are first narrowed down to hits near enough to each other; the result is the same. @default 10_000 */
  readonly manyHits?: number;
  /** Told of rules that only the engine could refuse, and of correlations that were cut short. */
  readonly onProblem?: (problem: RuleProblem) => void;
}

/**
 * Every reporting rule that matches, most severe first, then by title and id. A correlation gives one hit for each group.
 * Uses the tables `event` (read) and `sigma_*` (made anew, and forgotten at the end). Same rules and same events give the same result.
 */
export async function detect(store: EventStore, rules: readonly Rule[], options: DetectOptions = {}): Promise<DetectionHit[]> {
  const report = options.onProblem ?? (() => undefined);
  const keepKeys = options.keepKeys ?? 10_000;
  const events = rules.filter((rule): rule is EventRule => rule.kind === 'event');
  const correlations = rules.filter((rule): rule is CorrelationRule => rule.kind === 'correlation');
  const numbers = await markHits(store, events, report);
  const counts = await store.rows<{ rule: number; total: number }>(sql`select rule, count(*) as total from sigma_hit group by rule`);
  const found: EventHits = { numbers, totals: new Map(counts.map(({ rule, total }) => [rule, total])) };
  const hits = await eventHits(store, events, found, keepKeys);
  hits.push(...(await correlate(store, correlations, found, { keepKeys, manyHits: options.manyHits ?? MANY_HITS, report })));
  await store.forget(LARGE_TABLES);
  return hits.sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || order(a.title, b.title) || order(a.ruleId, b.ruleId));
}

/** Fewer are looked up at once, for all correlations together. */
const MANY_HITS = 10_000;

/** A row for each hit: left in memory they would drive what comes next to the disk. */
const LARGE_TABLES = ['sigma_hit', 'sigma_member', 'sigma_member_text', 'sigma_member_inside', 'sigma_value'];

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function eventHits(store: EventStore, rules: readonly EventRule[], { numbers, totals }: EventHits, keepKeys: number): Promise<DetectionHit[]> {
  const reporting = rules.flatMap((rule) => {
    const number = numbers.get(rule.id) ?? 0;
    const total = totals.get(number);
    return rule.reports && total !== undefined ? [{ rule, number, total }] : [];
  });
  const keys = await keysByRule(store, reporting, keepKeys);
  return reporting.map(({ rule, number, total }) => {
    const { id, title, level, tags } = rule;
    return { ruleId: id, title, level, tags, kind: 'event', eventKeys: keys.get(number) ?? [], total };
  });
}
