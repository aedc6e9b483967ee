/** Closes an account's billing months in order: use, purchases, credits, support, tax, invoices; and in the last month what AWS gives back. */
import { decimal, rounded, sum, times, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Random } from '../../random.ts';
import { accrueMonth } from '../accrual/accrue-month.ts';
import { purchaseLines } from '../accrual/purchase-lines.ts';
import type { UsageSlot } from '../accrual/usage-book.ts';
import type { BillSetting } from '../bill-setting.ts';
import type { Month } from '../calendar.ts';
import type { BillLine } from '../line.ts';
import type { Ledger } from '../metering/ledger.ts';
import { applyCredits, type Credit } from './credits.ts';
import { eatenAllowances, type EatenAllowance } from './eaten-allowances.ts';
import { invoicesOf, type Invoiced } from './invoices.ts';
import { priceUsage } from './price-usage.ts';
import { refundLines } from './refunds.ts';
import { supportLines } from './support-fee.ts';
import { taxLines } from './tax.ts';

export interface ClosedMonth {
  readonly month: Month;
  /** Everything but what is given back, then that. */
  readonly lines: readonly BillLine[];
  readonly invoiced: Invoiced;
  readonly eatenAllowances: readonly EatenAllowance[];
  /** Granted this month, to pay for later use. */
  readonly creditGranted: Decimal;
}

export interface ToClose {
  readonly ledger: Ledger;
  /** In order; the last one is the month after the log, in which refunds come. */
  readonly months: readonly Month[];
  readonly setting: BillSetting;
  /** When the owner at the latest stopped what the intruder left running, seconds since 1970. */
  readonly stoppedAt: number;
  readonly random: Random;
}

const GOODWILL = 'AWS Credits: adjustment for unauthorized usage';

export function closeMonths(what: ToClose): ClosedMonth[] {
  const closed: ClosedMonth[] = [];
  let credits: readonly Credit[] = [{ name: 'AWS Activate promotional credit', left: what.setting.credit }];
  for (const month of what.months) {
    const given = month === what.months.at(-1) ? givenBack(what, closed) : NOTHING;
    if (given.credit !== '0') credits = [...credits, { name: GOODWILL, left: given.credit }];
    const slots = accrueMonth(what.ledger, month, what.stoppedAt, what.setting.payer);
    const charged = chargesOf(slots, what, month, credits);
    credits = charged.creditsLeft;
    const lines = [...charged.lines, ...given.lines];
    closed.push({
      month,
      lines,
      invoiced: invoicesOf(lines, what.setting, month, what.random.fork(`invoices/${month.period}`)),
      eatenAllowances: eatenAllowances(slots, what.setting.inFirstYear),
      creditGranted: given.credit,
    });
  }
  return closed;
}

function chargesOf(slots: readonly UsageSlot[], { ledger, setting }: ToClose, month: Month, credits: readonly Credit[]) {
  const usage = [...priceUsage(slots, setting.inFirstYear), ...purchaseLines(ledger.purchases, month, setting.payer)];
  const support = supportLines(usage, setting, month);
  const applied = applyCredits(usage, credits, month);
  const untaxed = [...usage, ...support, ...applied.lines];
  return { lines: [...untaxed, ...taxLines(untaxed, setting, month)], creditsLeft: applied.left };
}

interface Given {
  readonly lines: readonly BillLine[];
  readonly credit: Decimal;
}

const NOTHING: Given = { lines: [], credit: decimal('0') };

function givenBack({ setting, months }: ToClose, closed: readonly ClosedMonth[]): Given {
  const [refund, month] = [setting.refund, months.at(-1)];
  if (refund === null || month === undefined) return NOTHING;
  if (refund.kind === 'credit-memo') {
    const earlier = closed.map(({ month: { period }, lines, invoiced }) => ({ period, lines, invoiced }));
    return { lines: refundLines(earlier, refund.part, month), credit: decimal('0') };
  }
  const unauthorized = sum(closed.flatMap(({ invoiced }) => invoiced.invoices.flatMap(({ intruder }) => [intruder.net, intruder.tax])));
  return { lines: [], credit: rounded(times(unauthorized, refund.part), 2) };
}
