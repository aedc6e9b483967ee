import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayLetter, lineId, readLineId } from './line-id.ts';

const mark = fc.array(fc.constantFrom(...'0123456789abcdef'.split('')), { minLength: 32, maxLength: 32 }).map((digits) => digits.join(''));

describe('line ids', () => {
  it.each([
    ['00000000000000000000000000000000', 0, 'L-0000000000'],
    ['ffffffffffffffffffffffffffffffff', 31, 'L-ZZZZZZZZZZ'],
    // 0x8000... is the highest of 45 bits: 16 x 32^8.
    ['80000000000000000000000000000000', 2, 'L-G000000002'],
    // 0x000000000008 >> 3 is 1.
    ['00000000000800000000000000000000', 10, 'L-000000001A'],
  ])('of %s on day %i', (of, day, id) => {
    expect(lineId(of, day)).toBe(id);
  });

  it('lead back to their charge and day', () => {
    fc.assert(
      fc.property(mark, fc.integer({ min: -40, max: 400 }), (of, day) => {
        const id = lineId(of, day);
        const named = readLineId(id);
        expect(id).toMatch(/^L-[0-9A-HJKMNP-TV-Z]{10}$/);
        expect(named !== null && of >= named.from && of < named.until).toBe(true);
        expect(named?.dayLetter).toBe(dayLetter(day));
      }),
    );
  });

  it('never lead to a charge whose first 45 bits are others', () => {
    fc.assert(
      fc.property(mark, mark, (one, other) => {
        fc.pre(BigInt(`0x${one.slice(0, 12)}`) >> 3n !== BigInt(`0x${other.slice(0, 12)}`) >> 3n);
        const named = readLineId(lineId(one, 0));
        expect(named !== null && other >= named.from && other < named.until).toBe(false);
      }),
    );
  });

  it.each(['', 'L-', 'L-123', 'L-00000000000', 'L-OOOOOOOOOO', 'l-0000000000', 'i-0abc', "L-000000000'"])('reads none from %j', (text) => {
    expect(readLineId(text)).toBeNull();
  });
});
