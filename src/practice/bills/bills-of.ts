/** The bills of a stage that was played to its end; null when nobody kept the meter. */
import type { Stage } from '../stage.ts';
import { drawSetting, type BillsWish } from './bill-setting.ts';
import { monthsBetween } from './calendar.ts';
import { PlayedBills } from './played-bills.ts';

/** Months after the log, in which AWS gives back. */
const MONTHS_AFTER = 1;

/** @param wish @default as the stage was wished */
export function billsOf(stage: Stage, wish: BillsWish = stage.billsWish): PlayedBills | null {
  const { ledger, account, ownerKind, from, to } = stage;
  if (ledger === null) return null;
  const random = stage.random.fork('bills');
  return new PlayedBills({
    ledger,
    months: monthsBetween(from, to, MONTHS_AFTER),
    setting: drawSetting(wish, account.id, ownerKind, random),
    stoppedAt: to,
    random,
  });
}
