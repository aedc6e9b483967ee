/** Correlations and filters: detections/cases/correlations.yml and filters.yml on the real store, expected events counted by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { withStoreOf } from './store-of-events.ts';
import { detect } from '../../src/stages/investigate/detections/detect.ts';
import { loadRules } from '../../src/stages/investigate/detections/load-rules.ts';

interface CorrelationCase {
  readonly says: string;
  readonly correlation: { readonly rules: readonly string[] };
  readonly more?: string;
  readonly events: readonly (readonly [time: string, name: string, more?: object])[];
  readonly hits: readonly (readonly number[])[];
  readonly groups?: readonly object[];
}

interface FilterCase {
  readonly says: string;
  readonly rules: string;
  readonly rule?: string;
  readonly match?: readonly object[];
  readonly miss?: readonly object[];
}

const cases = <Case>(name: string): Case[] =>
  parse(readFileSync(join(import.meta.dirname, '../../src/stages/investigate/detections/cases', `${name}.yml`), 'utf8')) as Case[];

const baseRule = (title: string, id: string, name: string, eventName: string) => ({
  title,
  id,
  name,
  logsource: { product: 'aws', service: 'cloudtrail' },
  detection: { s: { eventName }, condition: 's' },
});
const BASE = [
  baseRule('rule a', 'id-a', 'a', 'A'),
  baseRule('rule a again', 'id-a2', 'also_a', 'A'),
  baseRule('rule b', 'id-b', 'b', 'B'),
  baseRule('rule c', 'id-c', 'c', 'C'),
];

describe('correlations', () => {
  test.each(cases<CorrelationCase>('correlations'))('$says', async ({ correlation, more, events, hits, groups }) => {
    const documents = [...BASE.map((rule) => stringify(rule)), ...(more === undefined ? [] : [more])];
    const outer = stringify({ title: 'outer', id: 'outer', correlation });
    // In a file of its own and first: rules may be named across files and before they are read.
    const { rules, problems } = loadRules([
      { name: 'outer.yml', text: outer },
      { name: 'base.yml', text: documents.join('---\n') },
    ]);
    expect(problems).toEqual([]);
    const records = events.map(([time, eventName, fields], key) => ({
      eventID: `e${key}`,
      eventTime: `2024-03-01T12:${time}Z`,
      eventName,
      ...fields,
    }));
    const [all, narrowedDown] = await withStoreOf(
      records,
      async (store) => [await detect(store, rules), await detect(store, rules, { manyHits: 0 })] as const,
    );
    expect(narrowedDown).toEqual(all);
    // `generate` is not set: what the correlation names does not report by itself.
    const named = BASE.filter((rule) => [rule.id, rule.name, rule.title].some((name) => correlation.rules.includes(name)));
    expect(all.filter((hit) => named.some((rule) => rule.id === hit.ruleId))).toEqual([]);
    const found = all.filter((hit) => hit.kind === 'correlation');
    expect(found.every((hit) => hit.ruleId === 'outer' && hit.total === hit.eventKeys.length)).toBe(true);
    const inOrder = found.toSorted((a, b) => (a.eventKeys[0] ?? 0) - (b.eventKeys[0] ?? 0));
    expect(inOrder.map((hit) => hit.eventKeys.toSorted((a, b) => a - b))).toEqual(hits);
    expect(groups === undefined ? [] : inOrder.map((hit) => hit.group)).toEqual(groups ?? []);
  });
});

describe('filters', () => {
  test.each(cases<FilterCase>('filters'))('$says', async ({ rules: text, rule = 'base', match = [], miss = [] }) => {
    const { rules, problems } = loadRules([{ name: 'filters.yml', text }]);
    expect(problems).toEqual([]);
    const found = await withStoreOf([...match, ...miss], (store) => detect(store, rules));
    expect(found.filter((hit) => hit.ruleId === rule).flatMap((hit) => hit.eventKeys)).toEqual(match.map((_, key) => key));
  });
});
