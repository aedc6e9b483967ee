/** Mistakes in rule files: told with place, cause and next step in both languages, never stopping other rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadRules } from './load-rules.ts';
import { notApplicableText } from './not-applicable-words.ts';
import { problemText } from './rule-problem.ts';
import { YAML_LIMITS } from './yaml/read-documents.ts';

interface ProblemCase {
  readonly says: string;
  readonly text: string;
  readonly problems: readonly string[];
  readonly rules: number;
}

const HEAD = 'title: a\nlogsource: {product: aws, service: cloudtrail}\n';
const cases = parse(readFileSync(join(import.meta.dirname, 'cases', 'problems.yml'), 'utf8')) as ProblemCase[];
const load = (text: string) => loadRules([{ name: 'my.yml', text: text.replaceAll('@\n', HEAD) }]);
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

test.each(cases)('$says', ({ text, problems, rules }) => {
  const loaded = load(text);
  expect(loaded.problems.map((one) => `${one.code} ${one.line}:${one.column}`)).toEqual(problems);
  expect(loaded.rules).toHaveLength(rules);
  for (const problem of loaded.problems) {
    const { ja, en } = problemText(problem);
    expect(ja.startsWith(`my.yml:${problem.line}:${problem.column}: `) && JAPANESE.test(ja)).toBe(true);
    expect(en.startsWith(`my.yml:${problem.line}:${problem.column}: `) && !JAPANESE.test(en)).toBe(true);
  }
});

describe('set aside without being wrong', () => {
  test.each([
    ['another product', 'title: w\nlogsource: {product: windows, service: security}\ndetection: {s: {a: b}, condition: s}\n', 'logsource'],
    ['a category', 'title: w\nlogsource: {product: aws, service: cloudtrail, category: x}\ndetection: {s: {a: b}, condition: s}\n', 'logsource'],
    ['switched off', '@\nenabled: false\ndetection: {s: {a: b}, condition: s}\n', 'off'],
    ['unsupported', '@\nstatus: unsupported\ndetection: {s: {a: b}, condition: s | count() > 5}\n', 'unsupported'],
    ['another taxonomy', '@\ntaxonomy: ecs\ndetection: {s: {a: b}, condition: s}\n', 'taxonomy'],
  ])('%s', (_, text, why) => {
    const { rules, problems, notApplicable } = load(text);
    expect([rules, problems]).toEqual([[], []]);
    expect(notApplicable.map((one) => one.why.kind)).toEqual([why]);
    const words = notApplicable.map(notApplicableText)[0];
    expect(JAPANESE.test(words?.ja ?? '') && !JAPANESE.test(words?.en ?? 'あ')).toBe(true);
  });

  test('a correlation of rules that do not apply', () => {
    const { problems, notApplicable } = load(
      'title: c\ncorrelation: {type: temporal, rules: [w], timespan: 1m}\n---\ntitle: w\nname: w\nlogsource: {product: windows}\ndetection: {s: {a: b}, condition: s}\n',
    );
    expect(problems).toEqual([]);
    expect(notApplicable.map((one) => one.why.kind).toSorted()).toEqual(['logsource', 'parts']);
  });
});

describe('who reports', () => {
  const text = `${HEAD}id: low-one\nname: low_one\nlevel: low\ndetection: {s: {a: b}, condition: s}\n---\ntitle: c\nid: c\ncorrelation: {type: event_count, rules: [low_one], timespan: 1m, condition: {gte: 2}}\n`;
  const reporting = (more: string, options = {}) =>
    loadRules([{ name: 'a.yml', text: text.replace('timespan: 1m', `timespan: 1m${more}`) }], options)
      .rules.filter((rule) => rule.reports)
      .map((rule) => rule.id);

  test('a rule that a correlation names is silent', () => expect(reporting('')).toEqual(['c']));
  test('generate: false says the same', () => expect(reporting(', generate: false')).toEqual(['c']));
  test('generate: true lets it report too', () => expect(reporting(', generate: true')).toEqual(['low-one', 'c']));
  test('the ignore list', () => expect(reporting(', generate: true', { ignore: ['low-one'] })).toEqual(['c']));
  test('a least level; a correlation without a level has that of its rules', () =>
    expect(reporting(', generate: true', { leastLevel: 'medium' })).toEqual([]));
});

describe('hostile files are refused, quickly', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
    .join('\n')}\n`;
  test.each([
    ['an alias bomb', bomb],
    ['deep nesting', `a: ${'['.repeat(50_000)}`],
    ['nesting just too deep', `a: ${'['.repeat(60)}${']'.repeat(60)}`],
    ['a huge file', 'a'.repeat(YAML_LIMITS.characters + 1)],
    ['a hundred thousand values', `a: [${'1,'.repeat(YAML_LIMITS.nodes + 1)}]`],
    ['very many keys', `a: {${Array.from({ length: 40_000 }, (__, index) => `k${index}: 1`).join(',')}}`, 'rule-kind'],
    ['an alias to nothing', 'a: *b\n'],
    ['an alias to itself', 'a: &a [*a]\n'],
  ])('%s', (_, text, code = 'rule-yaml') => {
    const started = performance.now();
    const { rules, problems } = load(text);
    expect(rules).toEqual([]);
    expect(problems.map((one) => one.code)).toEqual([code]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('too many documents: the first are read, the rest is said', () => {
    const one = `${HEAD}detection: {s: {eventName: A}, condition: s}\n`;
    const { rules, problems } = load(
      Array(YAML_LIMITS.documents + 5)
        .fill(one)
        .join('---\n'),
    );
    expect(rules).toHaveLength(YAML_LIMITS.documents);
    expect(problems.map((problem) => problem.code)).toEqual(['rule-yaml']);
  });
});
