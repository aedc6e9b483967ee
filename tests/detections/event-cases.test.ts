/** What rules must find and must not find: detections/cases/*.yml, each file over one store with all its events. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isMap, isSeq, parseDocument } from 'yaml';
import { withStoreOf } from './store-of-events.ts';
import { trinoDialect } from '../../src/edges/trino/dialect.ts';
import { trinoProblems } from '../../src/edges/trino/sql-syntax.ts';
import { rendered, sql } from '../../src/ports/sql.ts';
import { aloneSql } from '../../src/stages/investigate/detections/compiling/hits-sql.ts';
import { detect } from '../../src/stages/investigate/detections/detect.ts';
import { loadRules } from '../../src/stages/investigate/detections/load-rules.ts';

interface EventCase {
  readonly says: string;
  /** As written in the file: `1.10` must reach the rule as `1.10`. */
  readonly detection: string;
  readonly match?: readonly object[];
  readonly miss?: readonly object[];
}

function casesIn(text: string): EventCase[] {
  const items = parseDocument(text).contents;
  if (!isSeq(items)) throw new Error('cases are a list');
  return items.items
    .filter((item) => isMap(item))
    .map((item) => {
      const [from = 0, to = 0] = (item.get('detection', true) as unknown as { range: readonly number[] }).range;
      return { ...(item.toJSON() as EventCase), detection: text.slice(from, to) };
    });
}

const folder = join(import.meta.dirname, '../../src/stages/investigate/detections/cases');
const placeholders = { admins: ['adm_*', 'root'] };

describe.each(['values', 'modifiers', 'conditions'])('%s', (name) => {
  const cases = casesIn(readFileSync(join(folder, `${name}.yml`), 'utf8'));
  const files = cases.map(({ says, detection }, index) => ({
    name: `${name}-${index}.yml`,
    text: `title: ${JSON.stringify(says)}\nid: case-${index}\nlogsource: { product: aws, service: cloudtrail }\ndetection: ${detection}\n`,
  }));
  const { rules, problems } = loadRules(files, { placeholders });
  const events = cases.flatMap(({ match = [], miss = [] }, index) => [
    ...match.map((event) => ({ index, event, wanted: true })),
    ...miss.map((event) => ({ index, event, wanted: false })),
  ]);
  const found = new Map<string, ReadonlySet<number>>();

  beforeAll(async () => {
    await withStoreOf(
      events.map(({ event }, key) => ({ eventID: `e${key}`, ...event })),
      async (store) => {
        for (const hit of await detect(store, rules)) found.set(hit.ruleId, new Set(hit.eventKeys));
      },
    );
  });

  test('every rule loads', () => {
    expect(problems).toEqual([]);
    expect(rules).toHaveLength(cases.length);
  });

  test.each(cases.map((one, index) => ({ ...one, index })))('$says', ({ index }) => {
    const own = events.map((one, key) => ({ ...one, key })).filter((one) => one.index === index);
    const wanted = own.filter((one) => one.wanted).map((one) => one.event);
    const matched = own.filter((one) => found.get(`case-${index}`)?.has(one.key)).map((one) => one.event);
    expect(own.length).toBeGreaterThan(0);
    expect(matched).toEqual(wanted);
  });

  test.each(rules.map((rule) => ({ rule, title: rule.title })))('Trino takes: $title', ({ rule }) => {
    const question = rule.kind === 'event' ? aloneSql({ number: 1, rule }, trinoDialect) : sql`select 1`;
    expect(trinoProblems(rendered(question, () => '?').text)).toEqual([]);
  });
});

test('every file of cases is run', () => {
  const run = ['values', 'modifiers', 'conditions', 'correlations', 'filters', 'problems'];
  expect(readdirSync(folder).toSorted()).toEqual(run.map((name) => `${name}.yml`).toSorted());
});
