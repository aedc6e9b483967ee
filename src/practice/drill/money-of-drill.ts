/** What the intruder costs: until now, each hour from now on, and what it would have come to had nobody done anything. */
import { decimal, dividedBy, minus, rounded, type Decimal } from '../../knowledge/money/decimal.ts';
import { drawSetting } from '../bills/bill-setting.ts';
import { monthOf, monthsBetween } from '../bills/calendar.ts';
import { closeMonths } from '../bills/closing/close-months.ts';
import type { Ledger } from '../bills/metering/ledger.ts';
import { tellBillTruth } from '../bills/tell-bill-truth.ts';
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

  /** To be made at the moment of noticing. */
  constructor(stage: Stage, ledger: Ledger) {
    this.#stage = stage;
    this.#ledger = ledger;
    this.#untouched = ledger.copy();
    this.#noticedAt = stage.clock.now;
  }

  get now(): DrillMoney {
    const { now } = this.#stage.clock;
    const burned = this.#intruderUntil(this.#ledger, now);
    const aDayOn = this.#intruderUntil(this.#ledger, now + DAY);
    return { burned, burningPerHour: rounded(dividedBy(minus(aDayOn, burned), HOURS_OF_A_DAY), 2) };
  }

  /** Burned when it was noticed. */
  get burnedWhenNoticed(): Decimal {
    return this.#intruderUntil(this.#untouched, this.#noticedAt);
  }

  /** What the intruder would have cost until the end of the billing month in which it was noticed, less what it will cost as things stand now. */
  get saved(): Decimal {
    const { to } = monthOf(this.#noticedAt);
    return minus(this.#intruderUntil(this.#untouched, to), this.#intruderUntil(this.#ledger, to));
  }

  #intruderUntil(ledger: Ledger, stoppedAt: number): Decimal {
    const { account, ownerKind, from, random } = this.#stage;
    const drawn = random.fork('bills');
    const setting = drawSetting({}, account.id, ownerKind, drawn);
    const months = closeMonths({ ledger, months: monthsBetween(from, stoppedAt, 1), setting, stoppedAt, random: drawn });
    return rounded(tellBillTruth(months, setting, ledger).total.unauthorized.total, 2);
  }
}
