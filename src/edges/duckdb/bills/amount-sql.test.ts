/** Amount texts become exact decimals: held against slow arithmetic on whole numbers, digit by digit. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine, type Engine } from '../engine.ts';
import { placeTable } from '../placed-table.ts';
import { AMOUNT_MACROS, fromDecimalComma } from './amount-sql.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 1, memoryMegabytes: 256, spillFolder: join(tmpdir(), 'hikeshi-amounts') });
  for (const macro of AMOUNT_MACROS) await engine.connection.run(macro);
});
afterAll(() => engine.close());

async function read(texts: readonly (string | null)[], digits = 'amount_digits(t)'): Promise<{ amount: string | null; longer: boolean | null }[]> {
  await placeTable(
    engine.connection,
    'told',
    { n: 'integer', t: 'text' },
    texts.map((text, index) => [index, text]),
  );
  const result = await engine.connection.runAndReadAll(
    `select cast(amount(d) as varchar), amount_is_longer(d) from (select n, ${digits} as d from told) order by n`,
  );
  return result
    .getRows()
    .map(([amount, longer]) => ({ amount: amount === null ? null : String(amount), longer: longer === null ? null : longer === true }));
}

/** sign, digits and exponent -> the number in units of 10^-12, ties to even; no floats, no library. */
function oracle(negative: boolean, whole: string, fraction: string, exponent: number): { units: bigint; longer: boolean } {
  const digits = BigInt(whole + fraction);
  const shift = exponent - fraction.length + 12;
  const sign = negative ? -1n : 1n;
  if (shift >= 0) return { units: sign * digits * 10n ** BigInt(shift), longer: false };
  const divisor = 10n ** BigInt(-shift);
  const [quotient, rest] = [digits / divisor, digits % divisor];
  const up = rest * 2n > divisor || (rest * 2n === divisor && quotient % 2n === 1n);
  return { units: sign * (quotient + (up ? 1n : 0n)), longer: rest !== 0n };
}

const written = (units: bigint): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(13, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -12)}.${digits.slice(-12)}`;
};

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digitsOf = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(digit, { minLength: least, maxLength: most }).map((all) => all.join(''));
/** Ties are rare among random digits: half of the fractions end in 5 and zeros after the twelfth place. */
const fraction = fc.oneof(
  digitsOf(0, 30),
  fc.tuple(digitsOf(12, 12), fc.constantFrom('5', '50', '5000', '500001', '49999', '4', '6')).map(([kept, rest]) => kept + rest),
);

describe('amounts', () => {
  it('are the number the text tells, rounded half to even at the twelfth place', async () => {
    const number = fc.record({
      negative: fc.boolean(),
      plus: fc.boolean(),
      whole: digitsOf(1, 20),
      fraction,
      exponent: fc.option(fc.integer({ min: -40, max: 5 }), { nil: null }),
      mark: fc.constantFrom('e', 'E'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 300 }), async (numbers) => {
        const texts = numbers.map(({ negative, plus, whole, fraction: rest, exponent, mark }) => {
          const sign = negative ? '-' : plus ? '+' : '';
          return `${sign}${whole}${rest === '' ? '' : `.${rest}`}${exponent === null ? '' : `${mark}${exponent}`}`;
        });
        const expected = numbers.map((one) => oracle(one.negative, one.whole, one.fraction, one.exponent ?? 0));
        const got = await read(texts);
        expect(got.map(({ amount }) => amount)).toEqual(expected.map(({ units }) => written(units)));
        expect(got.map(({ longer }) => longer)).toEqual(expected.map(({ longer }) => longer));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['0.0000000000005', '0.000000000000'],
    ['0.0000000000015', '0.000000000002'],
    ['0.00000000000250', '0.000000000002'],
    ['0.00000000000250001', '0.000000000003'],
    ['-0.0000000000025', '-0.000000000002'],
    ['0.9999999999995', '1.000000000000'],
    ['1.2E-7', '0.000000120000'],
    ['5e-13', '0.000000000000'],
    ['15e-13', '0.000000000002'],
    ['-2.912e2', '-291.200000000000'],
    ['12345678901234567890123456', '12345678901234567890123456.000000000000'],
    ['.5', '0.500000000000'],
    ['5.', '5.000000000000'],
    [' 7.25 ', '7.250000000000'],
    ['1,234.56', '1234.560000000000'],
    ['$1,234.56', '1234.560000000000'],
    ['-US$12.5', '-12.500000000000'],
    ['-0.00', '0.000000000000'],
  ])('%s is %s', async (text, amount) => {
    expect((await read([text]))[0]?.amount).toBe(amount);
  });

  it.each([
    '',
    ' ',
    'abc',
    '1_000',
    'NaN',
    'inf',
    '-',
    '.',
    '1e',
    'e5',
    '1.2.3',
    '0x10',
    '1,23',
    '1,234',
    '12,34.5',
    '--1',
    '1e9999',
    '123456789012345678901234567',
    '９',
    '1\n2',
  ])('%j is no amount', async (text) => {
    expect((await read([text]))[0]?.amount).toBeNull();
  });

  it('with a decimal comma are read as their country means them', async () => {
    const got = await read(['1.234,56', '0,0104', '-3', '1.234'], `amount_digits(${fromDecimalComma('t')})`);
    expect(got.map(({ amount }) => amount)).toEqual(['1234.560000000000', '0.010400000000', '-3.000000000000', '1234.000000000000']);
  });

  it('take no longer for a hostile text', async () => {
    const hostile = [`1e${'9'.repeat(98)}`, '9'.repeat(101), `0.${'0'.repeat(97)}5`, `${'1'.repeat(50)}e999`];
    expect((await read(hostile)).map(({ amount }) => amount)).toEqual([null, null, '0.000000000000', null]);
  });
});
