/** Decimals against whole numbers of any size: the oracle knows no point, only how many places to shift. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compared,
  decimal,
  dividedBy,
  isNegative,
  isZero,
  minus,
  negated,
  plus,
  readDecimal,
  rounded,
  share,
  sum,
  times,
  withPlaces,
  ZERO,
  type Decimal,
} from './decimal.ts';

const PLACES = 12n;
const ONE = 10n ** PLACES;

/** Amounts as a bill may have them: up to 24 digits, 12 of them after the point. */
const units = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });

function textOf(value: bigint, places: bigint = PLACES): string {
  const digits = (value < 0n ? -value : value).toString().padStart(Number(places) + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, digits.length - Number(places))}.${digits.slice(digits.length - Number(places))}`;
}
const amount = (value: bigint): Decimal => decimal(textOf(value));

describe('decimals', () => {
  it('add, take away and compare as whole numbers do', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        expect(plus(amount(a), amount(b))).toBe(amount(a + b));
        expect(minus(amount(a), amount(b))).toBe(amount(a - b));
        expect(compared(amount(a), amount(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(negated(amount(a))).toBe(amount(-a));
        expect(isNegative(amount(a))).toBe(a < 0n);
        expect(isZero(amount(a))).toBe(a === 0n);
      }),
    );
  });

  it('multiply without losing a digit', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        expect(times(amount(a), amount(b))).toBe(decimal(textOf(a * b, PLACES * 2n)));
      }),
    );
  });

  it('divide to twenty-four places: the rest is smaller than the last place', () => {
    fc.assert(
      fc.property(
        units,
        units.filter((b) => b !== 0n),
        (a, b) => {
          const quotient = dividedBy(amount(a), amount(b));
          const off = minus(times(quotient, amount(b)), amount(a));
          const most = times(decimal('1e-24'), amount(b < 0n ? -b : b));
          expect(compared(decimal(off.replace('-', '')), most)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });

  it('round half up away from zero, half to even, and down', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 11 }), (a, places) => {
        const step = 10n ** (PLACES - BigInt(places));
        const size = a < 0n ? -a : a;
        const [floor, rest] = [size / step, size % step];
        const sign = (value: bigint): Decimal => amount((a < 0n ? -1n : 1n) * value * step);
        expect(rounded(amount(a), places, 'down')).toBe(sign(floor));
        expect(rounded(amount(a), places, 'half-up')).toBe(sign(floor + (rest * 2n >= step ? 1n : 0n)));
        const even = rest * 2n === step ? floor % 2n : rest * 2n > step ? 1n : 0n;
        expect(rounded(amount(a), places, 'half-even')).toBe(sign(floor + even));
        expect(withPlaces(amount(a), places)).toMatch(places === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${places}}$`));
      }),
    );
  });

  it('give shares that lose nothing: the part is within the last place, the rest is what is left', () => {
    fc.assert(
      fc.property(units, fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 15n }), (a, part, more) => {
        const whole = part + more;
        const own = share(amount(a), decimal(String(part)), decimal(String(whole)));
        expect(plus(own, minus(amount(a), own))).toBe(amount(a));
        const exact = a * part;
        const off = exact - BigInt(shifted(own)) * whole;
        expect((off < 0n ? -off : off) * 2n <= whole).toBe(true);
      }),
    );
  });

  it('add up whatever the order', () => {
    fc.assert(
      fc.property(fc.array(units, { maxLength: 30 }), (all) => {
        expect(sum(all.map(amount))).toBe(sum(all.toReversed().map(amount)));
        expect(sum(all.map(amount))).toBe(amount(all.reduce((total, one) => total + one, 0n)));
      }),
    );
  });

  it('have one way to be written', () => {
    fc.assert(
      fc.property(units, (a) => {
        expect(amount(a)).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
        expect(amount(a)).not.toBe('-0');
        expect(readDecimal(amount(a))).toBe(amount(a));
      }),
    );
  });

  it.each([
    ['0.1 + 0.2', plus(decimal('0.1'), decimal('0.2')), '0.3'],
    ['a third, three times', times(dividedBy(decimal('1'), decimal('3')), decimal('3')), '0.999999999999999999999999'],
    ['an exponent', decimal('1.5e-7'), '0.00000015'],
    // 23 x 0.49999999999999525 is 11.4999..., not a tie
    ['a share just below a tie', share(decimal('0.000000000023'), decimal('999999999999990'), decimal('1999999999999989')), '0.000000000011'],
    ['minus nothing', decimal('-0.000'), '0'],
    ['2.675 to cents', rounded(decimal('2.675'), 2), '2.68'],
    ['-2.675 to cents', rounded(decimal('-2.675'), 2), '-2.68'],
    ['nothing at all', sum([]), ZERO],
  ])('%s', (_, value, expected) => {
    expect(value).toBe(expected);
  });

  it.each(['', 'abc', '1,000', '$5', '1e9999', '--1', '1.2.3', 'NaN', 'Infinity', '0x10', '١٢', '1'.repeat(101)])(
    'reads no number from %j',
    (text) => {
      expect(readDecimal(text)).toBeNull();
    },
  );

  /** Twelve places as a whole number. */
  function shifted(value: Decimal): string {
    return times(value, decimal(ONE.toString()));
  }
});
