/** What an intruder's use took from the owner's free amounts: the owner's month priced with and without the intruder in it. */
import { isZero, minus, type Decimal, ZERO } from '../../../knowledge/money/decimal.ts';
import type { UsageSlot } from '../accrual/usage-book.ts';
import { ownerPart } from '../line.ts';
import { Tally } from '../tally.ts';
import { freeAmount, type AllowanceName } from './allowances.ts';
import { grouped } from './grouped.ts';
import { priceUsage } from './price-usage.ts';

export interface EatenAllowance {
  readonly allowance: AllowanceName;
  /** USD the owner paid because the free amount was gone. */
  readonly cost: Decimal;
}

export function eatenAllowances(slots: readonly UsageSlot[], inFirstYear: boolean): EatenAllowance[] {
  const limited = slots.filter(({ charge: { allowance } }) => allowance !== null && !isZero(freeAmount(allowance, inFirstYear)));
  return grouped(limited, ({ charge }) => charge.allowance ?? '').flatMap((group) => {
    const allowance = group[0]?.charge.allowance ?? null;
    if (allowance === null || group.every(({ intruder }) => isZero(intruder))) return [];
    const alone = group.map((slot) => ({ ...slot, intruder: ZERO }));
    const cost = minus(ownersCost(group, inFirstYear), ownersCost(alone, inFirstYear));
    return isZero(cost) ? [] : [{ allowance, cost }];
  });
}

function ownersCost(slots: readonly UsageSlot[], inFirstYear: boolean): Decimal {
  const tally = new Tally();
  for (const line of priceUsage(slots, inFirstYear)) tally.add(ownerPart(line));
  return tally.total;
}
