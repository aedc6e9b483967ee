import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared, decimal, isNegative, minus, plus, sum } from '../../../knowledge/money/decimal.ts';
import { chargeOf, type Charge } from '../accrual/charge.ts';
import type { UsageSlot } from '../accrual/usage-book.ts';
import { ownerPart } from '../line.ts';
import { PRODUCTS } from '../prices/products.ts';
import { Tally } from '../tally.ts';
import { eatenAllowances } from './eaten-allowances.ts';
import { priceUsage } from './price-usage.ts';

const charge: Charge = chargeOf({
  product: PRODUCTS['ec2-other'],
  account: '777788882222',
  usageType: 'DataTransfer-Out-Bytes',
  operation: 'RunInstances',
  region: 'us-east-1',
  unit: 'GB',
  family: 'Data Transfer',
  allowance: 'transfer-out',
  rate: decimal('0.09'),
  words: (rate) => `$${rate} per GB`,
});
const slot = (hour: number, owner: string, intruder: string): UsageSlot => ({
  charge,
  from: hour * 3600,
  to: (hour + 1) * 3600,
  owner: decimal(owner),
  intruder: decimal(intruder),
});

describe('free amounts', () => {
  const slots = [slot(0, '30', '60'), slot(1, '10', '30'), slot(2, '5', '0')];

  it('are used up in order of time, by both sides alike, and cut the hour in which they end', () => {
    const lines = priceUsage(slots, false).map(({ quantity, cost, intruder }) => [quantity, cost, intruder]);
    expect(lines).toEqual([
      ['90', '0', '0'],
      // 10 of 40 GB are still free; of the other 30 GB at 0.09 three quarters are the intruder's
      ['10', '0', '0'],
      ['30', '2.7', '2.025'],
      ['5', '0.45', '0'],
    ]);
  });

  it('cost the owner what they would have had free', () => {
    // 45 GB alone are free; beside the intruder 0.675 + 0.45 are paid.
    expect(eatenAllowances(slots, false)).toEqual([{ allowance: 'transfer-out', cost: '1.125' }]);
  });
});

describe('for any use', () => {
  const amount = fc.integer({ min: 0, max: 99_999 }).map((value) => decimal(`${value / 100}`));
  const any = fc.array(fc.record({ hour: fc.nat(700), owner: amount, intruder: amount }), { maxLength: 40 });

  it('lines hold exactly the quantities used, and neither side ever pays less than nothing', () => {
    fc.assert(
      fc.property(any, (uses) => {
        const slots = uses.sort((a, b) => a.hour - b.hour).map(({ hour, owner, intruder }) => slot(hour, owner, intruder));
        const lines = priceUsage(slots, false);
        expect(sum(lines.map(({ quantity }) => quantity))).toBe(sum(slots.map(({ owner, intruder }) => plus(owner, intruder))));
        for (const line of lines) {
          expect(plus(line.intruder, ownerPart(line))).toBe(line.cost);
          expect([isNegative(line.intruder), isNegative(ownerPart(line))]).toEqual([false, false]);
        }
        const free = sum(lines.filter(({ rate }) => rate === '0').map(({ quantity }) => quantity));
        expect(compared(minus(decimal('100'), free), decimal('0'))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a tally is the sum', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('0.0107526882', '3.10352', '-1.5', '0', '0.1')), (texts) => {
        const tally = new Tally();
        for (const text of texts) tally.add(decimal(text));
        expect(tally.total).toBe(sum(texts.map(decimal)));
      }),
    );
  });
});
