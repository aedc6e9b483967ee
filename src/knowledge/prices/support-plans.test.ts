import { describe, expect, it } from 'vitest';
import { decimal } from '../money/decimal.ts';
import { chargesBehind, SUPPORT_PLANS, supportFee } from './support-plans.ts';

describe('supportFee', () => {
  it.each([
    ['AWSSupportBusiness', '0', '100'],
    ['AWSSupportBusiness', '999.99', '100'],
    ['AWSSupportBusiness', '8242.4', '824.24'],
    ['AWSSupportBusiness', '10000', '1000'],
    // AWS's own example: 10 % of 10,000, 7 % of 70,000, 5 % of 5,000.
    ['AWSSupportBusiness', '85000', '6150'],
    ['AWSDeveloperSupport', '500', '29'],
    ['AWSDeveloperSupport', '2000', '60'],
  ])('%s with %s', (plan, charges, fee) => {
    const known = SUPPORT_PLANS[plan];
    expect(known === undefined ? null : supportFee(known, decimal(charges))).toBe(fee);
  });
});

describe('chargesBehind', () => {
  const plan = SUPPORT_PLANS['AWSSupportBusiness'];

  it.each([
    ['100', null],
    ['824.24', '8242.4'],
    ['6150', '85000'],
    ['20000', '436666.666666666666666666666667'],
  ])('a fee of %s', (fee, charges) => {
    expect(plan === undefined ? undefined : chargesBehind(plan, decimal(fee))).toBe(charges);
  });
});
