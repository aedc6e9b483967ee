/**
 * What support plans cost: a share of the month's charges by steps, at least a fixed amount. Source: AWS Support pricing page, plans sold until the end of 2025.
 * A plan that is not here is not reckoned with.
 */
import { compared, decimal, dividedBy, minus, plus, times, ZERO, type Decimal } from '../money/decimal.ts';

interface Step {
  /** Charges up to here (null: all the rest) cost this many percent. */
  readonly upTo: Decimal | null;
  readonly percent: Decimal;
}

export interface SupportPlan {
  readonly least: Decimal;
  readonly steps: readonly Step[];
}

const step = (upTo: string | null, percent: string): Step => ({ upTo: upTo === null ? null : decimal(upTo), percent: decimal(percent) });

/** By product code of the bill. */
export const SUPPORT_PLANS: Readonly<Record<string, SupportPlan>> = {
  AWSDeveloperSupport: { least: decimal('29'), steps: [step(null, '3')] },
  AWSSupportDeveloper: { least: decimal('29'), steps: [step(null, '3')] },
  AWSSupportBusiness: { least: decimal('100'), steps: [step('10000', '10'), step('80000', '7'), step('250000', '5'), step(null, '3')] },
  AWSSupportEnterprise: { least: decimal('15000'), steps: [step('150000', '10'), step('500000', '7'), step('1000000', '5'), step(null, '3')] },
};

const HUNDRED = decimal('100');

/** The plan's fee for a month with so many charges. */
export function supportFee({ least, steps }: SupportPlan, charges: Decimal): Decimal {
  let fee = ZERO;
  let from = ZERO;
  for (const { upTo, percent } of steps) {
    const end = upTo === null || compared(charges, upTo) < 0 ? charges : upTo;
    if (compared(end, from) > 0) fee = plus(fee, dividedBy(times(minus(end, from), percent), HUNDRED));
    if (upTo === null || compared(charges, upTo) <= 0) break;
    from = upTo;
  }
  return compared(fee, least) < 0 ? least : fee;
}

/** The charges behind a fee; null for the least fee, which any small month costs. */
export function chargesBehind({ least, steps }: SupportPlan, fee: Decimal): Decimal | null {
  if (compared(fee, least) <= 0) return null;
  let rest = fee;
  let from = ZERO;
  for (const { upTo, percent } of steps) {
    const most = upTo === null ? null : dividedBy(times(minus(upTo, from), percent), HUNDRED);
    if (upTo === null || most === null || compared(rest, most) <= 0) return plus(from, dividedBy(times(rest, HUNDRED), percent));
    rest = minus(rest, most);
    from = upTo;
  }
  return null;
}
