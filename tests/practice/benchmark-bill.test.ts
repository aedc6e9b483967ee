import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/knowledge/money/decimal.ts';
import { cellsOf } from '../../src/practice/bills/read-back.ts';
import { Tally } from '../../src/practice/bills/tally.ts';
import { benchmarkBill } from '../../src/practice/bills/benchmark/benchmark-bill.ts';

const LINES = 30_000;

describe('a benchmark bill', () => {
  const bill = benchmarkBill({ lines: LINES, seed: 2 });
  const [heading = [], ...rows] = cellsOf([...bill.pieces()].join(''));
  const at = (name: string): number => heading.indexOf(name);

  it('has exactly as many lines as wished, each with an id of its own', () => {
    expect(rows).toHaveLength(LINES);
    expect(new Set(rows.map((row) => row[at('identity_line_item_id')])).size).toBe(LINES);
    expect(rows.every((row) => row.length === heading.length)).toBe(true);
  });

  it('comes to what its truth says, with the incident of the story in it', () => {
    const [net, tax] = [new Tally(), new Tally()];
    for (const row of rows) (row[at('line_item_line_item_type')] === 'Tax' ? tax : net).add(decimal(row[at('line_item_unblended_cost')] ?? ''));
    expect([net.total, tax.total]).toEqual([bill.truth.bill.net, bill.truth.bill.tax]);
    expect(Number(bill.truth.unauthorized.net)).toBeGreaterThan(100);
    expect(Number(bill.truth.owner.net)).toBeGreaterThan(Number(bill.truth.unauthorized.net) / 10);
  });

  it('is the same twice, and never smaller than its story', () => {
    const first = (seed: number): string => [...benchmarkBill({ lines: LINES, seed }).pieces()].slice(0, 10).join('');
    expect(first(2)).toBe(first(2));
    expect(() => benchmarkBill({ lines: 10, seed: 2 })).toThrow('at least 20000 lines');
  });
});
