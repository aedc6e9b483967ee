/** What the intruder costs: until now, each hour from now on, and what it would have come to had nobody done anything. */
import { decimal, dividedBy, isZero, minus, rounded, sum, type Decimal } from '../../knowledge/money/decimal.ts';
import { drawSetting } from '../bills/bill-setting.ts';
import { monthOf, monthsBetween } from '../bills/calendar.ts';
import { closeMonths } from '../bills/closing/close-months.ts';
import type { Ledger } from '../bills/metering/ledger.ts';
import { DAY } from '../clock.ts';
import type { Stage } from '../stage.ts';

const HOURS_OF_A_DAY = decimal('24');

export interface DrillMoney {
  /** US dollars with tax, all to the cent. */
  readonly burned: Decimal;
  /** Mean of the next 24 hours as things stand, a hour. */
  readonly burningPerHour: Decimal;
}

export class MoneyOfDrill {
  readonly #stage: Stage;
  readonly #ledger: Ledger;
  /** The ledger as it was when the owner noticed. */
  readonly #untouched: Ledger;
  readonly #noticedAt: number;
  /** Closing months is the dearest thing in a drill; between two calls nothing changes. */
  #known: { readonly at: number; readonly changes: number; readonly money: DrillMoney } | null = null;

  /** To be made at the moment of noticing. */
  constructor(stage: Stage, ledger: Ledger) {
    this.#stage = stage;
    this.#ledger = ledger;
    this.#untouched = ledger.copy();
    this.#noticedAt = stage.clock.now;
  }

  get now(): DrillMoney {
    const { now } = this.#stage.clock;
    const { changes } = this.#ledger;
    if (this.#known?.at !== now || this.#known.changes !== changes) this.#known = { at: now, changes, money: this.#moneyAt(now) };
    return this.#known.money;
  }

  #moneyAt(now: number): DrillMoney {
    const burned = this.#intruderUntil(this.#ledger, now);
    const aDayOn = this.#intruderUntil(this.#ledger, now + DAY);
    return { burned, burningPerHour: rounded(dividedBy(minus(aDayOn, burned), HOURS_OF_A_DAY), 2) };
  }

  /** Burned when it was noticed. */
  get burnedWhenNoticed(): Decimal {
    return this.#intruderUntil(this.#untouched, this.#noticedAt);
  }

  /** What the intruder costs until the end of the billing month in which it was noticed, as things stand now. */
  get untilMonthEnd(): Decimal {
    return this.#intruderUntil(this.#ledger, this.monthEnd);
  }

  /** The last second of the billing month in which it was noticed, since 1970. */
  get monthEnd(): number {
    return monthOf(this.#noticedAt).to - 1;
  }

  #intruderUntil(ledger: Ledger, stoppedAt: number): Decimal {
    const { account, ownerKind, from, random, billsWish } = this.#stage;
    const drawn = random.fork('bills');
    const setting = drawSetting(billsWish, account.id, ownerKind, drawn);
    // What a credit leaves over passes from month to month; without one, months before the intruder came say nothing of what they cost.
    const first = isZero(setting.credit) ? Math.max(from, firstUse(ledger) ?? stoppedAt) : from;
    const months = closeMonths({ ledger, months: monthsBetween(first, stoppedAt, 0), setting, stoppedAt, random: drawn });
    const charges = months.flatMap(({ lines }) => lines.filter(({ billType, intruder }) => billType !== 'Refund' && intruder !== '0'));
    return rounded(sum(charges.map(({ intruder }) => intruder)), 2);
  }
}

/** When the intruder first used anything that can cost, seconds since 1970; null while they have not. */
function firstUse({ ran, counted, purchases }: Ledger): number | null {
  const moments = [
    ...ran.filter(({ side }) => side === 'intruder').map(({ from }) => from),
    ...[...counted].filter(({ side }) => side === 'intruder').map(({ hour }) => hour),
    ...purchases.filter(({ side }) => side === 'intruder').map(({ at }) => at),
  ];
  return moments.length === 0 ? null : moments.reduce((a, b) => Math.min(a, b));
}
