/** Amounts as whole numbers of a trillionth, for long sums: the twelve places the engine keeps, without the cost of decimal text. */
import { decimal, rounded, type Decimal } from './decimal.ts';

const PLACES = 12;

/** `'1.5'` -> `1500000000000n`. More than twelve places are rounded half to even first. */
export function unitsOf(amount: Decimal): bigint {
  const [whole = '0', places = ''] = (places12(amount) as string).split('.');
  const units = BigInt(whole.replace('-', '') + places.padEnd(PLACES, '0'));
  return whole.startsWith('-') ? -units : units;
}

/** `1500000000000n` -> `'1.5'` */
export function fromUnits(units: bigint): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(PLACES + 1, '0');
  return decimal(`${units < 0n ? '-' : ''}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
}

const places12 = (amount: Decimal): Decimal =>
  amount.length - amount.indexOf('.') - 1 > PLACES && amount.includes('.') ? rounded(amount, PLACES, 'half-even') : amount;

/** The first `part` of `whole` gets this of `amount`; rounded down, so that shares taken one after the other up to the whole add up to all of it. */
export const upToShare = (amount: bigint, part: bigint, whole: bigint): bigint => (amount * part) / whole;
