/** CUR 2.0 as CSV: every column to its place, amounts exact. Rows written by hand from the table dictionary of AWS Data Exports. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { sql } from '../../src/ports/sql.ts';
import { billsCase, csv, type BillsCase } from './bills-read.ts';

const HEADINGS = [
  'bill_bill_type',
  'bill_billing_entity',
  'bill_billing_period_end_date',
  'bill_billing_period_start_date',
  'bill_invoice_id',
  'bill_invoicing_entity',
  'bill_payer_account_id',
  'bill_payer_account_name',
  'identity_line_item_id',
  'line_item_availability_zone',
  'line_item_currency_code',
  'line_item_iam_principal',
  'line_item_legal_entity',
  'line_item_line_item_description',
  'line_item_line_item_type',
  'line_item_operation',
  'line_item_product_code',
  'line_item_resource_id',
  'line_item_tax_type',
  'line_item_unblended_cost',
  'line_item_usage_account_id',
  'line_item_usage_amount',
  'line_item_usage_end_date',
  'line_item_usage_start_date',
  'line_item_usage_type',
  'pricing_public_on_demand_cost',
  'pricing_purchase_option',
  'pricing_term',
  'pricing_unit',
  'product',
  'product_instance_type',
  'product_location',
  'product_region_code',
  'resource_tags',
];

const row = (cells: Readonly<Record<string, string>>): string[] => HEADINGS.map((heading) => cells[heading] ?? '');
const usual = {
  bill_bill_type: 'Anniversary',
  bill_billing_entity: 'AWS',
  bill_billing_period_end_date: '2026-01-01T00:00:00.000Z',
  bill_billing_period_start_date: '2025-12-01T00:00:00.000Z',
  bill_payer_account_id: '012345678901',
  line_item_currency_code: 'USD',
  line_item_usage_account_id: '111122223333',
};

const machine = row({
  ...usual,
  bill_invoicing_entity: 'Amazon Web Services Japan G.K.',
  identity_line_item_id: 'abc',
  line_item_availability_zone: 'ap-northeast-1a',
  line_item_legal_entity: 'Amazon Web Services Japan G.K.',
  line_item_line_item_description: '$2.912 per On Demand Linux c6i.16xlarge "Instance", Hour',
  line_item_line_item_type: 'Usage',
  line_item_operation: 'RunInstances',
  line_item_product_code: 'AmazonEC2',
  line_item_resource_id: 'i-0aaaabbbbccccdddd',
  line_item_unblended_cost: '2.912',
  line_item_usage_amount: '1.0000000000',
  line_item_usage_end_date: '2025-12-03T05:00:00.000Z',
  line_item_usage_start_date: '2025-12-03T04:00:00.000Z',
  line_item_usage_type: 'APN1-BoxUsage:c6i.16xlarge',
  pricing_public_on_demand_cost: '2.9120000000',
  pricing_term: 'OnDemand',
  pricing_unit: 'Hrs',
  product: '{"product_name":"Amazon Elastic Compute Cloud","region":"ap-northeast-1"}',
  product_instance_type: 'c6i.16xlarge',
  product_region_code: 'ap-northeast-1',
  resource_tags: '{"user_name":"夜\n2"}',
});
const tax = row({
  ...usual,
  line_item_line_item_description: 'Tax for product code AmazonEC2',
  line_item_line_item_type: 'Tax',
  line_item_product_code: 'AmazonEC2',
  line_item_tax_type: 'CT',
  line_item_unblended_cost: '2.912E-1',
  line_item_usage_end_date: '2026-01-01T00:00:00.000Z',
  line_item_usage_start_date: '2025-12-01T00:00:00.000Z',
});
const model = row({
  ...usual,
  bill_billing_entity: 'AWS Marketplace',
  line_item_iam_principal: 'arn:aws:iam::111122223333:user/app',
  line_item_legal_entity: 'Anthropic, PBC',
  line_item_line_item_type: 'Usage',
  line_item_product_code: '3iaxlm3aqevpzkxhvd1pqmhs',
  line_item_unblended_cost: '0.0000000000005',
  line_item_usage_amount: '1000000',
  line_item_usage_end_date: '2025-12-03T05:00:00Z',
  line_item_usage_start_date: '2025-12-03T04:00:00Z',
  line_item_usage_type: 'USW2-MP:USW2_InputTokenCount-Units',
});

describe.each([
  ['plain', (text: string): Buffer => Buffer.from(text)],
  ['gzip', (text: string): Buffer => gzipSync(text)],
  ['with CRLF and a byte order mark', (text: string): Buffer => Buffer.from(`\uFEFF${text.replaceAll(/(?<!夜)\n/g, '\r\n')}`)],
  ['UTF-16', (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')],
])('CUR 2.0, %s', (_, packed) => {
  let bills: BillsCase;
  beforeAll(async () => {
    bills = await billsCase({ 'anything.bin': packed(csv([HEADINGS, machine, tax, model])) });
  });
  afterAll(() => bills.end());

  it('is recognised by its content', () => {
    expect(bills.read.notRead).toEqual([]);
    expect(bills.store.files).toMatchObject([
      {
        fileNo: 1,
        format: 'cur-2',
        hasResourceIds: true,
        granularity: 'hourly',
        rows: { read: 3, rejected: 0 },
        periods: ['2025-12-01'],
        use: 'counted',
      },
    ]);
  });

  it('puts every column in its place', async () => {
    const [line] = await bills.store.rows(sql`select * from charge_line where row_no = 1`);
    expect(line).toEqual({
      line_key: 2 ** 32 + 4,
      file_no: 1,
      row_no: 1,
      format: 'cur-2',
      payer_account: '012345678901',
      usage_account: '111122223333',
      period: '2025-12-01',
      invoice_id: null,
      bill_type: 'Anniversary',
      kind: 'usage',
      kind_told: 'Usage',
      service: 'AmazonEC2',
      service_name: 'Amazon Elastic Compute Cloud',
      usage_type: 'APN1-BoxUsage:c6i.16xlarge',
      operation: 'RunInstances',
      region: 'ap-northeast-1',
      zone: 'ap-northeast-1a',
      resource_id: 'i-0aaaabbbbccccdddd',
      started_at: '2025-12-03T04:00:00Z',
      ended_at: '2025-12-03T05:00:00Z',
      quantity: '1',
      unit: 'Hrs',
      net: '2.912',
      currency: 'USD',
      list_cost: '2.912',
      purchase_option: 'OnDemand',
      instance_type: 'c6i.16xlarge',
      iam_principal: null,
      seller: 'AWS',
      legal_entity: 'Amazon Web Services Japan G.K.',
      tax_type: null,
      description: '$2.912 per On Demand Linux c6i.16xlarge "Instance", Hour',
      others: line?.['others'],
    });
    expect(JSON.parse(String(line?.['others']))).toEqual({
      bill_billing_period_end_date: '2026-01-01T00:00:00.000Z',
      bill_invoicing_entity: 'Amazon Web Services Japan G.K.',
      identity_line_item_id: 'abc',
      pricing_term: 'OnDemand',
      product: '{"product_name":"Amazon Elastic Compute Cloud","region":"ap-northeast-1"}',
      resource_tags: '{"user_name":"夜\n2"}',
    });
  });

  it('tells tax and Marketplace apart, and keeps amounts exact', async () => {
    expect(await bills.store.rows(sql`select kind, service, region, net, iam_principal from charge_line where row_no > 1 order by row_no`)).toEqual([
      { kind: 'tax', service: 'AmazonEC2', region: null, net: '0.2912', iam_principal: null },
      {
        kind: 'marketplace',
        service: '3iaxlm3aqevpzkxhvd1pqmhs',
        region: 'us-west-2',
        net: '0',
        iam_principal: 'arn:aws:iam::111122223333:user/app',
      },
    ]);
    expect(bills.store.files[0]?.problems).toEqual([
      expect.objectContaining({ en: '1 amount had more than 12 decimal places and was rounded at the twelfth (half to even).' }),
    ]);
    expect(await bills.store.rows(sql`select sum(net) as net from charge_line`)).toEqual([{ net: '3.2032' }]);
  });
});
