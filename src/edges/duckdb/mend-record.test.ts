import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendRecord } from './mend-record.ts';

test.each([
  ['a value', String.raw`{"a":"x\ud800y"}`, { a: 'x\uFFFDy' }],
  ['a name, however deep', String.raw`{"a":{"\udc00b":[{"\uDFFF":1}]}}`, { a: { '\uFFFDb': [{ '\uFFFD': 1 }] } }],
  ['several in a row', String.raw`{"a":"\ud800\ud800\udc00\udc00"}`, { a: '\uFFFD\u{10000}\uFFFD' }],
  ['one behind escaped backslashes', String.raw`{"a":"\\\\\ud800"}`, { a: '\\\\\uFFFD' }],
  ['none: a backslash and letters', String.raw`{"a":"\\ud800"}`, { a: String.raw`\ud800` }],
])('lone halves are replaced in %s', (_name, text, expected) => {
  expect(JSON.parse(mendRecord(text) ?? 'null')).toEqual(expected);
});

test('what is no JSON object stays out', () => {
  expect(['[]', '1', 'null', '{"a":', '"\\ud800"'].map(mendRecord)).toEqual([null, null, null, null, null]);
});

test('well-formed records come back as they were, and nothing lone is left of others', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (record) => {
      expect(JSON.parse(mendRecord(JSON.stringify(record)) ?? 'null')).toEqual(JSON.parse(JSON.stringify(record)));
    }),
  );
  const halves = fc.array(fc.constantFrom('\uD800', '\uDC00', '\\', 'ud800', 'a')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(halves, halves, (name, value) => {
      const mended = mendRecord(JSON.stringify({ [name]: value })) ?? '';
      expect(JSON.parse(mended)).toEqual({ [name.toWellFormed()]: value.toWellFormed() });
    }),
  );
});
