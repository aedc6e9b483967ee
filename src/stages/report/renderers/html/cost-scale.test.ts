import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../../knowledge/money/decimal.ts';
import { costScale } from './cost-scale.ts';

const stacks = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.map(decimal));

describe('costScale', () => {
  it.each([
    ['an ordinary day', [['489.52']], ['200', '400', '600']],
    ['cents', [['0.031', '0.01']], ['0.02', '0.04', '0.06']],
    ['thousands', [['3900']], ['1000', '2000', '3000', '4000']],
    ['nothing', [], ['0.01']],
    ['refunds alone', [['-12']], ['0.01']],
  ])('has round lines: %s', (_, rows, labels) => {
    expect(costScale(stacks(...rows), 100).steps.map(({ label }) => label)).toEqual(labels);
  });

  it('gives an amount its part of the room, and none to what is below zero', () => {
    const { pixels } = costScale(stacks(['300', '100']), 200);
    expect([pixels(decimal('300')), pixels(decimal('100')), pixels(decimal('-5'))]).toEqual([150, 50, 0]);
  });

  it('never draws beyond its room', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000_000 }).map((cents) => decimal(`${cents}e-2`));
    fc.assert(
      fc.property(fc.array(fc.array(amount, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 20 }), (rows) => {
        const { pixels, steps } = costScale(rows, 200);
        for (const row of rows) expect(row.reduce((sum, one) => sum + pixels(one), 0)).toBeLessThanOrEqual(200.000_1);
        expect(steps.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
