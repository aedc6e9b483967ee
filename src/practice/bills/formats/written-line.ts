/** A line about to be written: with its month, its invoice and the account's setting, and what several formats say in the same words. */
import { times, type Decimal } from '../../../knowledge/money/decimal.ts';
import { isoTime } from '../../clock.ts';
import { Random } from '../../random.ts';
import type { Charge } from '../accrual/charge.ts';
import type { BillSetting } from '../bill-setting.ts';
import type { Month } from '../calendar.ts';
import type { Invoiced } from '../closing/invoices.ts';
import type { BillLine } from '../line.ts';

export interface WrittenLine {
  readonly line: BillLine;
  readonly month: Month;
  readonly setting: BillSetting;
  /** `''` while there is no invoice. */
  readonly invoiceId: string;
  /** Unique in one export, another in the next. */
  readonly id: string;
}

export function* writtenLines(
  lines: Iterable<BillLine>,
  month: Month,
  setting: BillSetting,
  invoiced: Invoiced,
  version: number,
): Generator<WrittenLine> {
  const random = new Random(`${setting.payer}/${month.period}/line-ids/${version}`);
  for (const line of lines) yield { line, month, setting, invoiceId: invoiced.idOf(line) ?? '', id: random.base32(52).toLowerCase() };
}

/** `2025-12-01T00:00:00.000Z` */
export const milliseconds = (seconds: number): string => isoTime(seconds).replace('Z', '.000Z');

/** Who the contract is with. */
export function legalEntity({ line, setting }: Pick<WrittenLine, 'line' | 'setting'>): string {
  if (line.charge.seller === 'AWS Marketplace')
    return line.charge.product.name.includes('Bedrock Edition') ? 'Anthropic, PBC' : 'Center for Internet Security';
  return invoicingEntity(setting);
}

export const invoicingEntity = ({ country }: BillSetting): string =>
  country === 'JP' ? 'Amazon Web Services Japan G.K.' : 'Amazon Web Services, Inc.';

export const isUse = ({ kind }: BillLine): boolean => kind === 'Usage';

const skus = new Map<string, string>();

/** Sixteen letters and digits, the same for the same charge in every export, as price lists have them. */
export function skuOf({ product, usageType, operation }: Charge): string {
  const key = `${product.code}/${usageType}/${operation}`;
  const sku = skus.get(key) ?? new Random(`sku/${key}`).base32(16);
  skus.set(key, sku);
  return sku;
}

/** What the use costs on demand. */
export const listCost = ({ line }: WrittenLine): Decimal =>
  line.charge.purchase === 'Spot' ? times(line.quantity, line.charge.listRate) : line.cost;
