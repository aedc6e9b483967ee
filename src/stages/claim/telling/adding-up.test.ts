import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared, decimal, minus, negated, rounded, sum, ZERO } from '../../../knowledge/money/decimal.ts';
import { addingUp } from './adding-up.ts';
import { figure, money } from '../../../knowledge/money/money-words.ts';

/** Amounts to the eighth place, as detailed bills have them. */
const exact = fc.integer({ min: -500_000_000_000, max: 500_000_000_000 }).map((units) => decimal(`${units}e-8`));

describe('addingUp', () => {
  it.each([
    ['thirds', ['0.333', '0.333', '0.334'], '1', ['0.33', '0.33', '0.34']],
    ['three cents to give away', ['1.004', '1.004', '1.004'], '3.01', ['1.01', '1', '1']],
    ['one cent too many', ['0.005', '0.005'], '0.01', ['0', '0.01']],
    ['a refund among them', ['2.004', '-1.004'], '1', ['2', '-1']],
    ['several invoices rounded, one Region', ['10.0049'], '10.02', ['10.02']],
    ['nothing there stays nothing', ['0', '0.004', '0'], '0.01', ['0', '0.01', '0']],
    ['nothing', [], '0', []],
  ])('%s', (_, parts, total, shown) => {
    expect(addingUp(parts.map(decimal), decimal(total), 2)).toEqual(shown);
  });

  it('always adds up, and moves nothing by a whole cent or more', () => {
    const cent = decimal('0.01');
    fc.assert(
      fc.property(fc.array(exact, { minLength: 1, maxLength: 30 }), (parts) => {
        const total = rounded(sum(parts), 2);
        const shown = addingUp(parts, total, 2);
        expect(sum(shown)).toBe(total);
        shown.forEach((one, place) => {
          const moved = minus(one, parts[place] ?? ZERO);
          expect(compared(moved.startsWith('-') ? negated(moved) : moved, cent)).toBe(-1);
        });
      }),
    );
  });
});

describe('money in words', () => {
  it.each<[string, string, string, string]>([
    ['1346.4249', 'USD', 'US$1,346.42', '1,346.42米ドル'],
    ['0.005', 'USD', 'US$0.01', '0.01米ドル'],
    ['-25', 'USD', '-US$25.00', '-25.00米ドル'],
    ['208694.5', 'JPY', '¥208,695', '208,695円'],
    ['1234567.1', 'EUR', '1,234,567.10 EUR', '1,234,567.10 EUR'],
  ])('%s %s', (amount, currency, en, ja) => {
    expect(money(decimal(amount), currency)).toEqual({ en, ja });
  });

  it('groups digits and keeps the sign of a loss, but shows no minus nought', () => {
    const of = (amount: string): string => figure(decimal(amount), 2);
    expect([of('-1234.5'), of('-0.001'), of('999'), of('1000')]).toEqual(['-1,234.50', '0.00', '999.00', '1,000.00']);
  });
});
