import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths, type ColumnContent } from './column-widths.ts';

const column = (wanted: number, more: Partial<ColumnContent> = {}): ColumnContent => ({
  cells: [wanted],
  must: [],
  should: [],
  whole: false,
  ...more,
});
const inAll = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

describe('columnWidths', () => {
  it('always fill the page and never exceed it', () => {
    const anyWidth = fc.double({ min: 0, max: 3_000, noNaN: true });
    const anyColumn = fc.record({
      cells: fc.array(anyWidth, { maxLength: 5 }),
      must: fc.array(anyWidth, { maxLength: 3 }),
      should: fc.array(anyWidth, { maxLength: 3 }),
      whole: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyColumn, { minLength: 1, maxLength: 9 }), (columns) => {
        const widths = columnWidths(columns, 511, 8);
        expect(inAll(widths)).toBeCloseTo(511 - 8 * columns.length, 6);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });

  it('give figures what they need and share out the rest by its root', () => {
    // Room 511 - 3 x 8 = 487; figures take 58 + 2; 427 are left for 102 and 402 (100 and 400 with two points to spare).
    const [first, second, third] = columnWidths([column(100), column(400), column(58, { whole: true })], 511, 8);
    expect(third).toBe(60);
    expect(first).toBeCloseTo((427 * Math.sqrt(102)) / (Math.sqrt(102) + Math.sqrt(402)), 6);
    expect(second).toBeCloseTo((427 * Math.sqrt(402)) / (Math.sqrt(102) + Math.sqrt(402)), 6);
  });

  it('keep a clock whole beside a long sentence', () => {
    const [clock] = columnWidths([column(100, { must: [100] }), column(5_000)], 511, 8);
    expect(clock).toBeGreaterThanOrEqual(100);
  });

  it('let names be broken when they would leave nothing to the rest', () => {
    const widths = columnWidths([column(300, { should: [300] }), column(300, { should: [300] })], 511, 8);
    expect(widths[0]).toBeCloseTo(widths[1] ?? 0, 6);
  });
});
