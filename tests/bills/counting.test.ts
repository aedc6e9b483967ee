/** Every charge once: exports made again, parts, copies, coarser views, in any order and under any name. Rules: docs/decisions/0061. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sql } from '../../src/ports/sql.ts';
import { billsCase, type BillsCase } from './bills-read.ts';
import { byDay, cur2, dollars, sumOf, type MadeLine } from './cur-made.ts';

interface Counted {
  readonly total: string | null;
  readonly lines: number;
  readonly uses: Readonly<Record<string, string>>;
  readonly case: BillsCase;
}

async function counted(files: Readonly<Record<string, string>>): Promise<Counted> {
  const bills = await billsCase(files);
  const [sums] = await bills.store.rows<{ total: string | null; lines: number }>(sql`select sum(net) as total, count(*) as lines from charge_line`);
  const uses = Object.fromEntries(bills.store.files.map(({ name, use }) => [name.split('/inputs/')[1] ?? name, use]));
  await bills.end();
  return { total: sums?.total ?? null, lines: sums?.lines ?? 0, uses, case: bills };
}

/** One line for each hour and resource, so that each charge stands once in an export. */
const lines = fc
  .uniqueArray(fc.tuple(fc.nat(700), fc.nat(20)), { minLength: 30, maxLength: 90, selector: ([hour, resource]) => `${hour} ${resource}` })
  .chain((places) =>
    fc
      .array(fc.integer({ min: -1_000, max: 5_000_000 }), { minLength: places.length, maxLength: places.length })
      .map((costs) => places.map(([hour, resource], index): MadeLine => ({ hour, resource, micros: costs[index] ?? 0 }))),
  );

/** Lines dealt out to parts; parts that got none are left out. */
const dealt = (all: readonly MadeLine[], hands: readonly number[], parts: number): MadeLine[][] =>
  Array.from({ length: parts }, (_, part) => all.filter((__, index) => (hands[index % hands.length] ?? 0) % parts === part)).filter(
    (part) => part.length > 0,
  );

const hands = fc.array(fc.nat(1_000), { minLength: 7, maxLength: 40 });

describe('an export made again', () => {
  it('counts instead of the older one, whatever the parts, names, order and copies', { timeout: 300_000 }, async () => {
    const export2 = fc.record({
      lines,
      hands,
      parts: fc.integer({ min: 1, max: 4 }),
      olderParts: fc.integer({ min: 1, max: 4 }),
      cutHour: fc.integer({ min: 200, max: 690 }),
      changed: fc.nat(4),
      copies: fc.nat(2),
      names: fc.shuffledSubarray(
        Array.from({ length: 12 }, (_, index) => `${'qwertyuiopas'[index] ?? ''}.csv`),
        { minLength: 12, maxLength: 12 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(export2, async ({ lines: all, hands: deal, parts, olderParts, cutHour, changed, copies, names }) => {
        const newest = dealt(
          all.map((line) => ({ ...line, invoice: '2245678901' })),
          deal,
          parts,
        );
        const old = all
          .filter(({ hour }) => hour < cutHour)
          .map((line, index) => (index % 5 < changed ? { ...line, micros: line.micros + 7 } : line));
        const older = dealt(old, deal.toReversed(), olderParts);
        const texts = [...newest, ...older].map((part) => cur2(part));
        const files = Object.fromEntries([...texts, ...texts.slice(0, copies)].map((text, index) => [names[index] ?? `${index}.csv`, text]));
        const result = await counted(files);
        expect(result).toMatchObject({ total: sumOf(all), lines: all.length });
        expect(Object.values(result.uses).filter((use) => use === 'counted')).toHaveLength(newest.length);
      }),
      { numRuns: 15 },
    );
  });

  it('counts by its folders while nothing is final', async () => {
    const day = (from: number, to: number, extra: number): MadeLine[] =>
      Array.from({ length: to - from }, (_, index) => ({ hour: from + index, resource: index % 3, micros: 1_000 + index + extra }));
    const [old, late] = [day(0, 240, 5), day(0, 300, 0)];
    const result = await counted({
      'cur/20251211T000000Z/cur-00001.csv': cur2(old.slice(0, 170)),
      'cur/20251211T000000Z/cur-00002.csv': cur2(old.slice(170)),
      // This part ends before the older export does: only its place says that it is of the newer one.
      'cur/20251213T120000Z/cur-00001.csv': cur2(late.slice(0, 100)),
      'cur/20251213T120000Z/cur-00002.csv': cur2(late.slice(100)),
    });
    expect(result).toMatchObject({ total: sumOf(late), lines: 300 });
    expect(result.uses).toEqual({
      'cur/20251211T000000Z/cur-00001.csv': 'superseded',
      'cur/20251211T000000Z/cur-00002.csv': 'superseded',
      'cur/20251213T120000Z/cur-00001.csv': 'counted',
      'cur/20251213T120000Z/cur-00002.csv': 'counted',
    });
  });

  it('leaves out single lines where files overlap in part, and says so', async () => {
    const all = Array.from({ length: 100 }, (_, index): MadeLine => ({ hour: index, resource: 1, micros: 1_000 }));
    const result = await counted({ 'a.csv': cur2(all.slice(0, 60)), 'b.csv': cur2(all.slice(45)) });
    expect(result).toMatchObject({ total: sumOf(all), lines: 100, uses: { 'a.csv': 'counted', 'b.csv': 'counted' } });
    expect(result.case.read.files.flatMap(({ problems }) => problems.map(({ en }) => en))).toEqual([
      'Some rows of 2025-12 are also in newer files such as “b.csv” and were left out so as not to count them twice. It is safest to give only files exported at the same time.',
    ]);
  });
});

/** A Bills page: one line for each account. */
const page = (accounts: readonly (readonly [account: string, net: string])[], invoice = '1'): string =>
  `InvoiceID,PayerAccountId,LinkedAccountId,RecordType,ProductCode,UsageType,BillingPeriodStartDate,UsageStartDate,UsageEndDate,CurrencyCode,CostBeforeTax,TaxAmount,TotalCost\n${accounts
    .map(
      ([account, net]) =>
        `${invoice},111122223333,${account},LinkedLineItem,AmazonEC2,BoxUsage:c5.large,2025/12/01 00:00:00,2025/12/01 00:00:00,2025/12/31 23:59:59,USD,${net},0,${net}\n`,
    )
    .join('')}`;

describe('the Bills page saved twice', () => {
  it('counts as it was later in the month, and by its invoice once there is one', async () => {
    const open = { 'a.csv': page([['444455556666', '9.5']], 'Estimated'), 'b.csv': page([['444455556666', '5.25']], 'Estimated') };
    expect(await counted(open)).toMatchObject({ total: '9.5', uses: { 'a.csv': 'counted', 'b.csv': 'superseded' } });
    // Something was taken off before the invoice was made.
    const final = { ...open, 'c.csv': page([['444455556666', '8']], '2245678901') };
    expect(await counted(final)).toMatchObject({ total: '8', uses: { 'a.csv': 'superseded', 'b.csv': 'superseded', 'c.csv': 'counted' } });
  });
});

describe('parts of one export', () => {
  it('all count, also where many lines look alike because few columns were exported', async () => {
    const all = Array.from({ length: 200 }, (_, index): MadeLine => ({ hour: index % 10, resource: null, micros: 1_000 + index }));
    const shape = { withResources: false, withDescription: false };
    const result = await counted({ 'x.csv': cur2(all.slice(0, 90), shape), 'y.csv': cur2(all.slice(90), shape) });
    expect(result).toMatchObject({ total: sumOf(all), lines: 200, uses: { 'x.csv': 'counted', 'y.csv': 'counted' } });
  });

  it('all count when one of them has only a charge of the whole month', async () => {
    const hours = Array.from({ length: 50 }, (_, hour): MadeLine => ({ hour, resource: 1, micros: 1_000 }));
    const month: MadeLine = { hour: 0, hours: 744, resource: null, usageType: 'Support', micros: 29_000_000 };
    const result = await counted({ 'cur-1.csv': cur2(hours), 'cur-2.csv': cur2([month]) });
    expect(result).toMatchObject({ total: dollars(29_050_000), lines: 51 });
  });
});

describe('coarser views', () => {
  const hours = Array.from({ length: 240 }, (_, hour): MadeLine => ({ hour, resource: hour % 4, micros: 1_000 + hour }));

  it('by the day beside the hour, with the same columns', async () => {
    const result = await counted({ 'a-daily.csv': cur2(byDay(hours)), 'b-hourly.csv': cur2(hours) });
    expect(result).toMatchObject({ total: sumOf(hours), lines: 240, uses: { 'a-daily.csv': 'cross-check', 'b-hourly.csv': 'counted' } });
  });

  it('without resource ids beside those with them', async () => {
    const result = await counted({ 'a.csv': cur2(byDay(hours), { withResources: false }), 'b.csv': cur2(hours) });
    expect(result).toMatchObject({ total: sumOf(hours), lines: 240, uses: { 'a.csv': 'cross-check', 'b.csv': 'counted' } });
  });

  const costs = (service: string, net: string): string =>
    JSON.stringify({
      GroupDefinitions: [{ Type: 'DIMENSION', Key: 'SERVICE' }],
      ResultsByTime: [
        {
          TimePeriod: { Start: '2025-12-01', End: '2026-01-01' },
          Estimated: false,
          Groups: [{ Keys: [service], Metrics: { UnblendedCost: { Amount: net, Unit: 'USD' } } }],
        },
      ],
    });

  it('of other kinds check the most detailed one', async () => {
    const net = sumOf(hours);
    const result = await counted({
      'bill.csv': page([['444455556666', net]]),
      'costs.json': costs('Amazon Elastic Compute Cloud - Compute', net),
      'cur.csv': cur2(hours),
    });
    expect(result).toMatchObject({ total: net, lines: 240, uses: { 'bill.csv': 'cross-check', 'costs.json': 'cross-check', 'cur.csv': 'counted' } });
  });

  it('count for accounts that the more detailed one leaves out', async () => {
    const result = await counted({
      'bill.csv': page([
        ['444455556666', sumOf(hours)],
        ['777788889999', '12.5'],
      ]),
      'cur.csv': cur2(hours),
    });
    expect(result.total).toBe(dollars(hours.reduce((sum, { micros }) => sum + micros, 0) + 12_500_000));
    expect(result.lines).toBe(241);
    expect(result.uses).toEqual({ 'bill.csv': 'counted', 'cur.csv': 'counted' });
  });

  it('count instead of a more detailed one that is filtered, and that is said', async () => {
    const result = await counted({ 'bill.csv': page([['444455556666', '1346.5']]), 'costs.json': costs('Amazon Simple Storage Service', '3.25') });
    expect(result).toMatchObject({ total: '1346.5', uses: { 'bill.csv': 'counted', 'costs.json': 'cross-check' } });
    const file = result.case.read.files.find(({ name }) => name.endsWith('costs.json'));
    expect(file?.problems.map(({ en }) => en)).toContain(
      'For 2025-12 this file tells 3.25 and another one 1346.50: it seems filtered, or ends early. Give a file with the whole month.',
    );
  });
});
