/** Exact decimal numbers, kept as text. Money never passes through a binary float: `0.1 + 0.2` is `0.3` here. */
import Big from 'big.js';

/** Canonical decimal text: no exponent, no plus sign, no needless zeros, `0` and never `-0`. E.g. `-12.5`. Make one with `decimal` or `readDecimal`. */
export type Decimal = string & { readonly decimal: 'exact' };

/** Own constructor: its settings cannot be changed by anybody else's. Results of a division are cut at 24 places, banker's rounding. */
const Exact = Big();
Exact.DP = 24;
Exact.RM = 2;

/** Results of a division are cut off, not rounded. */
const Cut = Big();
Cut.DP = 24;
Cut.RM = 0;
const BEYOND = '1e-25';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/;
const LONGEST = 100;

const made = (value: Big): Decimal => {
  const text = value.toFixed();
  return (text.startsWith('-') && value.eq(0) ? text.slice(1) : text) as Decimal;
};

/** The number a text tells, or null when it tells none. No thousands separators, no currency signs: readers of such tables take them off first. */
export function readDecimal(text: string): Decimal | null {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST && NUMBER.test(trimmed) ? made(new Exact(trimmed)) : null;
}

/** A decimal this program wrote itself. @throws Error when the text is no number */
export function decimal(text: string): Decimal {
  const read = readDecimal(text);
  if (read === null) throw new Error(`not a decimal number: ${text.slice(0, LONGEST)}`);
  return read;
}

export const ZERO: Decimal = decimal('0');

export const plus = (a: Decimal, b: Decimal): Decimal => made(new Exact(a).plus(b));
export const minus = (a: Decimal, b: Decimal): Decimal => made(new Exact(a).minus(b));
export const times = (a: Decimal, b: Decimal): Decimal => made(new Exact(a).times(b));
/** Cut at 24 decimal places, ties to even. @throws Error when `b` is zero */
export const dividedBy = (a: Decimal, b: Decimal): Decimal => made(new Exact(a).div(b));
export const negated = (a: Decimal): Decimal => made(new Exact(0).minus(a));
export const sum = (all: Iterable<Decimal>): Decimal => {
  let total = new Exact(0);
  for (const one of all) total = total.plus(one);
  return made(total);
};

/** -1, 0 or 1, for sorting from small to large. */
export const compared = (a: Decimal, b: Decimal): -1 | 0 | 1 => new Exact(a).cmp(b);
export const isZero = (a: Decimal): boolean => a === '0';
export const isNegative = (a: Decimal): boolean => a.startsWith('-');

export type Rounding = 'half-up' | 'half-even' | 'down';

const MODES = { down: 0, 'half-up': 1, 'half-even': 2 } as const;

/** To so many places after the point; half-up means away from zero, as on an invoice. */
export const rounded = (a: Decimal, places: number, rounding: Rounding = 'half-up'): Decimal => made(new Exact(a).round(places, MODES[rounding]));

/** With exactly so many places after the point, rounded half-up: `1.5` -> `1.50`. For showing and for files, not for computing on. */
export const withPlaces = (a: Decimal, places: number): string => {
  const value = new Exact(a).round(places, MODES['half-up']);
  const text = value.toFixed(places);
  return value.eq(0) && text.startsWith('-') ? text.slice(1) : text;
};

/**
 * The part of an amount that `part` of `whole` stands for, at 12 places; the rest is `minus(amount, share)`, so nothing is lost.
 * `share('10', '1', '3')` is `3.333333333333`. @throws Error when `whole` is zero
 */
export function share(amount: Decimal, part: Decimal, whole: Decimal): Decimal {
  const product = new Cut(amount).times(part);
  const quotient = product.div(whole);
  const rest = product.minus(quotient.times(whole));
  // What was cut off is told by one more digit: rounded twice, 11.4999... would become 12.
  const told = rest.eq(0) ? quotient : quotient.plus(rest.s === new Cut(whole).s ? BEYOND : `-${BEYOND}`);
  return made(told.round(12, MODES['half-even']));
}
