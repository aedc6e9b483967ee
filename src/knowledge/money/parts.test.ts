/** Units, coins, and parts that add up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorPlaces, moneyText, toCoin } from './currency.ts';
import { compared, decimal, isZero, minus, rounded, sum, type Decimal } from './decimal.ts';
import { roundedParts } from './largest-remainder.ts';
import { fromUnits, unitsOf, upToShare } from './units.ts';
import { wholeNumber } from './whole-number.ts';

const units = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });

describe('units', () => {
  it('are the same amount, there and back', () => {
    fc.assert(
      fc.property(units, (value) => {
        expect(unitsOf(fromUnits(value))).toBe(value);
      }),
    );
  });

  it.each([
    ['1.5', 1_500_000_000_000n],
    ['-0.000000000001', -1n],
    ['0', 0n],
    // More than twelve places: half to even.
    ['0.0000000000005', 0n],
    ['0.0000000000015', 2n],
    ['-0.00000000000251', -3n],
  ])('%s', (text, value) => {
    expect(unitsOf(decimal(text))).toBe(value);
  });

  it('taken off one after the other add up to all, whatever the signs', () => {
    fc.assert(
      fc.property(units, fc.array(fc.bigInt({ min: 0n, max: 10n ** 20n }), { minLength: 1, maxLength: 20 }), (amount, weights) => {
        const whole = weights.reduce((total, one) => total + one, 0n);
        fc.pre(whole > 0n);
        let reached = 0n;
        let given = 0n;
        for (const weight of weights) {
          reached += weight;
          given += upToShare(amount, reached, whole) - given;
        }
        expect(given).toBe(amount);
      }),
    );
  });
});

describe('rounded parts', () => {
  it('add up to the rounded whole, each within a coin of what it is, zero staying zero', () => {
    fc.assert(
      fc.property(fc.array(units, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 4 }), (values, places) => {
        const exact = values.map(fromUnits);
        const whole = rounded(sum(exact), places);
        const parts = roundedParts(exact, whole, places);
        expect(sum(parts)).toBe(whole);
        const coin = decimal(`1e-${places}`);
        for (const [index, part] of parts.entries()) {
          const off = minus(part, exact[index] as Decimal);
          expect(compared(decimal(off.replace('-', '')), coin)).toBeLessThan(1);
          expect(isZero(exact[index] as Decimal) ? part : '0').toBe('0');
          expect(rounded(part, places)).toBe(part);
        }
      }),
    );
  });

  it.each([
    [['0.333', '0.333', '0.334'], '1', 2, ['0.33', '0.33', '0.34']],
    [['0.005', '0.005'], '0.01', 2, ['0.01', '0']],
    [['10.5', '-0.5', '0'], '10', 0, ['11', '-1', '0']],
  ])('%j to %s', (exact, whole, places, expected) => {
    expect(roundedParts(exact.map(decimal), decimal(whole), places)).toEqual(expected);
  });
});

describe('coins', () => {
  it.each([
    ['USD', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['XXXX', 2],
    ['', 2],
    ['<b>', 2],
  ])('of %j', (currency, places) => {
    expect(minorPlaces(currency)).toBe(places);
  });

  it('round half up', () => {
    expect(toCoin(decimal('1.005'), 'USD')).toBe('1.01');
    expect(toCoin(decimal('-1.005'), 'USD')).toBe('-1.01');
    expect(toCoin(decimal('203689.5'), 'JPY')).toBe('203690');
    expect(moneyText(decimal('1346.2'), 'USD')).toBe('USD 1346.20');
    expect(moneyText(decimal('203690.4'), 'JPY')).toBe('JPY 203690');
  });
});

describe('wholeNumber', () => {
  it.each([
    ['0', 0],
    ['16384', 16_384],
    ['999999999999999', 999_999_999_999_999],
    ['1000000000000000', null],
    ['1.5', null],
    ['-1', null],
    ['1e3', null],
    ['', null],
    [' 1', null],
    ['NaN', null],
  ])('%j', (text, count) => {
    expect(wholeNumber(text)).toBe(count);
  });
});
