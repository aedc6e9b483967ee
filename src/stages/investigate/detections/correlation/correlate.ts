/** Runs correlations, inner ones first, over the hits that `sigma_hit` holds. */
import type { EventStore } from '../../../../ports/event-store.ts';
import type { DetectionHit } from '../detect.ts';
import type { RuleProblem } from '../rule-problem.ts';
import type { CorrelationRule } from '../rule.ts';
import { collectMatches } from './collect-matches.ts';
import type { GroupMatches } from './group-matches.ts';
import { groupValues } from './group-values.ts';
import { canMatch } from './least-needed.ts';
import { deriveMembers } from './members.ts';
import type { Leaf, Members } from './members.ts';
import { nearHits, tablesOf } from './near-hits.ts';
import type { NearHits } from './near-hits.ts';
import { inOrderSql, occurrencesSql } from './occurrences-sql.ts';
import type { OccurrenceRow, Source } from './occurrences-sql.ts';
import { runWords } from './run-words.ts';
import { oneByOne, sideBySide } from '../../side-by-side.ts';

/** What event rules left in `sigma_hit`: their numbers by rule id, and how many hits each number has. */
export interface EventHits {
  readonly numbers: ReadonlyMap<string, number>;
  readonly totals: ReadonlyMap<number, number>;
}

interface Run {
  readonly keepKeys: number;
  readonly manyHits: number;
  readonly report: (problem: RuleProblem) => void;
}

/** `rules` come in an order in which each stands after those it refers to (loadRules gives them so). */
export async function correlate(store: EventStore, rules: readonly CorrelationRule[], events: EventHits, run: Run): Promise<DetectionHit[]> {
  const likely = possibleOnes(rules, events);
  const near = await nearHits(store, likely, events, run.manyHits);
  const possible = likely.filter(({ id }) => near.get(id) !== null);
  if (possible.length === 0) return [];
  const members = await deriveMembers(
    store,
    possible,
    (correlation, rule) => leavesOf(correlation, rule, { rules, events, near }),
    ({ id }) => near.has(id),
  );
  const on: Ground = { store, members, events, near, inner: new InnerMatches(), keepKeys: run.keepKeys };
  const ran: Ran[] = [];
  const runAt = async (index: number): Promise<void> => {
    const rule = possible[index];
    const usedLater = possible.slice(index + 1).some((later) => rule !== undefined && later.correlation.rules.includes(rule.id));
    if (rule !== undefined) ran[index] = await runCorrelation(on, rule, `sigma_occurrence_${index}`, usedLater);
  };
  const ids = new Set(possible.map(({ id }) => id));
  const indexes = [...possible.keys()];
  const needsInner = (index: number): boolean => possible[index]?.correlation.rules.some((part) => ids.has(part)) ?? false;
  const free = indexes.filter((index) => !needsInner(index));
  const isLarge = (index: number): boolean => near.has(possible[index]?.id ?? '');
  // Two large ones at once would be the most memory the whole investigation needs.
  await sideBySide(
    oneByOne(free.filter(isLarge), runAt),
    oneByOne(
      free.filter((index) => !isLarge(index)),
      runAt,
    ),
  );
  await oneByOne(indexes.filter(needsInner), runAt);
  for (const { cut, rule } of ran) if (cut) run.report({ ...rule.at, severity: 'warning', ...runWords.cutShort(rule.title) });
  await store.forget(tablesOf(near));
  return ran.flatMap(({ hits }) => hits);
}

interface Ground {
  readonly store: EventStore;
  readonly members: Members;
  readonly events: EventHits;
  readonly near: NearHits;
  readonly inner: InnerMatches;
  readonly keepKeys: number;
}

interface Ran {
  readonly rule: CorrelationRule;
  readonly hits: readonly DetectionHit[];
  /** More groups or inner matches than are kept. */
  readonly cut: boolean;
}

async function runCorrelation(on: Ground, rule: CorrelationRule, occurrences: string, usedLater: boolean): Promise<Ran> {
  const { store, members, events, near, inner, keepKeys } = on;
  const { correlation } = rule;
  const sources = sourcesOf(rule, events, near, inner);
  if (sources === null) return { rule, hits: [], cut: false };
  await store.derive(occurrences, occurrencesSql(correlation, sources, members, store.dialect));
  const inOrder = store.stream<OccurrenceRow>(inOrderSql(correlation, occurrences));
  const { groups, matched, cut } = await collectMatches(inOrder, { correlation, sources, forOthers: usedLater, keepKeys });
  await store.forget([occurrences]);
  if (usedLater) await inner.keep(store, rule.id, matched);
  return { rule, hits: rule.reports ? await reported(store, rule, sources, groups) : [], cut };
}

/** Without those that have too few hits to match, and those that need them. */
function possibleOnes(rules: readonly CorrelationRule[], { numbers, totals }: EventHits): CorrelationRule[] {
  const most = new Map<string, number>(Array.from(numbers, ([id, number]) => [id, totals.get(number) ?? 0]));
  return rules.filter(({ id, correlation }) => {
    const parts = Array.from(new Set(correlation.rules), (rule) => most.get(rule) ?? 0);
    const possible = canMatch(correlation, parts);
    most.set(id, possible ? parts.reduce((sum, part) => sum + part, 0) : 0);
    return possible;
  });
}

interface Origins {
  readonly rules: readonly CorrelationRule[];
  readonly events: EventHits;
  readonly near: NearHits;
}

function leavesOf(correlation: CorrelationRule, rule: string, origins: Origins): Leaf[] {
  const near = origins.near.get(correlation.id);
  if (near !== undefined) return near === null ? [] : [near];
  const number = origins.events.numbers.get(rule);
  if (number !== undefined) return [number];
  const inner = origins.rules.find(({ id }) => id === rule);
  return inner === undefined ? [] : inner.correlation.rules.flatMap((part) => leavesOf(inner, part, origins));
}

/** Null when a rule it needs was refused by the engine or cannot match. Parts without hits are left out. */
function sourcesOf({ id, correlation }: CorrelationRule, events: EventHits, near: NearHits, inner: InnerMatches): Source[] | null {
  const sources: Source[] = [];
  const nearTable = near.get(id) ?? null;
  for (const rule of new Set(correlation.rules)) {
    const hitNumber = events.numbers.get(rule);
    const matches = inner.tables.get(rule);
    if (nearTable !== null) sources.push({ rule, near: nearTable });
    else if (hitNumber !== undefined) sources.push({ rule, hitNumber });
    else if (matches !== undefined) sources.push({ rule, matches });
  }
  return sources.length === 0 ? null : sources;
}

/** Tables of inner correlations' matches, for the outer ones. */
class InnerMatches {
  readonly tables = new Map<string, string>();
  #begun = 0;

  async keep(store: EventStore, rule: string, matched: Awaited<ReturnType<typeof collectMatches>>['matched']): Promise<void> {
    const table = `sigma_match_${this.#begun++}`;
    const rows = matched.map((one) => [one.match, one.since, one.occurrence.eventKey]);
    await store.place(table, { hit_number: 'integer', hit_at: 'integer', hit_key: 'integer' }, rows);
    this.tables.set(rule, table);
  }
}

async function reported(
  store: EventStore,
  rule: CorrelationRule,
  sources: readonly Source[],
  groups: readonly GroupMatches[],
): Promise<DetectionHit[]> {
  const examples = groups.map((group) => group.example);
  const shared = await groupValues(store, rule.correlation, sources, examples);
  return groups.map((group, index) => {
    const { id, title, level, tags } = rule;
    return { ruleId: id, title, level, tags, kind: 'correlation', eventKeys: group.keys, total: group.total, group: shared[index] ?? {} };
  });
}
