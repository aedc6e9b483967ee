/** CUR 2.0 files made of a few numbers a line, for tests about which lines count. Money is whole micro-dollars until it is written. */
import { csv } from './bills-read.ts';

export interface MadeLine {
  readonly account?: string;
  /** Hours since 1 December 2025. */
  readonly hour: number;
  /** How many hours it covers. @default 1 */
  readonly hours?: number;
  readonly resource: number | null;
  readonly usageType?: string;
  readonly micros: number;
  readonly invoice?: string;
}

const HEADINGS = [
  'bill_bill_type',
  'bill_billing_period_start_date',
  'bill_invoice_id',
  'bill_payer_account_id',
  'line_item_line_item_description',
  'line_item_line_item_type',
  'line_item_product_code',
  'line_item_resource_id',
  'line_item_unblended_cost',
  'line_item_usage_account_id',
  'line_item_usage_end_date',
  'line_item_usage_start_date',
  'line_item_usage_type',
] as const;

const timeOf = (hour: number): string => new Date(Date.UTC(2025, 11, 1, hour)).toISOString();

export const dollars = (micros: number): string => {
  const digits = String(Math.abs(micros)).padStart(7, '0');
  const plain = `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
  return micros < 0 ? `-${plain}` : plain;
};

/** `withResources: false` leaves the column out, as an export made without resource ids does. */
export function cur2(lines: readonly MadeLine[], { withResources = true, withDescription = true } = {}): string {
  const wanted = HEADINGS.filter(
    (one) => (withResources || one !== 'line_item_resource_id') && (withDescription || one !== 'line_item_line_item_description'),
  );
  return csv([
    wanted,
    ...lines.map(({ account = '444455556666', hour, hours = 1, resource, usageType = 'BoxUsage:c5.large', micros, invoice = '' }) => {
      const cells: Readonly<Record<(typeof HEADINGS)[number], string>> = {
        bill_bill_type: 'Anniversary',
        bill_billing_period_start_date: '2025-12-01T00:00:00.000Z',
        bill_invoice_id: invoice,
        bill_payer_account_id: '111122223333',
        line_item_line_item_description: `${usageType} per hour`,
        line_item_line_item_type: 'Usage',
        line_item_product_code: 'AmazonEC2',
        line_item_resource_id: resource === null ? '' : `i-${resource}`,
        line_item_unblended_cost: dollars(micros),
        line_item_usage_account_id: account,
        line_item_usage_end_date: timeOf(hour + hours),
        line_item_usage_start_date: timeOf(hour),
        line_item_usage_type: usageType,
      };
      return wanted.map((one) => cells[one]);
    }),
  ]);
}

/** The same use by the day: lines of a day, account, resource and usage type added up. */
export function byDay(lines: readonly MadeLine[]): MadeLine[] {
  const days = new Map<string, MadeLine>();
  for (const line of lines) {
    const day = Math.floor(line.hour / 24) * 24;
    const key = JSON.stringify([line.account, day, line.resource, line.usageType]);
    days.set(key, { ...line, hour: day, hours: 24, micros: (days.get(key)?.micros ?? 0) + line.micros });
  }
  return [...days.values()];
}

export const sumOf = (lines: readonly MadeLine[]): string => dollars(lines.reduce((sum, { micros }) => sum + micros, 0));
