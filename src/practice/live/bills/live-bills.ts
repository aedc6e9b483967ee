/** The bill of a live account as it stands at any moment, from the ledger all bills of the practice world come from. Closed anew at most once an hour of account time. */
import { drawSetting, type BillSetting } from '../../bills/bill-setting.ts';
import { monthsBetween } from '../../bills/calendar.ts';
import { closedAsOf } from '../../bills/closing/as-of.ts';
import { closeMonths, type ClosedMonth } from '../../bills/closing/close-months.ts';
import { HOUR } from '../../clock.ts';
import type { Stage } from '../../stage.ts';

export interface KnownBills {
  readonly setting: BillSetting;
  /** Every month from the start of the log, the present one as far as it is known. */
  readonly closed: readonly ClosedMonth[];
}

export class LiveBills {
  readonly #stage: Stage;
  #last: (KnownBills & { readonly hour: number }) | null = null;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /**
   * What is known of use up to `moment`, asked at `now` (seconds since 1970, `moment` not later): what runs is charged as running. Null when nobody keeps
   * the account's bill.
   */
  asOf(now: number, moment: number): KnownBills | null {
    const whole = this.#upTo(Math.floor(now / HOUR) * HOUR);
    return whole === null ? null : { setting: whole.setting, closed: closedAsOf(whole.closed, moment) };
  }

  #upTo(hour: number): KnownBills | null {
    const { ledger, account, ownerKind, from, random, billsWish } = this.#stage;
    if (ledger === null) return null;
    if (this.#last?.hour !== hour) {
      const chance = random.fork('bills');
      const setting = drawSetting(billsWish, account.id, ownerKind, chance);
      const closed = closeMonths({ ledger, months: monthsBetween(from, hour, 0), setting, stoppedAt: hour, random: chance });
      this.#last = { hour, setting, closed };
    }
    return this.#last;
  }
}
