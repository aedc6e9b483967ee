/** Remembers, for both sides, what ran from when to when, what was called how often, and what was bought. Grows with things and hours, not with events. */
import type { Meter, MeteredCall, MeteredThing, Purchase } from '../../account/meter.ts';
import { HOUR, type Clock } from '../../clock.ts';
import { usesOf, type Use } from './priced-calls.ts';
import { sideOf, type Side } from './side.ts';

export interface Ran {
  readonly thing: MeteredThing;
  readonly side: Side;
  /** Whole seconds since 1970, end exclusive; null while it runs. */
  readonly from: number;
  until: number | null;
}

/** Uses of one kind by one side within one clock hour. */
export interface Counted {
  readonly use: Omit<Use, 'amount'>;
  readonly side: Side;
  readonly region: string;
  /** Seconds since 1970 of the full hour. */
  readonly hour: number;
  amount: number;
}

export interface Bought {
  readonly purchase: Purchase;
  readonly side: Side;
  readonly at: number;
}

export class Ledger implements Meter {
  readonly #clock: Clock;
  readonly #ran: Ran[] = [];
  readonly #running = new Map<string, Ran>();
  readonly #counted = new Map<string, Counted>();
  readonly #purchases: Bought[] = [];
  #changes = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What is remembered at this moment; later things change only the original. */
  copy(): Ledger {
    const copied = new Ledger({ now: this.#clock.now });
    copied.#ran.push(...this.#ran.map((ran) => ({ ...ran })));
    for (const [key, counted] of this.#counted) copied.#counted.set(key, { ...counted });
    copied.#purchases.push(...this.#purchases);
    return copied;
  }

  /** Grows with everything remembered: who worked something out of the ledger knows by it whether that still holds. */
  get changes(): number {
    return this.#changes;
  }

  get ran(): readonly Ran[] {
    return this.#ran;
  }

  get counted(): Iterable<Counted> {
    return this.#counted.values();
  }

  get purchases(): readonly Bought[] {
    return this.#purchases;
  }

  began(thing: MeteredThing): void {
    if (this.#running.has(thing.id)) return;
    this.#changes++;
    const ran: Ran = { thing, side: sideOf(thing.hand), from: this.#now, until: null };
    this.#ran.push(ran);
    if (thing.what.kind === 'mail-flow') ran.until = ran.from + thing.what.seconds;
    this.#running.set(thing.id, ran);
  }

  ended(id: string): void {
    const ran = this.#running.get(id);
    if (ran === undefined) return;
    this.#changes++;
    ran.until = Math.min(ran.until ?? this.#now, this.#now);
    this.#running.delete(id);
  }

  memberClosed(member: string): void {
    for (const { thing } of this.#running.values()) if (thing.member === member) this.ended(thing.id);
  }

  called(metered: MeteredCall): void {
    const { caller, region } = metered.call;
    const side = sideOf(caller.hand);
    const hour = Math.floor(this.#now / HOUR) * HOUR;
    for (const { amount, ...use } of usesOf(metered)) {
      const key = `${use.what}|${use.subject}|${use.principal ?? ''}|${side}|${region}|${hour}`;
      const counted = this.#counted.get(key);
      this.#changes++;
      if (counted === undefined) this.#counted.set(key, { use, side, region, hour, amount });
      else counted.amount += amount;
    }
  }

  bought(purchase: Purchase): void {
    this.#changes++;
    this.#purchases.push({ purchase, side: sideOf(purchase.hand), at: this.#now });
  }

  get #now(): number {
    return Math.floor(this.#clock.now);
  }
}
