/** Runs correlations, inner ones first, over the hits that `sigma_hit` holds. */
import type { EventStore } from '../../../../ports/event-store.ts';
import type { DetectionHit } from '../detect.ts';
import type { RuleProblem } from '../rule-problem.ts';
import type { CorrelationRule } from '../rule.ts';
import { GroupMatches } from './group-matches.ts';
import { groupValues } from './group-values.ts';
import { occurrencesSql } from './occurrences-sql.ts';
import type { OccurrenceRow, Source } from './occurrences-sql.ts';
import { runWords } from './run-words.ts';
import { SlidingWindow } from './sliding-window.ts';
import type { Matched } from './sliding-window.ts';

/** More groups or inner matches than a person or a further correlation can use: the rest is cut off and said. */
const MOST_GROUPS = 1_000;
const MOST_INNER = 200_000;

interface Run {
  readonly keepKeys: number;
  readonly report: (problem: RuleProblem) => void;
}

/** `rules` come in an order in which each stands after those it refers to (loadRules gives them so). */
export async function correlate(
  store: EventStore,
  rules: readonly CorrelationRule[],
  hitNumbers: ReadonlyMap<string, number>,
  run: Run,
): Promise<DetectionHit[]> {
  const tables = new Map<string, string>();
  const hits: DetectionHit[] = [];
  for (const [index, rule] of rules.entries()) {
    const sources = sourcesOf(rule, hitNumbers, tables);
    if (sources === null) continue;
    const inner = rules.slice(index + 1).some((later) => later.correlation.rules.includes(rule.id));
    const { groups, matched } = await matches(store, rule, sources, inner, run);
    if (inner) {
      const table = `sigma_match_${index}`;
      await store.place(
        table,
        { hit_number: 'integer', hit_at: 'integer', hit_key: 'integer' },
        matched.map((one) => [one.match, one.since, one.occurrence.eventKey]),
      );
      tables.set(rule.id, table);
    }
    if (rule.reports) hits.push(...(await reported(store, rule, sources, groups, run.keepKeys)));
  }
  return hits;
}

/** Null when a rule it needs was refused by the engine. */
function sourcesOf({ correlation }: CorrelationRule, hitNumbers: ReadonlyMap<string, number>, tables: ReadonlyMap<string, string>): Source[] | null {
  const sources: Source[] = [];
  for (const rule of new Set(correlation.rules)) {
    const hitNumber = hitNumbers.get(rule);
    const table = tables.get(rule);
    if (hitNumber !== undefined) sources.push({ rule, hitNumber });
    else if (table !== undefined) sources.push({ rule, table });
    else return null;
  }
  return sources;
}

/** One pass over the occurrences: a window at a time in memory, beside what matched. */
async function matches(
  store: EventStore,
  rule: CorrelationRule,
  sources: readonly Source[],
  inner: boolean,
  run: Run,
): Promise<{ groups: GroupMatches[]; matched: Matched[] }> {
  const groups: GroupMatches[] = [];
  const kept: Matched[] = [];
  let [window, group, groupNumber, cut, passed] = [new SlidingWindow(rule.correlation), new GroupMatches(), Number.NaN, false, 0];
  const take = (matched: readonly Matched[]): void => {
    for (const one of matched) {
      group.add(one.occurrence);
      if (!inner) continue;
      if (kept.length < MOST_INNER) kept.push({ ...one, match: one.match + passed });
      else cut = true;
    }
  };
  const closeGroup = (): void => {
    take(window.end());
    passed += window.matches;
    if (group.total === 0) return;
    if (groups.length < MOST_GROUPS) groups.push(group);
    else cut = true;
  };
  for await (const row of store.stream<OccurrenceRow>(occurrencesSql(rule.correlation, sources, store.dialect))) {
    if (Number(row.group_number) !== groupNumber) {
      closeGroup();
      [window, group, groupNumber] = [new SlidingWindow(rule.correlation), new GroupMatches(), Number(row.group_number)];
    }
    const value = row.measured === null ? null : Number(row.measured);
    const source = sources[Number(row.part)];
    if (source === undefined) continue;
    take(
      window.next({
        at: Number(row.occurred_at),
        eventKey: Number(row.event_key),
        number: Number(row.occurrence),
        rule: source.rule,
        value: Number.isFinite(value) ? value : null,
      }),
    );
  }
  closeGroup();
  if (cut) run.report({ ...rule.at, severity: 'warning', ...runWords.cutShort(rule.title) });
  return { groups, matched: kept };
}

async function reported(
  store: EventStore,
  rule: CorrelationRule,
  sources: readonly Source[],
  groups: readonly GroupMatches[],
  keepKeys: number,
): Promise<DetectionHit[]> {
  const shared = await groupValues(
    store,
    rule.correlation,
    sources,
    groups.map((group) => group.example),
  );
  let room = keepKeys;
  return groups.map((group, index) => {
    const eventKeys = group.keys(Math.max(room, 1));
    room -= eventKeys.length;
    const { id, title, level, tags } = rule;
    return { ruleId: id, title, level, tags, kind: 'correlation', eventKeys, total: group.total, group: shared[index] ?? {} };
  });
}
