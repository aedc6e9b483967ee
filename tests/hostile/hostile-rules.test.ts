/** Rules and events made to hurt: the run ends, the other rules work, and what was refused is said. */
import { expect, test } from 'vitest';
import { withStoreOf } from '../detections/store-of-events.ts';
import { detect } from '../../src/stages/investigate/detections/detect.ts';
import { loadRules } from '../../src/stages/investigate/detections/load-rules.ts';
import type { RuleProblem } from '../../src/stages/investigate/detections/rule-problem.ts';

const rule = (id: string, selection: object): { name: string; text: string } => ({
  name: `${id}.yml`,
  text: JSON.stringify({ title: id, id, logsource: { product: 'aws', service: 'cloudtrail' }, detection: { s: selection, condition: 's' } }),
});

const LONG = 'a'.repeat(200_000);
const events: readonly (object | string)[] = [
  { eventName: 'RunInstances', userAgent: LONG },
  // A lone surrogate: not every JSON reader takes it.
  '{"eventName":"RunInstances","userAgent":"\\ud800 kali","requestParameters":{"x":"v7"}}',
  { eventName: 'X', requestParameters: { x: 'a'.repeat(5_000_000) } },
  { eventName: 'D', requestParameters: JSON.parse('['.repeat(900) + ']'.repeat(900)) as unknown },
  '{"eventName":"E","requestParameters":{"x":"v1","x":"v2"},"requestParameters":7}',
];

/** Hit keys by rule id. */
async function run(files: readonly { name: string; text: string }[]): Promise<{ hits: Record<string, readonly number[]>; refused: RuleProblem[] }> {
  const { rules, problems } = loadRules(files);
  expect(problems).toEqual([]);
  const refused: RuleProblem[] = [];
  const found = await withStoreOf(events, (store) => detect(store, rules, { onProblem: (problem) => refused.push(problem) }));
  return { hits: Object.fromEntries(found.map((hit) => [hit.ruleId, hit.eventKeys])), refused };
}

test('wildcards and expressions that explode elsewhere take linear time', async () => {
  const { hits } = await run([
    rule('wildcards', { userAgent: `${'a*'.repeat(20)}b` }),
    rule('wildcards-inside', { 'userAgent|contains': `${'a*'.repeat(20)}b` }),
    rule('as-regex', { 'userAgent|re': 'a.*a.*a.*a.*a.*b' }),
    rule('nested', { 'userAgent|re': '^(a+)+$' }),
  ]);
  expect(hits).toEqual({ nested: [0] });
}, 30_000);

test('an expression too large for the engine is refused, the others run', async () => {
  const { hits, refused } = await run([rule('too-large', { 'userAgent|re': '(a{0,1000}){0,1000}b' }), rule('plain', { eventName: 'RunInstances' })]);
  expect(hits).toEqual({ plain: [0, 1] });
  expect(refused.map((one) => [one.file, one.code, one.severity])).toEqual([['too-large.yml', 'rule-regex', 'error']]);
});

test('thousands of values, huge fields, deep nesting, repeated keys', async () => {
  const values = Array.from({ length: 2_000 }, (_, index) => `v${index}`);
  const { hits } = await run([
    rule('equal', { 'requestParameters.x': values }),
    rule('contained', { 'requestParameters.x|contains': values }),
    rule('keywords', { '|contains': values.slice(0, 500) }),
    rule('kali', { 'userAgent|endswith': ' KALI' }),
    rule('nested', { 'requestParameters|contains': '[[[[[[' }),
  ]);
  // Of a key written twice the first counts, as everywhere in the store.
  expect(hits['equal']).toEqual([1, 4]);
  expect(hits['contained']).toEqual([1, 4]);
  expect(hits['kali']).toEqual([1]);
  expect(hits['nested']).toEqual([3]);
  expect(hits['keywords']).toEqual([1, 4]);
}, 60_000);

test('keys are bounded, totals are true, the oldest come first', async () => {
  const many = Array.from({ length: 50 }, (_, index) => ({
    eventName: 'A',
    eventTime: new Date(Date.UTC(2024, 0, 1, 0, 0, 50 - index)).toISOString(),
  }));
  const { rules } = loadRules([rule('a', { eventName: 'A' })]);
  const [hit] = await withStoreOf(many, (store) => detect(store, rules, { keepKeys: 3 }));
  expect(hit?.eventKeys).toEqual([49, 48, 47]);
  expect(hit?.total).toBe(50);
});

test('groups come in the order of their values, so that the same ones are kept every time', async () => {
  const addresses = ['203.0.113.9', '198.51.100.7', '203.0.113.5', '192.0.2.44', '198.51.100.3', '203.0.113.77'];
  const calls = addresses.flatMap((sourceIPAddress) =>
    [0, 1].map((second) => ({ eventName: 'A', sourceIPAddress, eventTime: new Date(Date.UTC(2024, 0, 1, 0, 0, second)).toISOString() })),
  );
  const correlation = { type: 'event_count', rules: ['a'], 'group-by': ['sourceIPAddress'], timespan: '1m', condition: { gte: 2 } };
  const { rules, problems } = loadRules([
    rule('a', { eventName: 'A' }),
    { name: 'c.yml', text: JSON.stringify({ title: 'c', id: 'c', correlation }) },
  ]);
  expect(problems).toEqual([]);
  const hits = await withStoreOf(calls, (store) => detect(store, rules, { keepKeys: 5 }));
  expect(hits.map((hit) => hit.group?.['sourceIPAddress'])).toEqual(addresses.toSorted());
  // Five in all; beyond them one of each group.
  expect(hits.flatMap((hit) => hit.eventKeys)).toEqual([6, 7, 8, 9, 2, 4, 10, 0]);
});

test('an event table without rows', async () => {
  const { rules } = loadRules([rule('a', { eventName: 'A' }), rule('b', { 'requestParameters.x': 'A' })]);
  expect(await withStoreOf([], (store) => detect(store, rules))).toEqual([]);
});

test('no rules at all', async () => {
  expect(await withStoreOf([{ eventName: 'A' }], (store) => detect(store, []))).toEqual([]);
});
