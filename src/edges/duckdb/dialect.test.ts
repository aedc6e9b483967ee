/** Each meaning of the dialect on a real engine; the Trino spelling of each passes Trino's grammar. Expected values from the meanings' own words. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { rendered, sql } from '../../ports/sql.ts';
import type { Sql } from '../../ports/sql.ts';
import type { AddressBlock, SqlDialect } from '../../ports/sql-dialect.ts';
import { trinoDialect } from '../trino/dialect.ts';
import { trinoProblems } from '../trino/sql-syntax.ts';
import { duckdbDialect } from './dialect.ts';
import { openEngine } from './engine.ts';
import type { Engine } from './engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'hikeshi-dialect-'));
let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 1, memoryMegabytes: 128, spillFolder: folder });
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(query: Sql): Promise<unknown> {
  const { text, values } = rendered(query, (position) => `$${position}`);
  const result = await engine.connection.runAndReadAll(text, values as (string | number)[]);
  return result.getRowsJS()[0]?.[0] ?? null;
}

const value = (one: Sql): Sql => sql`select ${one} as one`;
const JSON_TEXT = JSON.stringify({
  n: 1,
  t: 'x',
  yes: true,
  z: null,
  o: { a: 1, 'k/~"x': 'odd' },
  list: [{ c: ['a', 'b'] }, { c: 'd' }, { e: null }],
  empty: [],
});
const json = sql`${JSON_TEXT}`;
const time = (text: string): Sql => sql`cast(${text} as timestamp)`;
const block4: AddressBlock = { cidr: '10.0.0.0/8', version: 4, first: '0a000000', last: '0affffff' };
const block6: AddressBlock = { cidr: '2001:db8::/32', version: 6, first: `20010db8${'0'.repeat(24)}`, last: `20010db8${'f'.repeat(24)}` };
const pairs = sql`(values (2, 'b'), (1, cast(null as varchar)), (3, 'a'), (4, 'a')) pairs(place, word)`;

const MEANINGS: readonly (readonly [string, (dialect: SqlDialect) => Sql, unknown])[] = [
  ['text of a string', (d) => value(d.jsonText(json, ['t'])), 'x'],
  ['text of a number', (d) => value(d.jsonText(json, ['n'])), '1'],
  ['text of true', (d) => value(d.jsonText(json, ['yes'])), 'true'],
  ['text of JSON null', (d) => value(d.jsonText(json, ['z'])), null],
  ['text of something absent', (d) => value(d.jsonText(json, ['o', 'b'])), null],
  ['text of an array', (d) => value(d.jsonText(json, ['list', 'c'])), null],
  ['text of an object', (d) => value(d.jsonText(sql`${'{"a": {"b": [1, 2]}}'}`, ['a'])), '{"b":[1,2]}'],
  ['a key of odd characters', (d) => value(d.jsonText(json, ['o', 'k/~"x'])), 'odd'],
  ['text that is no JSON', (d) => value(d.jsonText(sql`${'{"a": "\\ud800"}'}`, ['a'])), null],
  ['has a value', (d) => value(d.jsonHas(json, ['o', 'a'])), true],
  ['has null', (d) => value(d.jsonHas(json, ['z'])), true],
  ['has nothing', (d) => value(d.jsonHas(json, ['o', 'b'])), false],
  ['several texts at once', (d) => value(d.jsonTextList(json, [['n'], ['z'], ['o', 'a']])), ['1', null, '1']],
  ['several kinds at once', (d) => value(sql`${d.jsonKindList(json, [['list'], ['o'], ['z'], ['q']])}[1]`), 'ARRAY'],
  ['the kind of null', (d) => value(sql`${d.jsonKindList(json, [['z']])}[1]`), 'NULL'],
  ['the kind of nothing', (d) => value(sql`${d.jsonKindList(json, [['q']])}[1]`), null],
  [
    'a column computed once',
    (d) => sql`select one from (select ${d.computedOnce(d.jsonText(json, ['t']))} as one from (values (1)) v(k)) made where one = 'x'`,
    'x',
  ],
  ['texts through *', (d) => value(d.jsonTexts(json, ['list', '*', 'c'])), ['["a","b"]', 'd']],
  ['texts through * to the end', (d) => value(d.jsonTexts(json, ['list', '*', 'c', '*'])), ['a', 'b']],
  ['texts of an empty array', (d) => value(d.jsonTexts(json, ['empty', '*'])), []],
  ['texts through any array', (d) => value(d.jsonTextsThroughArrays(json, ['list', 'c'])), ['a', 'b', '["a","b"]', 'd']],
  ['texts through no array', (d) => value(d.jsonTextsThroughArrays(json, ['o', 'a'])), ['1']],
  ['any element', (d) => value(d.anyElement(d.jsonTexts(json, ['list', '*', 'c']), (one) => sql`${one} = ${'d'}`)), true],
  ['any element of none', (d) => value(d.anyElement(d.jsonTexts(json, ['empty', '*']), (one) => sql`${one} = ${'d'}`)), false],
  [
    'any of any',
    (d) =>
      value(
        d.anyElement(d.jsonTexts(json, ['list', '*', 'c']), (a) =>
          d.anyElement(d.jsonTextsThroughArrays(json, ['list', 'c']), (b) => sql`${a} = ${b}`),
        ),
      ),
    true,
  ],
  ['a regular expression is found anywhere', (d) => value(d.matchesRegex(sql`${'xabcx'}`, 'a.c', '')), true],
  ['flag i', (d) => value(d.matchesRegex(sql`${'ABC'}`, 'b', 'i')), true],
  ['flag m', (d) => value(d.matchesRegex(sql`${'a\nb'}`, '^b$', 'm')), true],
  ['flag s', (d) => value(d.matchesRegex(sql`${'a\nb'}`, 'a.b', 's')), true],
  ['without flag s', (d) => value(d.matchesRegex(sql`${'a\nb'}`, 'a.b', '')), false],
  ['contains', (d) => value(d.containsText(sql`${'100%_'}`, sql`${'%_'}`)), true],
  ['starts', (d) => value(d.startsWithText(sql`${'abc'}`, sql`${'ab'}`)), true],
  ['ends', (d) => value(d.endsWithText(sql`${'abc'}`, sql`${'bc'}`)), true],
  ['ends with more than there is', (d) => value(d.endsWithText(sql`${'c'}`, sql`${'bc'}`)), false],
  ['ends with nothing', (d) => value(d.endsWithText(sql`${'c'}`, sql`${''}`)), true],
  ['hour', (d) => value(sql`cast(${d.hourOf(time('2024-03-10 10:20:30'))} as varchar)`), '2024-03-10 10:00:00'],
  ['day', (d) => value(sql`cast(${d.dayOf(time('2024-03-10 10:20:30'))} as varchar)`), '2024-03-10 00:00:00'],
  ['ISO text to a part', (d) => value(d.timePart(d.timeFromIso(sql`${'2024-03-10T10:20:30Z'}`), 'minute')), 20],
  ['no time, no part', (d) => value(d.timePart(d.timeFromIso(sql`${'noon'}`), 'hour')), null],
  ['the last week', (d) => value(d.timePart(time('2021-01-01 00:00:00'), 'week')), 53],
  ['an address inside', (d) => value(d.addressWithin(sql`${'10.1.2.3'}`, block4)), true],
  ['an address outside', (d) => value(d.addressWithin(sql`${'11.1.2.3'}`, block4)), false],
  ['no address', (d) => value(d.addressWithin(sql`${'10.1.2.3.example'}`, block4)), false],
  ['a version 6 address inside', (d) => value(d.addressWithin(sql`${'2001:DB8::1:2'}`, block6)), true],
  ['a version 6 address outside', (d) => value(d.addressWithin(sql`${'2001:db9::'}`, block6)), false],
  ['a version 4 address is not in a version 6 block', (d) => value(d.addressWithin(sql`${'10.1.2.3'}`, block6)), false],
  ['seconds between', (d) => value(d.secondsBetween(time('2024-03-10 10:00:00'), time('2024-03-10 10:01:05'))), 65n],
  ['seconds since 1970', (d) => value(d.epochSeconds(time('1970-01-02 00:00:01'))), 86401n],
  ['value at the smallest', (d) => sql`select ${d.valueAtMin(sql`word`, sql`place`)} from ${pairs}`, null],
  ['value at the largest', (d) => sql`select ${d.valueAtMax(sql`word`, sql`place`)} from ${pairs}`, 'a'],
  ['distinct values', (d) => sql`select ${d.distinctList(sql`word`, 5)} from ${pairs}`, ['a', 'b']],
  ['at most so many', (d) => sql`select ${d.distinctList(sql`word`, 1)} from ${pairs}`, ['a']],
  ['no distinct values', (d) => sql`select ${d.distinctList(sql`word`, 5)} from ${pairs} where place > 9`, []],
  ['text cut', (d) => value(d.splitText(sql`${'a,b'}`, ',')), ['a', 'b']],
  ['empty text cut', (d) => value(d.splitText(sql`${''}`, ',')), []],
  ['a number', (d) => value(d.asNumber(sql`${'-1.5e2'}`)), -150],
  ['no number', (d) => value(d.asNumber(sql`${'1_000'}`)), null],
  ['not a number', (d) => value(d.asNumber(sql`${'nan'}`)), null],
  // printf 'a\037\037b' | md5sum
  ['a fingerprint of texts', (d) => value(d.fingerprint([sql`${'a'}`, sql`${''}`, sql`${'b'}`])), '1d6d3d7fcb6131f10f6d195ddec3b218'],
  ['first rows', (d) => sql`select place from ${pairs} order by place ${d.firstRows(1)}`, 1],
];

describe('on DuckDB', () => {
  test.each(MEANINGS)('%s', async (_, question, expected) => {
    expect(await ask(question(duckdbDialect))).toEqual(expected);
  });

  test('a run of one letter does not make an expression slow', async () => {
    const table = sql`(values (repeat('a', 100000)), ('b')) texts(text)`;
    expect(await ask(sql`select count(*) from ${table} where ${duckdbDialect.matchesRegex(sql`text`, 'a.*a.*a.*a.*a.*b', 's')}`)).toBe(0n);
  }, 10_000);

  test('a block holds exactly the addresses between its ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.ipV6(), fc.integer({ min: 1, max: 128 }), async (address, prefix) => {
        fc.pre(!address.includes('.'));
        const bits = bitsOf(address);
        const [first, last] = ['0', '1'].map((fill) => hexOf(bits.slice(0, prefix).padEnd(128, fill)));
        const block: AddressBlock = { cidr: `${address}/${prefix}`, version: 6, first: first ?? '', last: last ?? '' };
        expect(await ask(value(duckdbDialect.addressWithin(sql`${address}`, block)))).toBe(true);
        const flipped = flipBit(bits, prefix - 1);
        expect(await ask(value(duckdbDialect.addressWithin(sql`${written(flipped)}`, block)))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

test.each(MEANINGS)('Trino takes: %s', (_, question) => {
  expect(trinoProblems(rendered(question(trinoDialect), () => '?').text)).toEqual([]);
});

/** 128 binary digits of an IPv6 address. */
function bitsOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...front, ...Array<string>(8 - front.length - back.length).fill('0'), ...back];
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, '0')).join('');
}

const flipBit = (bits: string, at: number): string => bits.slice(0, at) + (bits[at] === '1' ? '0' : '1') + bits.slice(at + 1);
const hexOf = (bits: string): string => (bits.match(/.{4}/g) ?? []).map((four) => Number.parseInt(four, 2).toString(16)).join('');
const written = (bits: string): string => (bits.match(/.{16}/g) ?? []).map((group) => Number.parseInt(group, 2).toString(16)).join(':');
