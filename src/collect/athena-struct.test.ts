import fc from 'fast-check';
import { expect, test } from 'vitest';
import { structFrom, type StructValue } from './athena-struct.ts';

test.each<[string, StructValue | null]>([
  ['{}', {}],
  ['[]', []],
  ['{a=1, b=null, c=}', { a: '1', b: null, c: '' }],
  ['{a={b={c=d}}, e=[f, g]}', { a: { b: { c: 'd' } }, e: ['f', 'g'] }],
  [
    '[{arn=x, type=null}, {arn=y, type=z}]',
    [
      { arn: 'x', type: null },
      { arn: 'y', type: 'z' },
    ],
  ],
  ['{name=a, b, c=d=e}', { name: 'a, b', c: 'd=e' }],
  ['{__proto__=x}', JSON.parse('{"__proto__":"x"}') as StructValue],
  ['{a=1', null],
  ['{a=1}}', null],
  ['{1a=1}', null],
  ['plain', null],
  ['', null],
])('%s', (text, expected) => {
  expect(structFrom(text, null)).toEqual(expected);
});

test('endless nesting is refused', () => {
  expect(structFrom('{a='.repeat(100_000), null)).toBeNull();
  expect(structFrom('['.repeat(100_000), null)).toBeNull();
});

test('with known keys, commas and equals signs in names do not split', () => {
  const known = new Set(['username', 'arn']);
  expect(structFrom('{username=a, b=c, arn=arn:x}', known)).toEqual({ username: 'a, b=c', arn: 'arn:x' });
});

const plain = fc.stringMatching(/^[a-z0-9:/.@+-]{1,12}$/).filter((text) => text !== 'null');
const structs = fc.letrec<{ value: StructValue; struct: StructValue }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, plain, fc.constant(null), tie('struct'), fc.array(tie('value'), { maxLength: 3 })),
  struct: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/), tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
}));

function printed(value: StructValue): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(printed).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, member]) => `${key}=${printed(member)}`)
    .join(', ')}}`;
}

test('any struct of plain values comes back as it was', () => {
  fc.assert(
    fc.property(structs.struct, (struct) => {
      expect(structFrom(printed(struct), null)).toEqual(struct);
    }),
  );
});
