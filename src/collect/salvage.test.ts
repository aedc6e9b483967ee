import { describe, expect, test } from 'vitest';
import { collected } from './collected.ts';
import type { RejectReason } from './container-reader.ts';

const event = (id: string, more = ''): string =>
  `{"eventName":"N${id}","eventSource":"s.amazonaws.com","eventID":"${id}","resources":[{"ARN":"arn:${id}"}]${more}}`;
const A = event('a');
const B = event('b', ',"requestParameters":{"list":[{"x":1},{"y":"{\\"z\\":1}"}]}');
const C = event('c');

interface Case {
  readonly name: string;
  readonly input: string | Buffer;
  readonly records: readonly string[];
  readonly rejected: readonly (readonly [RejectReason, number])[];
  readonly truncated: boolean;
}

const cut = (text: string, length: number): string => text.slice(0, length);

const CASES: readonly Case[] = [
  { name: 'tail cut inside a record', input: `{"Records":[${A},${cut(B, 60)}`, records: [A], rejected: [['truncated', 60]], truncated: true },
  { name: 'tail cut between records', input: `{"Records":[${A},`, records: [A], rejected: [], truncated: true },
  { name: 'only a cut record', input: cut(A, 50), records: [], rejected: [['truncated', 50]], truncated: true },
  { name: 'head cut inside a key', input: `${B.slice(9)},${A}]}`, records: [A], rejected: [['truncated', B.length - 9 + 1]], truncated: true },
  {
    name: 'head cut inside a nested list',
    input: `${B.slice(B.indexOf('"list"'))},${A},${C}]}`,
    records: [A, C],
    rejected: [['truncated', B.length - B.indexOf('"list"') + 1]],
    truncated: true,
  },
  { name: 'shell prompt after the end', input: `{"Records":[${A}]}\n[user@host ~]$ `, records: [A], rejected: [['not-json', 14]], truncated: true },
  { name: 'shell prompt after a cut', input: `[${A},${cut(B, 40)}\n$ `, records: [A], rejected: [['truncated', 43]], truncated: true },
  { name: 'command before the text', input: `$ cat log.json\n${A}\n`, records: [A], rejected: [['truncated', 15]], truncated: true },
  { name: 'garbage between records', input: `[${A},@@@@${B},${C}]`, records: [A, B, C], rejected: [['not-json', 4]], truncated: false },
  {
    name: 'a quote lost',
    input: `[${A.replace('"eventID":"a"', '"eventID":"a')},${B},${C}]`,
    records: [B, C],
    rejected: [['not-json', A.length]],
    truncated: false,
  },
  { name: 'a bracket lost', input: `[${A.replace('"}]', '"]')},${B},${C}]`, records: [B, C], rejected: [['not-json', A.length]], truncated: false },
  { name: 'a closing brace lost', input: `[${B.slice(0, -1)},${A},${C}]`, records: [A, C], rejected: [['not-json', B.length]], truncated: false },
  { name: 'a brace too much', input: `[${A}},${B}]`, records: [A, B], rejected: [['not-json', 2]], truncated: false },
  { name: 'a line cut in NDJSON', input: `${A}\n${cut(B, 100)}\n${C}\n`, records: [A, C], rejected: [['not-json', 101]], truncated: false },
  {
    name: 'a line cut after a colon',
    input: `${cut(A, A.indexOf(':') + 1)}\n${B}\n${C}`,
    records: [B, C],
    rejected: [['not-json', A.indexOf(':') + 2]],
    truncated: false,
  },
  {
    name: 'a batch cut in NDJSON of batches',
    input: `{"Records":[${A},${cut(B, 80)}\n{"Records":[${C}]}`,
    records: [A, C],
    rejected: [['not-json', 81]],
    truncated: false,
  },
  {
    name: 'a text line cut',
    input: `${JSON.stringify(A)}\n${cut(JSON.stringify(B), 50)}\n${JSON.stringify(C)}`,
    records: [A, C],
    rejected: [['not-json', 51]],
    truncated: false,
  },
  {
    name: 'an element that is no event',
    input: `{"Records":[{"a":1},${A},null,${B}]}`,
    records: [A, B],
    rejected: [
      ['not-an-event', 7],
      ['not-json', 5],
    ],
    truncated: false,
  },
  { name: 'an unknown wrapper, cut', input: `{"mine":[${A},${B}`, records: [A, B], rejected: [['truncated', 9]], truncated: true },
  { name: 'prose', input: 'Dear support,\nplease find my logs attached.\n', records: [], rejected: [['not-json', 44]], truncated: false },
  { name: 'HTML', input: '<html><body>{"a":1}</body></html>', records: [], rejected: [['not-json', 33]], truncated: false },
  {
    name: 'binary',
    input: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    records: [],
    rejected: [['not-json', 12]],
    truncated: false,
  },
];

describe('complete records are salvaged and the rest is counted', () => {
  test.each(CASES)('$name', ({ input, records, rejected, truncated }) => {
    for (const sizes of [[], [1], [3], [50]]) {
      const read = collected(input, {}, sizes);
      expect(read.records, `pieces of ${sizes.join(',')}`).toEqual(records);
      expect(read.rejected).toEqual(rejected.map(([reason, bytes]) => ({ reason, bytes })));
      expect(read.outcome.truncated).toBe(truncated);
    }
  });
});

test('raw line ends inside strings are escaped, so that the record is JSON', () => {
  const read = collected('[{"eventName":"a\nb","eventID":"\t"}]');
  expect(read.records.map((text) => JSON.parse(text) as unknown)).toEqual([{ eventName: 'a\nb', eventID: '\t' }]);
  expect(read.outcome).toMatchObject({ mended: 1, rejected: 0 });
});

test('bytes that are no UTF-8 become U+FFFD in that record only', () => {
  const bad = Buffer.concat([Buffer.from('{"eventID":"'), Buffer.from([0xff, 0xc3]), Buffer.from('","eventName":"x"}')]);
  for (const sizes of [[], [1], [13]]) {
    const read = collected(Buffer.concat([bad, Buffer.from(`\n${C}`)]), {}, sizes);
    expect(read.records).toEqual(['{"eventID":"\uFFFD\uFFFD","eventName":"x"}', C]);
    expect(read.outcome).toMatchObject({ mended: 1, rejected: 0 });
  }
});
