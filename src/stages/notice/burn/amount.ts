/** Sums of US dollars with a lower and an upper bound. */
import { plus, times, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Amount } from '../notice-record.ts';

export const NOTHING: Amount = { least: ZERO, most: ZERO };

export const added = (a: Amount, b: Amount): Amount => ({
  least: plus(a.least, b.least),
  most: a.most === null || b.most === null ? null : plus(a.most, b.most),
});

export const multiplied = ({ least, most }: Amount, by: Decimal): Amount => ({
  least: times(least, by),
  most: most === null ? null : times(most, by),
});

/** The same, with no upper bound. */
export const atLeast = ({ least }: Amount): Amount => ({ least, most: null });
