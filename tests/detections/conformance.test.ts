/** The public SigmaHQ rules on real events: the same matches as an independent evaluator in another language (see ../shared/data). */
import { describe, expect, test } from 'vitest';
import { eventSet, expectedMatches, sharedDataIsHere, sigmaHqRules } from './shared-sets.ts';
import { withStoreOf } from './store-of-events.ts';
import { trinoDialect } from '../../src/edges/trino/dialect.ts';
import { trinoProblems } from '../../src/edges/trino/sql-syntax.ts';
import { rendered } from '../../src/ports/sql.ts';
import * as hits from '../../src/stages/investigate/detections/compiling/hits-sql.ts';
import { detect } from '../../src/stages/investigate/detections/detect.ts';
import { loadRules } from '../../src/stages/investigate/detections/load-rules.ts';
import type { EventRule } from '../../src/stages/investigate/detections/rule.ts';

describe.skipIf(!sharedDataIsHere)('SigmaHQ', () => {
  const { rules, problems, notApplicable } = sharedDataIsHere ? loadRules(sigmaHqRules()) : loadRules([]);

  test('all 57 rules load', () => {
    expect(problems).toEqual([]);
    expect(notApplicable).toEqual([]);
    expect(rules).toHaveLength(57);
  });

  const sets = ['stratus-red-team-dev', 'traildiscover-dev', 'otrf-cloud-breach-s3', 'flaws-level6-enumeration', 'panther-tests-dev'];
  test.each(sets)('%s: every rule matches exactly the expected events', async (set) => {
    const events = eventSet(set);
    const keys = (list: readonly (string | number)[]): string[] => Array.from(new Set(list.map(String))).toSorted();
    const expected = expectedMatches()
      .filter((one) => one.set === set && one.origin === 'sigmahq')
      .map((one) => [one.ruleId, keys(one.keys)] as const);
    const hits = await withStoreOf(
      events.map((event) => event.text),
      (store) => detect(store, rules),
    );
    const found = hits.map((hit) => [hit.ruleId, keys(hit.eventKeys.map((key) => events[key]?.key ?? ''))] as const);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  test('Trino takes the questions for all of them at once', () => {
    const numbered = rules.filter((rule): rule is EventRule => rule.kind === 'event').map((rule, index) => ({ number: index + 1, rule }));
    const questions = [
      hits.kindsSql(10, trinoDialect),
      hits.wantedSql(numbered, trinoDialect),
      hits.amongKindsSql(numbered, hits.onWantedKindWithoutText, trinoDialect),
      hits.textsSql(numbered),
      hits.together(numbered.slice(0, 3).map((one) => hits.aloneSql(one, trinoDialect))),
      hits.amongCandidatesSql(numbered, 'sigma_text', trinoDialect),
    ];
    for (const question of questions) expect(trinoProblems(rendered(question, () => '?').text)).toEqual([]);
  });
});
