/** The compiled SQL against a small matcher written here from the specification alone, on random patterns and texts; and junk never throws. */
import { beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { withStoreOf } from './store-of-events.ts';
import { detect } from '../../src/stages/investigate/detections/detect.ts';
import { loadRules } from '../../src/stages/investigate/detections/load-rules.ts';

/** Sigma wildcards by plain recursion with memory: `*` any text, `?` one character, `\` before `*`, `?` or `\` makes it plain. */
function sigmaMatches(pattern: string, text: string): boolean {
  const tokens: ({ readonly char: string } | '*' | '?')[] = [];
  const written = Array.from(pattern);
  for (let at = 0; at < written.length; at++) {
    const [char = '', next = ''] = [written[at], written[at + 1]];
    if (char === '\\' && ['*', '?', '\\'].includes(next)) tokens.push({ char: written[++at] ?? '' });
    else tokens.push(char === '*' || char === '?' ? char : { char });
  }
  const characters = Array.from(text);
  const known = new Map<string, boolean>();
  const from = (token: number, place: number): boolean => {
    const key = `${token},${place}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const one = tokens[token];
    const here = characters[place];
    const result =
      one === undefined
        ? place === characters.length
        : one === '*'
          ? from(token + 1, place) || (here !== undefined && from(token, place + 1))
          : here !== undefined && (one === '?' || one.char === here) && from(token + 1, place + 1);
    known.set(key, result);
    return result;
  };
  return from(0, 0);
}

/** Case folded one character at a time, as "case-insensitive strings" means for a reader. */
const folded = (text: string): string =>
  Array.from(text, (char) => (char === 'İ' ? 'i' : Array.from(char.toLowerCase()).length === 1 ? char.toLowerCase() : char)).join('');

const ALPHABET = [
  'a',
  'A',
  'b',
  'é',
  'É',
  'Σ',
  'σ',
  'İ',
  '日',
  '😀',
  '.',
  '+',
  '(',
  '[',
  '^',
  '$',
  '|',
  '{',
  '%',
  '_',
  '-',
  '/',
  ' ',
  '\n',
  "'",
  '"',
  '\\',
  '*',
  '?',
];
const character = fc.constantFrom(...ALPHABET);
const pattern = fc
  .array(fc.oneof(character, fc.constantFrom('*', '?', '\\*', '\\?', '\\\\', 'a', 'b')), { maxLength: 8 })
  .map((parts) => parts.join(''));
const text = fc.array(fc.oneof(character, fc.constantFrom('a', 'b')), { maxLength: 8 }).map((parts) => parts.join(''));

interface Written {
  readonly modifiers: readonly string[];
  readonly values: readonly string[];
}

const PLACES: Readonly<Record<string, (value: string) => string>> = {
  '': (value) => value,
  contains: (value) => `*${value}*`,
  startswith: (value) => `${value}*`,
  endswith: (value) => `*${value}`,
};

/** A backslash at the end of a value would swallow the `*` that a modifier adds; the specification leaves that open, so such values are not made. */
const endsOpen = (value: string): boolean => (/\\*$/.exec(value)?.[0].length ?? 0) % 2 === 1;

const written: fc.Arbitrary<Written> = fc
  .record({
    place: fc.constantFrom('', 'contains', 'startswith', 'endswith'),
    cased: fc.boolean(),
    all: fc.boolean(),
    neq: fc.boolean(),
    values: fc.oneof({ weight: 3, arbitrary: fc.array(pattern, { minLength: 1, maxLength: 3 }) }, fc.array(pattern, { minLength: 9, maxLength: 14 })),
  })
  .filter(({ values }) => !values.some(endsOpen))
  .map(({ place, cased, all, neq, values }) => ({
    modifiers: [place, cased ? 'cased' : '', all && values.length > 1 ? 'all' : '', neq ? 'neq' : ''].filter((one) => one !== ''),
    values,
  }));

function expected({ modifiers, values }: Written, field: string | null): boolean {
  const wrap = PLACES[modifiers.find((one) => one in PLACES) ?? ''] ?? String;
  const cased = modifiers.includes('cased');
  const one = (value: string): boolean => field !== null && sigmaMatches(cased ? wrap(value) : folded(wrap(value)), cased ? field : folded(field));
  if (modifiers.includes('neq')) return !values.some(one);
  return modifiers.includes('all') ? values.every(one) : values.some(one);
}

describe('SQL and the specification agree', () => {
  // One store, many rules and many texts at once: each pair is a case of its own.
  const rules = fc.sample(written, { numRuns: 300, seed: 20_240_701 });
  const texts = [...fc.sample(text, { numRuns: 150, seed: 20_240_702 }), null];
  const found = new Map<string, ReadonlySet<number>>();

  beforeAll(async () => {
    const files = rules.flatMap(({ modifiers, values }, index) =>
      ['userAgent', 'requestParameters.name'].map((field) => ({
        name: `${field}-${index}.yml`,
        text: JSON.stringify({
          title: 'r',
          id: `${field}-${index}`,
          logsource: { product: 'aws', service: 'cloudtrail' },
          detection: { s: { [[field, ...modifiers].join('|')]: values }, condition: 's' },
        }),
      })),
    );
    const loaded = loadRules(files);
    expect(loaded.problems).toEqual([]);
    const events = texts.map((one) => ({ eventName: 'A', userAgent: one, requestParameters: { name: one } }));
    await withStoreOf(events, async (store) => {
      for (const hit of await detect(store, loaded.rules)) found.set(hit.ruleId, new Set(hit.eventKeys));
    });
  });

  test.each(['userAgent', 'requestParameters.name'])('for %s: 300 rules on 151 texts', (field) => {
    const wrong = rules.flatMap((rule, index) =>
      texts.flatMap((one, key) => {
        const matched = found.get(`${field}-${index}`)?.has(key) ?? false;
        return matched === expected(rule, one) ? [] : [{ rule, text: one, matched }];
      }),
    );
    expect(wrong).toEqual([]);
    expect(found.size).toBeGreaterThan(100);
  });
});

describe('junk', () => {
  const word = fc.constantFrom(
    'title',
    'detection',
    'correlation',
    'filter',
    'condition',
    'logsource',
    'rules',
    'timespan',
    'type',
    'a',
    'a|re',
    'a|cidr',
    '|all',
    'a|contains|all',
    '1 of them',
    'not a',
    '*',
    '&a',
    '*a',
    'null',
    '1',
    '-1e9',
    '[',
    '(?=',
    '{',
    '%x%',
    'aws',
    'cloudtrail',
    'event_count',
    'id',
    'level',
    'tags',
    '~',
    '__proto__',
    'constructor',
    '\u0000',
    '日本',
  );
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(word, tie('any'), { maxKeys: 5 }),
    ),
  })).any;

  test('made of the words of rules: no throw, and every problem has a place', () => {
    fc.assert(
      fc.property(value, fc.dictionary(word, value, { maxKeys: 6 }), (first, second) => {
        const { problems } = loadRules([
          {
            name: 'junk.yml',
            text: `${JSON.stringify(first)}\n---\n${JSON.stringify({ title: 't', logsource: { product: 'aws', service: 'cloudtrail' }, ...second })}`,
          },
        ]);
        expect(problems.every((problem) => problem.line >= 1 && problem.column >= 1 && problem.says.ja !== '' && problem.says.en !== '')).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('text of any kind: no throw', () => {
    const line = fc
      .array(fc.oneof(word, fc.constantFrom(': ', '- ', '\n', '\n  ', '---\n', '"', "'", '#', '|', '>', '\t', '}')), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(line, fc.string({ maxLength: 200 })), (junk) => {
        loadRules([{ name: 'junk.yml', text: junk }]);
      }),
      { numRuns: 3_000 },
    );
  });
});
