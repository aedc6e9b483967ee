import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared, decimal, minus, negated, plus, rounded, sum, ZERO } from '../../../knowledge/money/decimal.ts';
import type { Amounts } from '../claim.ts';
import { SAMPLE_CLAIM } from '../testing/sample-claim.ts';
import { addingUp, shownTotals } from './figures.ts';
import { figure, money } from './words/money-words.ts';

const amounts = (net: string, tax: string): Amounts => ({ net: decimal(net), tax: decimal(tax), total: plus(decimal(net), decimal(tax)) });
const NONE = { ...amounts('0', '0'), reasons: [] };

/** Amounts to the eighth place, as detailed bills have them. */
const exact = fc.integer({ min: -500_000_000_000, max: 500_000_000_000 }).map((units) => decimal(`${units}e-8`));

describe('shownTotals', () => {
  it('is what a hand calculation of the sample gives', () => {
    // Exact: unauthorized 779.025 + 77.9025, owner 34.9458 + 3.49458, undecided 1.2 + 0.12, bill 815.1708 + 81.51708.
    expect(shownTotals(SAMPLE_CLAIM)).toEqual({
      unauthorized: { net: '779.03', tax: '77.9', total: '856.93' },
      owner: { net: '34.94', tax: '3.5', total: '38.44' },
      undecided: { net: '1.2', tax: '0.12', total: '1.32' },
      bill: { net: '815.17', tax: '81.52', total: '896.69' },
      difference: { net: '0', tax: '0', total: '0' },
    });
  });

  it('adds up as it stands, for any three parts, and rounds what is asked back on its own', () => {
    const part = fc.record({ net: exact, tax: exact }).map(({ net, tax }) => ({ net, tax, total: plus(net, tax) }));
    fc.assert(
      fc.property(part, part, part, part, (unauthorized, owner, undecided, difference) => {
        const bill = [unauthorized, owner, undecided, difference].reduce((all, one) => ({
          net: plus(all.net, one.net),
          tax: plus(all.tax, one.tax),
          total: plus(all.total, one.total),
        }));
        const shown = shownTotals({ currency: 'USD', totals: { unauthorized, owner, undecided, bill, difference: { ...difference, reasons: [] } } });
        for (const of of ['net', 'tax', 'total'] as const)
          expect(sum([shown.unauthorized[of], shown.owner[of], shown.undecided[of], shown.difference[of]])).toBe(shown.bill[of]);
        expect(shown.unauthorized.net).toBe(rounded(unauthorized.net, 2));
        expect(shown.unauthorized.tax).toBe(rounded(unauthorized.tax, 2));
        for (const one of [shown.unauthorized, shown.owner, shown.undecided, shown.bill]) expect(plus(one.net, one.tax)).toBe(one.total);
      }),
    );
  });

  it('gives an owner without any use no cent', () => {
    const totals = {
      unauthorized: amounts('1.005', '0'),
      owner: amounts('0', '0'),
      undecided: amounts('1.005', '0'),
      bill: amounts('2.01', '0'),
      difference: NONE,
    };
    const shown = shownTotals({ currency: 'USD', totals });
    expect([shown.unauthorized.net, shown.undecided.net, shown.owner.net, shown.bill.net]).toEqual(['1.01', '1', '0', '2.01']);
  });
});

describe('addingUp', () => {
  it.each([
    ['thirds', ['0.333', '0.333', '0.334'], '1', ['0.33', '0.33', '0.34']],
    ['three cents to give away', ['1.004', '1.004', '1.004'], '3.01', ['1.01', '1', '1']],
    ['one cent too many', ['0.005', '0.005'], '0.01', ['0', '0.01']],
    ['a refund among them', ['2.004', '-1.004'], '1', ['2', '-1']],
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
