/** Bills of played accounts: the truth adds up, every kind of file comes to the same, and keeping a bill changes no log. `HIKESHI_SEEDS=20` for twenty seeds. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compared, decimal, isZero, minus, plus, rounded, sum, times, type Decimal } from '../../src/knowledge/money/decimal.ts';
import {
  playAccount,
  SCENARIO_NAMES,
  SCENARIOS,
  type MonthBillTruth,
  type PlayedAccount,
  type PlayedBills,
  type RefundWish,
} from '../../src/practice/index.ts';
import { cellsOf, textOf } from '../../src/practice/bills/read-back.ts';
import { Tally } from '../../src/practice/bills/tally.ts';

/** The last weeks hold the story; the months before them are alike. */
const DAYS = 16;
const SEEDS = Array.from({ length: Number(process.env['HIKESHI_SEEDS'] ?? '1') }, (_, index) => index + 1);

/** Stories whose bills have something others lack: members, the Marketplace, mail, many machines. The rest is held against two formats, unless many seeds are asked for. */
const ALL_FORMATS: ReadonlySet<string> = new Set(
  SEEDS.length > 1 ? SCENARIO_NAMES : ['founding-story', 'organization-accounts', 'service-credential', 'ses-abuse', 'federation-persistence'],
);

const logOf = (played: PlayedAccount): string => createHash('sha256').update(JSON.stringify(played.files)).digest('hex');

function billsOf(played: PlayedAccount): PlayedBills {
  if (played.bills === null) throw new Error('no bills were wished for');
  return played.bills;
}

/** Sum of one column over all CSV files of a wish. */
function summed(bills: PlayedBills, column: string, ...wish: Parameters<PlayedBills['files']>): Decimal {
  const tally = new Tally();
  for (const file of bills.files(...wish)) {
    if (!file.path.includes('.csv')) continue;
    const [heading = [], ...rows] = cellsOf(textOf(file));
    const place = heading.indexOf(column);
    for (const cells of rows) tally.add(decimal(cells[place] ?? ''));
  }
  return tally.total;
}

describe.each(SCENARIO_NAMES)('%s', (scenario) => {
  it.each(SEEDS)('seed %i', (seed) => {
    const played = playAccount({ scenario, seed, days: DAYS, bills: true });
    const bills = billsOf(played);
    expect(logOf(played)).toBe(logOf(playAccount({ scenario, seed, days: DAYS })));
    const incident = bills.truth.months.find(({ unauthorized }) => !isZero(unauthorized.use)) ?? bills.truth.months[0];
    for (const month of bills.truth.months) checkSums(month);
    if (incident !== undefined) checkMainFiles(bills, incident);
    if (incident !== undefined && ALL_FORMATS.has(scenario)) checkOtherFiles(bills, incident);
    // Something of an innocent account's bill being an intruder's would be as wrong as nothing of a hijacked one's.
    const { use } = bills.truth.total.unauthorized;
    expect(isZero(use) ? 'innocent' : 'hijacked').toBe(SCENARIOS[scenario].verdict);
    checkNames(played);
  });
});

function checkSums({ unauthorized, owner, refunds, bill, invoiced, invoices, byService, byRegion }: MonthBillTruth): void {
  for (const part of ['net', 'tax', 'total'] as const) {
    expect(sum([unauthorized[part], owner[part], refunds[part]])).toBe(bill[part]);
    const off = minus(rounded(bill[part], 2), invoiced[part]);
    // One rounding for each invoice: with one there is no difference, with more half a cent each.
    const most = decimal(invoices.length <= 1 ? '0' : `${(invoices.length + 1) / 200}`);
    expect(compared(decimal(off.replace('-', '')), most)).toBeLessThanOrEqual(0);
  }
  for (const side of [unauthorized, owner]) expect(plus(side.use, side.credits)).toBe(side.net);
  for (const split of [byService, byRegion]) expect(sum(Object.values(split))).toBe(unauthorized.use);
}

function checkMainFiles(bills: PlayedBills, { period, bill, invoiced }: MonthBillTruth): void {
  const periods = [period];
  expect(summed(bills, 'line_item_unblended_cost', 'cur-2', { periods })).toBe(bill.total);
  checkBillsPage(bills, periods, invoiced);
}

function checkOtherFiles(bills: PlayedBills, { period, bill }: MonthBillTruth): void {
  const periods = [period];
  expect(summed(bills, 'line_item_unblended_cost', 'cur-2', { periods, resourceIds: false, principals: false, span: 'day' })).toBe(bill.total);
  expect(summed(bills, 'lineItem/UnblendedCost', 'cur-legacy', { periods, chunkLines: 5000 })).toBe(bill.total);
  for (const format of ['focus-1.0', 'focus-1.2'] as const) expect(summed(bills, 'BilledCost', format, { periods })).toBe(bill.total);
  for (const second of ['USAGE_TYPE', 'REGION', 'RECORD_TYPE'] as const) expect(explorerTotal(bills, { periods, second })).toBe(bill.total);
  const [, [, ...services] = []] = cells(bills, 'cost-explorer-csv', periods);
  expect(services.at(-1)).toBe(bill.total);
}

const cells = (bills: PlayedBills, format: 'cost-explorer-csv' | 'bills-page-csv', periods: readonly string[]): string[][] =>
  [...bills.files(format, { periods })].flatMap((file) => cellsOf(textOf(file)));

interface Explored {
  readonly ResultsByTime: readonly { readonly Groups: readonly { readonly Metrics: { readonly UnblendedCost: { readonly Amount: string } } }[] }[];
}

function explorerTotal(
  bills: PlayedBills,
  wish: { readonly periods: readonly string[]; readonly second: 'USAGE_TYPE' | 'REGION' | 'RECORD_TYPE' },
): Decimal {
  const [file] = [...bills.files('cost-explorer-json', wish)];
  const answer = JSON.parse(file === undefined ? '{}' : textOf(file)) as Explored;
  return sum(answer.ResultsByTime.flatMap(({ Groups }) => Groups.map(({ Metrics }) => decimal(Metrics.UnblendedCost.Amount))));
}

/** Rows have six places and totals of invoices two: together they are the invoices to the cent. */
function checkBillsPage(bills: PlayedBills, periods: readonly string[], invoiced: MonthBillTruth['invoiced']): void {
  const [heading = [], ...rows] = cells(bills, 'bills-page-csv', periods);
  const of = (type: RegExp): Decimal =>
    sum(rows.filter((row) => type.test(row[heading.indexOf('RecordType')] ?? '')).map((row) => decimal(row[heading.indexOf('TotalCost')] ?? '')));
  expect(of(/^InvoiceTotal$/)).toBe(invoiced.total);
  expect(of(/^StatementTotal$/)).toBe(invoiced.total);
  const off = minus(of(/^(Payer|Linked)LineItem$/), invoiced.total).replace('-', '');
  expect(compared(decimal(off), decimal('0.02'))).toBe(-1);
}

/** What the intruder's lines name are things the account's own truth gives to the intruder, or things both used. */
function checkNames(played: PlayedAccount): void {
  const { intruderResources, ownerResources } = billsOf(played).truth;
  const made = new Set(played.truth.resources.map(({ id }) => id));
  const machines = (names: readonly string[]): string[] => names.filter((name) => /^(i|vol)-/.test(name));
  const unknown = machines(intruderResources).filter((name) => !made.has(name));
  // What runs in member accounts the intruder made is in those accounts' logs.
  expect(played.scenario === 'organization-accounts' ? [] : unknown).toEqual([]);
  expect(machines(ownerResources).filter((name) => made.has(name))).toEqual([]);
}

describe('the founding story', () => {
  const bills = billsOf(playAccount({ scenario: 'founding-story', seed: 1, bills: true }));
  const december = bills.truth.months.find(({ period }) => period === '2025-12-01');

  it('ends in the bill of about 1,346 dollars that all this began with, paid in yen', () => {
    expect(december?.invoiced.total).toBe('1346.17');
    const [invoice, ...others] = december?.invoices ?? [];
    expect(others).toEqual([]);
    expect([invoice?.payment.currency, invoice?.base.total]).toEqual(['JPY', '1346.17']);
    expect(bills.truth.months.filter(({ unauthorized }) => !isZero(unauthorized.net)).map(({ period }) => period)).toEqual(['2025-12-01']);
  });

  it('leaves an owner who pays a few dollars a month otherwise', () => {
    for (const { owner } of bills.truth.months) expect([compared(owner.total, decimal('1')), compared(owner.total, decimal('30'))]).toEqual([1, -1]);
  });
});

describe('what AWS gives back', () => {
  const given = (refund: RefundWish): PlayedBills => billsOf(playAccount({ scenario: 'founding-story', seed: 1, days: DAYS, bills: { refund } }));
  const stolen = (bills: PlayedBills): Decimal => bills.truth.total.unauthorized.total;

  it('in full: a credit memo in the month after stands on the invoice, and refund lines on the bill say the same', () => {
    const bills = given({ kind: 'credit-memo' });
    const [december, january] = bills.truth.months.slice(-2);
    const [refund, ...others] = bills.truth.refunds;
    expect(others).toEqual([]);
    expect(refund?.originalInvoiceId).toBe(december?.invoices[0]?.id);
    // Net and tax of each product are rounded to the cent: EC2 and the addresses.
    expect(compared(decimal(minus(stolen(bills), refund?.amount ?? decimal('0')).replace('-', '')), decimal('0.02'))).toBe(-1);
    expect(january?.refunds.total).toBe(`-${refund?.amount}`);
    const periods = [january?.period ?? ''];
    expect(summed(bills, 'line_item_unblended_cost', 'cur-2', { periods })).toBe(january?.bill.total);
    const [file] = [...bills.files('invoice-summaries')];
    const { InvoiceSummaries: summaries } = JSON.parse(file === undefined ? '{}' : textOf(file)) as {
      readonly InvoiceSummaries: readonly {
        readonly InvoiceType: string;
        readonly OriginalInvoiceId?: string;
        readonly BaseCurrencyAmount: { readonly TotalAmount: string };
      }[];
    };
    const memos = summaries.filter(({ InvoiceType }) => InvoiceType === 'CREDIT_MEMO');
    expect(memos.map((memo) => [memo.OriginalInvoiceId, memo.BaseCurrencyAmount.TotalAmount])).toEqual([[refund?.originalInvoiceId, refund?.amount]]);
  });

  it('in part: four tenths, as in a first offer', () => {
    const bills = given({ kind: 'credit-memo', part: '0.4' });
    const expected = rounded(times(stolen(bills), decimal('0.4')), 2);
    expect(compared(decimal(minus(expected, bills.truth.refunds[0]?.amount ?? decimal('0')).replace('-', '')), decimal('0.02'))).toBe(-1);
  });

  it('as a credit: it pays for later use only, so most of it stays open', () => {
    const bills = given({ kind: 'credit' });
    const january = bills.truth.months.at(-1);
    expect(bills.truth.refunds.map(({ kind, amount }) => [kind, amount])).toEqual([['credit', rounded(stolen(bills), 2)]]);
    expect([january?.owner.net, january?.invoices]).toEqual(['0', []]);
    expect(compared(january?.owner.credits ?? decimal('0'), decimal('0'))).toBe(-1);
  });
});
