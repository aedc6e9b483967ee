/** Usage becomes lines: first what is free this month, in order of time and whoever's it is, then what costs. */
import { compared, isZero, minus, rounded, share, times, type Decimal, ZERO } from '../../../knowledge/money/decimal.ts';
import type { Charge } from '../accrual/charge.ts';
import type { UsageSlot } from '../accrual/usage-book.ts';
import type { BillLine } from '../line.ts';
import { added } from '../tally.ts';
import { freeAmount, freeWords, type AllowanceName } from './allowances.ts';

/** Places of costs in AWS's exports. */
const PLACES = 10;

/** `slots` are one month's, in order of time. A slot that is free in part becomes two lines, both sides sharing each by their use. */
export function priceUsage(slots: readonly UsageSlot[], inFirstYear: boolean): BillLine[] {
  const left = new Map<AllowanceName, Decimal>();
  const costs = new Map<string, Decimal>();
  const lines: BillLine[] = [];
  for (const slot of slots) {
    const { allowance } = slot.charge;
    const quantity = added(slot.owner, slot.intruder);
    if (isZero(quantity)) continue;
    const free = allowance === null ? ZERO : smaller(quantity, left.get(allowance) ?? freeAmount(allowance, inFirstYear));
    if (allowance !== null) left.set(allowance, minus(left.get(allowance) ?? freeAmount(allowance, inFirstYear), free));
    if (!isZero(free)) lines.push(freeLine(slot, free));
    if (free !== quantity) lines.push(paidLine(slot, quantity, minus(quantity, free), costs));
  }
  return lines;
}

const smaller = (a: Decimal, b: Decimal): Decimal => (compared(a, b) < 0 ? a : b);

function freeLine({ charge, from, to }: UsageSlot, quantity: Decimal): BillLine {
  const words = charge.allowance === null ? '' : `$0.00 per ${freeWords(charge.allowance)}`;
  return { kind: 'Usage', billType: 'Anniversary', charge, from, to, quantity, rate: ZERO, cost: ZERO, intruder: ZERO, words, about: null };
}

function paidLine({ charge, from, to, intruder }: UsageSlot, used: Decimal, quantity: Decimal, costs: Map<string, Decimal>): BillLine {
  const rate = charge.rateAt(from);
  const cost = costOf(quantity, rate, costs);
  const words = wordsAt(charge, rate);
  return {
    kind: 'Usage',
    billType: 'Anniversary',
    charge,
    from,
    to,
    quantity,
    rate,
    cost,
    intruder: partOf(cost, intruder, used),
    words,
    about: null,
  };
}

export const partOf = (cost: Decimal, part: Decimal, whole: Decimal): Decimal =>
  isZero(part) ? ZERO : part === whole ? cost : share(cost, part, whole);

function costOf(quantity: Decimal, rate: Decimal, costs: Map<string, Decimal>): Decimal {
  const key = `${quantity}|${rate}`;
  const known = costs.get(key);
  if (known !== undefined) return known;
  const cost = rounded(times(quantity, rate), PLACES);
  costs.set(key, cost);
  return cost;
}

const words = new WeakMap<Charge, Map<Decimal, string>>();

function wordsAt(charge: Charge, rate: Decimal): string {
  const known = words.get(charge)?.get(rate);
  if (known !== undefined) return known;
  const told = charge.words(rate);
  words.set(charge, (words.get(charge) ?? new Map<Decimal, string>()).set(rate, told));
  return told;
}
