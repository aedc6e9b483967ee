/** Everything a month's use amounts to: what ran, by the second, and what was called, by the hour. */
import { decimal, dividedBy } from '../../../knowledge/money/decimal.ts';
import type { Month } from '../calendar.ts';
import type { Ledger, Ran } from '../metering/ledger.ts';
import { chargeForUse } from './call-charges.ts';
import { flowsOf } from './flows-of-thing.ts';
import { UsageBook, type UsageSlot } from './usage-book.ts';

/** Machines, disks, addresses and tasks cost by the second, but never less than a minute a start. */
const LEAST_SECONDS = 60;

/**
 * @param stoppedAt when the owner at the latest stops what the intruder left running, seconds since 1970; the owner's own things go on.
 * @param payer the account played
 */
export function accrueMonth(ledger: Ledger, month: Month, stoppedAt: number, payer: string): UsageSlot[] {
  const book = new UsageBook(month);
  for (const ran of ledger.ran) {
    const from = Math.max(ran.from, month.from);
    const until = Math.min(endOf(ran, stoppedAt), month.to);
    if (from >= until) continue;
    for (const flow of flowsOf(ran.thing, payer)) book.flowed(flow, ran.side, from, until);
  }
  for (const { use, side, region, hour, amount } of ledger.counted) {
    if (hour < month.from || hour >= month.to) continue;
    const { charge, amountPerUnit } = chargeForUse(use, region, payer);
    book.counted(charge, side, hour, dividedBy(decimal(`${amount}`), amountPerUnit));
  }
  return book.slots();
}

function endOf({ side, from, until }: Ran, stoppedAt: number): number {
  if (until === null && side === 'owner') return Number.POSITIVE_INFINITY;
  return Math.max(until ?? stoppedAt, from + LEAST_SECONDS);
}
