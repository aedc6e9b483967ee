/** Quantities of a month by charge, slot of time and side. Two things that share a line (a bucket read by both sides) meet here. */
import { decimal, dividedBy, rounded, times, type Decimal } from '../../../knowledge/money/decimal.ts';
import { DAY, HOUR } from '../../clock.ts';
import type { Month } from '../calendar.ts';
import type { Side } from '../metering/side.ts';
import { added } from '../tally.ts';
import type { Charge, Flow } from './charge.ts';

/** Places of usage amounts in AWS's exports. */
const PLACES = 10;
const ZERO_ZERO = { owner: decimal('0'), intruder: decimal('0') } as const;

export interface UsageSlot {
  readonly charge: Charge;
  readonly from: number;
  readonly to: number;
  /** Quantities in the charge's unit. */
  readonly owner: Decimal;
  readonly intruder: Decimal;
}

interface Page {
  readonly charge: Charge;
  readonly slots: Map<number, Readonly<Record<Side, Decimal>>>;
}

export class UsageBook {
  readonly #month: Month;
  readonly #pages = new Map<string, Page>();
  readonly #quantities = new Map<string, Decimal>();

  constructor(month: Month) {
    this.#month = month;
  }

  /** A flow that goes on from `from` to `until` (seconds), both inside the month. */
  flowed(flow: Flow, side: Side, from: number, until: number): void {
    const { charge } = flow;
    const page = this.#page(charge);
    for (let start = this.#slotOf(charge, from); start < until; start = this.#endOf(charge, start)) {
      const seconds = Math.min(until, this.#endOf(charge, start)) - Math.max(from, start);
      if (flow.per !== 'once') add(page, start, side, this.#quantity(flow.per, flow.amount, seconds));
      else if (!page.slots.has(start)) add(page, start, side, flow.amount);
    }
  }

  /** So many units within one slot. */
  counted(charge: Charge, side: Side, at: number, units: Decimal): void {
    add(this.#page(charge), this.#slotOf(charge, at), side, rounded(units, PLACES));
  }

  /** In order of time; at the same time in the order the charges came. */
  slots(): UsageSlot[] {
    const all = [...this.#pages.values()].flatMap(({ charge, slots }) =>
      [...slots].map(([from, { owner, intruder }]) => ({ charge, from, to: this.#endOf(charge, from), owner, intruder })),
    );
    return all.sort((a, b) => a.from - b.from);
  }

  #page(charge: Charge): Page {
    const key = `${charge.account}|${charge.product.code}|${charge.usageType}|${charge.operation}|${charge.resource ?? ''}|${charge.principal ?? ''}`;
    let page = this.#pages.get(key);
    if (page === undefined) {
      page = { charge, slots: new Map() };
      this.#pages.set(key, page);
    }
    return page;
  }

  #slotOf({ span }: Charge, seconds: number): number {
    if (span === 'month') return this.#month.from;
    const length = span === 'day' ? DAY : HOUR;
    return Math.floor(seconds / length) * length;
  }

  #endOf({ span }: Charge, slot: number): number {
    return span === 'month' ? this.#month.to : slot + (span === 'day' ? DAY : HOUR);
  }

  /** Nearly all slots are full ones: the answer is kept. */
  #quantity(per: 'hour' | 'month', amount: Decimal, seconds: number): Decimal {
    const key = `${per}|${amount}|${seconds}`;
    const known = this.#quantities.get(key);
    if (known !== undefined) return known;
    const whole = per === 'hour' ? HOUR : this.#month.to - this.#month.from;
    const quantity = rounded(dividedBy(times(amount, decimal(`${seconds}`)), decimal(`${whole}`)), PLACES);
    this.#quantities.set(key, quantity);
    return quantity;
  }
}

function add({ slots }: Page, slot: number, side: Side, quantity: Decimal): void {
  const before = slots.get(slot) ?? ZERO_ZERO;
  slots.set(slot, { ...before, [side]: added(before[side], quantity) });
}
