/** A CUR 2.0 of any size as Data Exports delivers it: hourly, with resource ids, in several parts. Made once and kept. No story in it, only believable widths. */
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** The columns of the table COST_AND_USAGE_REPORT with resource ids (AWS Data Exports User Guide, table dictionary). */
const HEADINGS = `bill_bill_type bill_billing_entity bill_billing_period_end_date bill_billing_period_start_date bill_invoice_id bill_invoicing_entity
  bill_payer_account_id bill_payer_account_name cost_category discount discount_bundled_discount discount_total_discount identity_line_item_id
  identity_time_interval line_item_availability_zone line_item_blended_cost line_item_blended_rate line_item_currency_code line_item_iam_principal
  line_item_legal_entity line_item_line_item_description line_item_line_item_type line_item_net_unblended_cost line_item_net_unblended_rate
  line_item_normalization_factor line_item_normalized_usage_amount line_item_operation line_item_product_code line_item_resource_id line_item_tax_type
  line_item_unblended_cost line_item_unblended_rate line_item_usage_account_id line_item_usage_account_name line_item_usage_amount
  line_item_usage_end_date line_item_usage_start_date line_item_usage_type pricing_currency pricing_lease_contract_length pricing_offering_class
  pricing_public_on_demand_cost pricing_public_on_demand_rate pricing_purchase_option pricing_rate_code pricing_rate_id pricing_term pricing_unit product
  product_comment product_fee_code product_fee_description product_from_location product_from_location_type product_from_region_code
  product_instance_family product_instance_type product_instancesku product_location product_location_type product_operation product_pricing_unit
  product_product_family product_region_code product_servicecode product_sku product_to_location product_to_location_type product_to_region_code
  product_usagetype reservation_amortized_upfront_cost_for_usage reservation_amortized_upfront_fee_for_billing_period reservation_availability_zone
  reservation_effective_cost reservation_end_time reservation_modification_status reservation_net_amortized_upfront_cost_for_usage
  reservation_net_effective_cost reservation_number_of_reservations reservation_recurring_fee_for_usage reservation_reservation_a_r_n
  reservation_start_time reservation_subscription_id reservation_total_reserved_normalized_units reservation_total_reserved_units
  reservation_units_per_reservation reservation_unused_quantity reservation_upfront_value resource_tags savings_plan_amortized_upfront_commitment_for_billing_period
  savings_plan_end_time savings_plan_offering_type savings_plan_payment_option savings_plan_purchase_term
  savings_plan_recurring_commitment_for_billing_period savings_plan_region savings_plan_savings_plan_a_r_n savings_plan_savings_plan_effective_cost
  savings_plan_savings_plan_rate savings_plan_start_time savings_plan_total_commitment_to_date savings_plan_used_commitment`.split(/\s+/);

const PARTS = 10;
const HOURS = 744;
const REGIONS = [
  ['us-east-1', 'USE1', 'US East (N. Virginia)'],
  ['ap-northeast-1', 'APN1', 'Asia Pacific (Tokyo)'],
  ['eu-west-1', 'EU', 'EU (Ireland)'],
] as const;
const USES = [
  ['AmazonEC2', 'BoxUsage:c6i.xlarge', 'RunInstances', 'Amazon Elastic Compute Cloud', 'Hrs', 'i-0', 170_000],
  ['AmazonEC2', 'EBS:VolumeUsage.gp3', 'CreateVolume-Gp3', 'Amazon Elastic Compute Cloud', 'GB-Mo', 'vol-0', 960],
  ['AmazonEC2', 'DataTransfer-Out-Bytes', 'RunInstances', 'Amazon Elastic Compute Cloud', 'GB', 'i-0', 90],
  ['AmazonS3', 'TimedStorage-ByteHrs', 'StandardStorage', 'Amazon Simple Storage Service', 'GB-Mo', 'logs-', 23],
  ['AWSLambda', 'Lambda-GB-Second', 'Invoke', 'AWS Lambda', 'Lambda-GB-Second', 'arn:aws:lambda:us-east-1:111122223333:function:f', 16],
] as const;

export interface BillCorpus {
  readonly folder: string;
  /** What all lines come to, as decimal text. */
  readonly net: string;
}

/** Makes the bill under `cache` unless it is there. `lines` a multiple of ten. */
export async function billCorpus(cache: string, lines: number): Promise<BillCorpus> {
  const folder = join(cache, `bill-2-${lines}`);
  if (!existsSync(folder)) {
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    for (let part = 0; part < PARTS; part++) await writePart(join(partial, `cur-0000${part}.csv.gz`), part, lines / PARTS);
    renameSync(partial, folder);
  }
  return { folder, net: netOf(lines) };
}

async function writePart(path: string, part: number, lines: number): Promise<void> {
  await pipeline(Readable.from(textOf(part * lines, lines)), createGzip(), createWriteStream(path));
}

const BLOCK = 2_000;

function* textOf(from: number, lines: number): Generator<string> {
  yield `${HEADINGS.join(',')}\n`;
  for (let at = from; at < from + lines; at += BLOCK)
    yield Array.from({ length: Math.min(BLOCK, from + lines - at) }, (_, index) => `${lineOf(at + index)}\n`).join('');
}

/** Millionths of a dollar. */
const costOf = (line: number): number => (USES[line % USES.length]?.[6] ?? 0) + (line % 7);

function netOf(lines: number): string {
  let sum = 0n;
  for (let line = 0; line < lines; line++) sum += BigInt(costOf(line));
  const digits = sum.toString().padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}

function lineOf(line: number): string {
  const [code, type, operation, name, unit, prefix] = USES[line % USES.length] ?? USES[0];
  const [region, short, location] = REGIONS[line % REGIONS.length] ?? REGIONS[0];
  const hour = Math.floor(line / 100) % HOURS;
  const [start, end] = [timeOf(hour), timeOf(hour + 1)];
  const cost = (costOf(line) / 1_000_000).toFixed(10);
  const resource = `${prefix}${(line % 5_003).toString(16).padStart(16, '0')}`;
  const cells: Readonly<Record<string, string>> = {
    bill_bill_type: 'Anniversary',
    bill_billing_entity: 'AWS',
    bill_billing_period_end_date: '2026-01-01T00:00:00.000Z',
    bill_billing_period_start_date: '2025-12-01T00:00:00.000Z',
    bill_invoice_id: '2245678901',
    bill_invoicing_entity: 'Amazon Web Services Japan G.K.',
    bill_payer_account_id: '111122223333',
    bill_payer_account_name: 'example',
    cost_category: '{}',
    discount: '{}',
    identity_line_item_id: idOf(line),
    identity_time_interval: `${start}/${end}`,
    line_item_availability_zone: `${region}a`,
    line_item_blended_cost: cost,
    line_item_blended_rate: '0.1700000000',
    line_item_currency_code: 'USD',
    line_item_legal_entity: 'Amazon Web Services Japan G.K.',
    line_item_line_item_description: `$0.17 per ${unit} of ${type} in ${location}`,
    line_item_line_item_type: 'Usage',
    line_item_operation: operation,
    line_item_product_code: code,
    line_item_resource_id: resource,
    line_item_unblended_cost: cost,
    line_item_unblended_rate: '0.1700000000',
    line_item_usage_account_id: '111122223333',
    line_item_usage_account_name: 'example',
    line_item_usage_amount: '1.0000000000',
    line_item_usage_end_date: end,
    line_item_usage_start_date: start,
    line_item_usage_type: `${short}-${type}`,
    pricing_currency: 'USD',
    pricing_public_on_demand_cost: cost,
    pricing_public_on_demand_rate: '0.1700000000',
    pricing_rate_code: '38EWJJRXTGQVJWG2.JRTCKXETXF.6YS6EN2CT7',
    pricing_rate_id: '12345678901',
    pricing_term: 'OnDemand',
    pricing_unit: unit,
    product: `"{""product_name"":""${name}"",""region"":""${region}"",""servicename"":""${name}"",""operating_system"":""Linux"",""vcpu"":""4""}"`,
    product_instance_type: 'c6i.xlarge',
    product_location: location,
    product_location_type: 'AWS Region',
    product_operation: operation,
    product_product_family: 'Compute Instance',
    product_region_code: region,
    product_servicecode: code,
    product_sku: '38EWJJRXTGQVJWG2',
    product_usagetype: `${short}-${type}`,
    resource_tags: `"{""user_name"":""web-${line % 40}""}"`,
  };
  return HEADINGS.map((heading) => cells[heading] ?? '').join(',');
}

/** As random as AWS's own, which are hashes: nothing of a bill compresses worse. */
const idOf = (line: number): string => createHash('sha256').update(String(line)).digest('base64url').toLowerCase();

const timeOf = (hour: number): string => `${new Date(Date.UTC(2025, 11, 1, hour)).toISOString().slice(0, 19)}.000Z`;
