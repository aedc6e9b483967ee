import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, sum } from './decimal.ts';
import { RunningSum } from './running-sum.ts';

const added = (amounts: readonly string[]): string => {
  const running = new RunningSum();
  for (const amount of amounts) running.add(decimal(amount));
  return running.value();
};

describe('RunningSum', () => {
  it.each([
    ['nothing', [], '0'],
    ['what binary numbers get wrong', ['0.1', '0.2'], '0.3'],
    ['the twelfth place', ['0.000000000001', '0.999999999999'], '1'],
    ['below zero', ['-0.5', '-12', '2.25'], '-10.25'],
    ['large amounts', ['123456789012345678901234.5', '0.5'], '123456789012345678901235'],
  ])('%s', (_, amounts, total) => {
    expect(added(amounts)).toBe(total);
  });

  it('is exactly the sum, whatever the amounts', () => {
    const amount = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 })).map(([units, places]) => {
      const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
      return decimal(`${units < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`);
    });
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 40 }), (amounts) => {
        expect(added(amounts)).toBe(sum(amounts));
      }),
    );
  });
});
