import { describe, expect, it } from 'vitest';
import { reachTexts } from '../../../knowledge/json-reach.ts';
import { bench } from '../../account/practice-bench.ts';
import { HOUR } from '../../clock.ts';
import { billsOf } from '../bills-of.ts';
import type { PlayedBills } from '../played-bills.ts';
import { cellsOf, rowsOf, textOf } from '../read-back.ts';
import type { FileOptions, PlayedFormat } from './file-options.ts';

const PERIODS = ['2026-03-01'];

/** Two hours of one machine in Virginia on 2 March 2026, by an account in Japan that pays in yen: 5.44 for it, 0.01 for its address, next to nothing for its disk. */
function twoHours(): PlayedBills {
  const { stage, admin, wait, records } = bench('attacker', true);
  const ran = admin.call('ec2:RunInstances', { instanceType: 'c6i.16xlarge', imageId: 'ami-1', count: 1 });
  wait(2 * HOUR);
  admin.call('ec2:TerminateInstances', { instanceIds: reachTexts(ran.response, 'instancesSet.items[].instanceId') });
  records();
  const bills = billsOf(stage, { country: 'JP', paymentCurrency: 'JPY', inFirstYear: false, credit: '0', support: 'none' });
  if (bills === null) throw new Error('the bench is not billed');
  return bills;
}

const bills = twoHours();
const files = (format: PlayedFormat, options: FileOptions = {}) => [...bills.files(format, { periods: PERIODS, ...options })];
const only = (format: PlayedFormat, options: FileOptions = {}) => {
  const [file] = files(format, options);
  if (file === undefined) throw new Error('no file');
  return file;
};

describe('CUR 2.0', () => {
  const rows = rowsOf(only('cur-2'));
  const machine = rows.find((row) => row['line_item_usage_type'] === 'BoxUsage:c6i.16xlarge');

  it('lies where a data export puts it, with the 114 columns of the table in order, and callers', () => {
    const { path } = only('cur-2');
    expect(path).toBe('export/billing-export/data/BILLING_PERIOD=2026-03/billing-export-00001.csv.gz');
    const [heading = []] = cellsOf(textOf(only('cur-2')));
    expect([heading.length, heading[0], heading.at(-1)]).toEqual([115, 'bill_bill_type', 'savings_plan_used_commitment']);
    expect([...heading].sort()).toEqual(heading);
  });

  it('tells an hour of a machine', () => {
    expect(machine).toMatchObject({
      bill_bill_type: 'Anniversary',
      bill_billing_entity: 'AWS',
      bill_billing_period_start_date: '2026-03-01T00:00:00.000Z',
      bill_billing_period_end_date: '2026-04-01T00:00:00.000Z',
      identity_time_interval: '2026-03-02T00:00:00Z/2026-03-02T01:00:00Z',
      line_item_line_item_type: 'Usage',
      line_item_product_code: 'AmazonEC2',
      line_item_operation: 'RunInstances',
      line_item_usage_amount: '1',
      line_item_unblended_rate: '2.72',
      line_item_unblended_cost: '2.72',
      line_item_line_item_description: '$2.72 per On Demand Linux c6i.16xlarge Instance Hour',
      pricing_term: 'OnDemand',
      product_region_code: 'us-east-1',
      product_instance_type: 'c6i.16xlarge',
    });
    expect(machine?.['line_item_availability_zone']).toMatch(/^us-east-1[abc]$/);
    expect(machine?.['line_item_resource_id']).toMatch(/^i-0[0-9a-f]{16}$/);
  });

  it('has a tax line a product, for the whole month', () => {
    const tax = rows.filter((row) => row['line_item_line_item_type'] === 'Tax');
    // 10 % of 5.44 and a little; 0.01 of addresses has no tax to the cent.
    expect(
      tax.map((row) => [row['line_item_product_code'], row['line_item_unblended_cost'], row['line_item_tax_type'], row['identity_time_interval']]),
    ).toEqual([['AmazonEC2', '0.54', 'CT', '2026-03-01T00:00:00Z/2026-04-01T00:00:00Z']]);
  });

  it('without resource ids and callers has neither column, and one line where several things share it', () => {
    const [heading = []] = cellsOf(textOf(only('cur-2', { resourceIds: false, principals: false })));
    expect(heading).not.toContain('line_item_resource_id');
    expect(heading).not.toContain('line_item_iam_principal');
    const daily = rowsOf(only('cur-2', { resourceIds: false, span: 'day' })).filter((row) => row['line_item_usage_type'] === 'BoxUsage:c6i.16xlarge');
    expect(daily.map((row) => [row['identity_time_interval'], row['line_item_usage_amount'], row['line_item_unblended_cost']])).toEqual([
      ['2026-03-02T00:00:00Z/2026-03-03T00:00:00Z', '2', '5.44'],
    ]);
  });

  it('made again has other line ids and the same lines', () => {
    const again = rowsOf(only('cur-2', { version: 2 }));
    const ids = (of: typeof rows): Set<string | undefined> => new Set(of.map((row) => row['identity_line_item_id']));
    expect([ids(rows).size, ids(again).size, new Set([...ids(rows), ...ids(again)]).size]).toEqual([rows.length, rows.length, rows.length * 2]);
    const withoutId = (of: typeof rows): unknown[] => of.map((row) => ({ ...row, identity_line_item_id: '' }));
    expect(withoutId(again)).toEqual(withoutId(rows));
  });
});

describe('the older CUR', () => {
  it('comes in chunks of one assembly, which a manifest lists', () => {
    const made = files('cur-legacy', { chunkLines: 3, gzip: false });
    const manifest = JSON.parse(textOf(made.at(-1) ?? only('cur-legacy'))) as { readonly assemblyId: string; readonly reportKeys: string[] };
    expect(manifest.reportKeys).toEqual(made.slice(0, -1).map(({ path }) => path));
    expect(manifest.reportKeys[1]).toBe(`export/cost-report/20260301-20260401/${manifest.assemblyId}/cost-report-00002.csv`);
    expect(made.at(-1)?.path).toBe('export/cost-report/20260301-20260401/cost-report-Manifest.json');
    const rows = made.slice(0, -1).map((file) => rowsOf(file).length);
    expect([rows.slice(0, -1).every((count) => count === 3), (rows.at(-1) ?? 0) <= 3]).toEqual([true, true]);
  });

  it('writes amounts with ten places', () => {
    const machine = rowsOf(only('cur-legacy')).find((row) => row['lineItem/UsageType'] === 'BoxUsage:c6i.16xlarge');
    expect(machine).toMatchObject({
      'lineItem/UsageAmount': '1.0000000000',
      'lineItem/UnblendedCost': '2.7200000000',
      'lineItem/UsageStartDate': '2026-03-02T00:00:00Z',
      'product/ProductName': 'Amazon Elastic Compute Cloud',
      'product/region': 'us-east-1',
    });
  });
});

describe('FOCUS', () => {
  it.each(['focus-1.0', 'focus-1.2'] as const)('%s tells a machine and its tax by category', (format) => {
    const rows = rowsOf(only(format));
    expect(rows.find((row) => row['ResourceType'] === 'instance' && row['ConsumedUnit'] === 'Hrs')).toMatchObject({
      BilledCost: '2.72',
      ChargeCategory: 'Usage',
      ChargeFrequency: 'Usage-Based',
      ChargePeriodStart: '2026-03-02T00:00:00.000Z',
      PricingCategory: 'Standard',
      ServiceName: 'Amazon Elastic Compute Cloud',
      ServiceCategory: 'Compute',
      RegionId: 'us-east-1',
      x_ServiceCode: 'AmazonEC2',
    });
    expect(rows.filter((row) => row['ChargeCategory'] === 'Tax').map((row) => row['BilledCost'])).toEqual(['0.54']);
  });

  it('1.2 tells invoices and meters, 1.0 usage types', () => {
    const [older, newer] = [rowsOf(only('focus-1.0')), rowsOf(only('focus-1.2'))];
    expect(older.some((row) => row['x_UsageType'] === 'BoxUsage:c6i.16xlarge')).toBe(true);
    expect(newer.some((row) => row['SkuMeter'] === 'BoxUsage:c6i.16xlarge')).toBe(true);
    expect([older[0]?.['InvoiceId'], newer[0]?.['x_UsageType']]).toEqual([undefined, undefined]);
    expect(newer[0]?.['InvoiceId']).toMatch(/^JPIN26-\d{7}$/);
  });
});

describe('Cost Explorer', () => {
  interface Answer {
    readonly GroupDefinitions: readonly unknown[];
    readonly ResultsByTime: readonly {
      readonly TimePeriod: { readonly Start: string; readonly End: string };
      readonly Groups: readonly {
        readonly Keys: readonly string[];
        readonly Metrics: Readonly<Record<string, { readonly Amount: string; readonly Unit: string }>>;
      }[];
    }[];
  }
  const answer = (format: PlayedFormat, options: FileOptions = {}): Answer => JSON.parse(textOf(only(format, options))) as Answer;

  it('by service and usage type has a result a day, and tax as a service', () => {
    const { GroupDefinitions, ResultsByTime } = answer('cost-explorer-json');
    expect(GroupDefinitions).toEqual([
      { Type: 'DIMENSION', Key: 'SERVICE' },
      { Type: 'DIMENSION', Key: 'USAGE_TYPE' },
    ]);
    expect([ResultsByTime.length, ResultsByTime[0]?.TimePeriod]).toEqual([31, { Start: '2026-03-01', End: '2026-03-02' }]);
    expect(ResultsByTime[0]?.Groups.map(({ Keys, Metrics }) => [Keys, Metrics['UnblendedCost']?.Amount])).toEqual([[['Tax', 'NoUsageType'], '0.54']]);
    const second = ResultsByTime[1]?.Groups.find(({ Keys }) => Keys[0] === 'Amazon Elastic Compute Cloud - Compute');
    expect(second).toEqual({
      Keys: ['Amazon Elastic Compute Cloud - Compute', 'BoxUsage:c6i.16xlarge'],
      Metrics: { UnblendedCost: { Amount: '5.44', Unit: 'USD' }, UsageQuantity: { Amount: '2', Unit: 'Hrs' } },
    });
  });

  it('by region and by record type', () => {
    const keys = (second: 'REGION' | 'RECORD_TYPE'): Set<string | undefined> =>
      new Set(answer('cost-explorer-json', { second }).ResultsByTime.flatMap(({ Groups }) => Groups.map(({ Keys }) => Keys[1])));
    expect(keys('REGION')).toEqual(new Set(['NoRegion', 'us-east-1']));
    expect(keys('RECORD_TYPE')).toEqual(new Set(['Tax', 'Usage']));
  });

  it('with resources tells the last fourteen days of machines only', () => {
    const { ResultsByTime } = answer('cost-explorer-resources-json');
    // The bench's log ends on 1 April at midnight.
    expect([ResultsByTime.length, ResultsByTime[0]?.TimePeriod.Start, ResultsByTime.at(-1)?.TimePeriod.End]).toEqual([
      14,
      '2026-03-19',
      '2026-04-02',
    ]);
    expect(ResultsByTime.flatMap(({ Groups }) => Groups)).toEqual([]);
  });

  it('as CSV has a column a service, dearest first, and a row of totals', () => {
    const [heading, totals, ...days] = cellsOf(textOf(only('cost-explorer-csv')));
    expect(heading).toEqual(['Service', 'EC2-Instances($)', 'Tax($)', 'VPC($)', 'EC2-Other($)', 'Total costs($)']);
    expect(totals?.slice(0, 4)).toEqual(['Service total', '5.44', '0.54', '0.01']);
    expect([days.length, days[0], days[1]?.slice(0, 4)]).toEqual([
      31,
      ['2026-03-01', '', '0.54', '', '', '0.54'],
      ['2026-03-02', '5.44', '', '0.01'],
    ]);
  });
});

describe('what people download and ask for', () => {
  it('the Bills page: a row a usage type with its tax, then totals', () => {
    const rows = rowsOf(only('bills-page-csv'));
    expect(rows.map((row) => row['RecordType'])).toEqual([...rows.slice(0, -2).map(() => 'PayerLineItem'), 'InvoiceTotal', 'StatementTotal']);
    expect(rows.find((row) => row['UsageType'] === 'BoxUsage:c6i.16xlarge')).toMatchObject({
      BillingPeriodStartDate: '2026/03/01 00:00:00',
      BillingPeriodEndDate: '2026/03/31 23:59:59',
      UsageQuantity: '2.00000000',
      CostBeforeTax: '5.440000',
      TaxType: 'CT',
      SellerOfRecord: 'Amazon Web Services Japan G.K.',
    });
    expect(rows.at(-1)).toMatchObject({ CostBeforeTax: '5.45', TaxAmount: '0.54', TotalCost: '5.99' });
  });

  it('invoices: dollars, yen, and the rate of that invoice', () => {
    const { InvoiceSummaries: summaries } = JSON.parse(textOf(only('invoice-summaries'))) as {
      readonly InvoiceSummaries: readonly Record<string, unknown>[];
    };
    const [summary, ...others] = summaries;
    expect(others).toEqual([]);
    expect(summary).toMatchObject({
      BillingPeriod: { Month: 3, Year: 2026 },
      InvoiceType: 'INVOICE',
      BillType: 'ANNIVERSARY',
      IssuedDate: '2026-04-03T09:00:00+00:00',
      BaseCurrencyAmount: { TotalAmount: '5.99', TotalAmountBeforeTax: '5.45', CurrencyCode: 'USD' },
      PaymentCurrencyAmount: { CurrencyCode: 'JPY', CurrencyExchangeDetails: { SourceCurrencyCode: 'USD', TargetCurrencyCode: 'JPY' } },
    });
    const paid = summary?.['PaymentCurrencyAmount'] as {
      readonly TotalAmountBeforeTax: string;
      readonly CurrencyExchangeDetails: { readonly Rate: string };
    };
    expect(Number(paid.TotalAmountBeforeTax)).toBe(Math.round(5.45 * Number(paid.CurrencyExchangeDetails.Rate)));
  });
});

describe('bills as they stood in the middle of the month', () => {
  const early = bills.asOf('2026-03-02T01:30:00Z');

  it('have the hours that were over, no invoice, no tax yet, and say that the days are estimated', () => {
    const rows = [...early.files('cur-2', { gzip: false })].flatMap(rowsOf);
    const machine = rows.filter((row) => row['line_item_usage_type'] === 'BoxUsage:c6i.16xlarge');
    expect(machine.map((row) => [row['line_item_unblended_cost'], row['bill_invoice_id']])).toEqual([['2.72', '']]);
    expect(rows.filter((row) => row['line_item_line_item_type'] === 'Tax')).toEqual([]);
    const [explorer] = [...early.files('cost-explorer-json')];
    const { ResultsByTime } = JSON.parse(explorer === undefined ? '{}' : textOf(explorer)) as {
      readonly ResultsByTime: readonly { readonly TimePeriod: { readonly Start: string }; readonly Estimated: boolean }[];
    };
    expect(ResultsByTime.map(({ TimePeriod, Estimated }) => [TimePeriod.Start, Estimated])).toEqual([
      ['2026-03-01', true],
      ['2026-03-02', true],
    ]);
    const [invoices] = [...early.files('invoice-summaries')];
    expect(JSON.parse(invoices === undefined ? '{}' : textOf(invoices))).toEqual({ InvoiceSummaries: [] });
  });

  it('have a truth of their own, which the later one contains', () => {
    // One full hour of the machine, its address, 8 GB for 1/744 of a month at 0.08: no tax.
    expect(early.truth.total.unauthorized).toMatchObject({ net: '2.7258602151', tax: '0' });
    expect(early.periods).toEqual(['2026-03-01']);
    expect(bills.periods).toEqual(['2026-03-01', '2026-04-01', '2026-05-01']);
  });
});
