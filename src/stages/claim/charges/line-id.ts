/**
 * Line ids people can type: `L-` and ten letters or digits. Nine of them are the first 45 bits of the charge's hash, the tenth its day, counted from
 * the first day of the billing period. So an id leads back to its line without a table of all ids, and a re-export has the same ids.
 */

/** Crockford's alphabet: no I, L, O, U, so nothing is mistaken for a digit. The place of a letter is its value. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
/** How JavaScript writes the same values in base 32. */
const DIGITS = '0123456789abcdefghijklmnopqrstuv';
const MARK_LETTERS = 9;
const MARK_BITS = 45n;
/** Hex digits that hold 45 bits, and how many bits are too much in them. */
const HEX_DIGITS = 12;
const SPARE_BITS = 3n;

/** @param mark 32 hex digits @param dayOfPeriod days since the period's first day; may be negative or past its end */
export function lineId(mark: string, dayOfPeriod: number): string {
  const bits = BigInt(`0x${mark.slice(0, HEX_DIGITS)}`) >> SPARE_BITS;
  const digits = bits.toString(32).padStart(MARK_LETTERS, '0') + dayLetter(dayOfPeriod).toString(32);
  return `L-${exchanged(digits, DIGITS, LETTERS).toUpperCase()}`;
}

/** 0 to 31. Days 32 apart share a letter: only charges outside their own period can be that far. */
export const dayLetter = (dayOfPeriod: number): number => ((dayOfPeriod % 32) + 32) % 32;

export interface NamedLine {
  /** Marks of the line begin at `from` (inclusive) and end before `until` (exclusive), compared as text. */
  readonly from: string;
  readonly until: string;
  readonly dayLetter: number;
}

/** What an id says, or null when it is none. */
export function readLineId(id: string): NamedLine | null {
  const letters = /^L-([0-9A-HJKMNP-TV-Z]{10})$/.exec(id)?.[1]?.toLowerCase();
  if (letters === undefined) return null;
  const digits = exchanged(letters, LETTERS, DIGITS);
  const bits = digits
    .slice(0, MARK_LETTERS)
    .split('')
    .reduce((sum, digit) => (sum << 5n) | BigInt(DIGITS.indexOf(digit)), 0n);
  const hex = (value: bigint): string => (value << SPARE_BITS).toString(16).padStart(HEX_DIGITS, '0');
  /** After the last mark of all comes a letter that no hex digit reaches. */
  const until = bits + 1n === 1n << MARK_BITS ? 'g' : hex(bits + 1n);
  return { from: hex(bits), until, dayLetter: DIGITS.indexOf(digits.slice(MARK_LETTERS)) };
}

const exchanged = (text: string, from: string, to: string): string =>
  text
    .split('')
    .map((letter) => to[from.indexOf(letter)] ?? '')
    .join('');
