/**
 * Tax follows the net it taxes. A tax line names its service, account and invoice as far as the bill tells; its amount is shared over the positive
 * charges there, first over the three verdicts, then over the lines. Shares are taken off one after the other, so that nothing is lost.
 */
import type { BillStore } from '../../../ports/charge-line.ts';
import { sql } from '../../../ports/sql.ts';
import { fromUnits, unitsOf, upToShare } from '../../../knowledge/money/units.ts';
import type { Decimal } from '../../../knowledge/money/decimal.ts';
import type { ChargeVerdict } from '../claim.ts';
import { naturalTexts } from '../charges/natural-key.ts';
import { FOLLOWS } from '../attribution/parts.ts';

/** Charges of one service on one account's invoice that have one verdict. */
export interface TaxCell {
  readonly payer: string;
  readonly period: string;
  readonly invoice_id: string;
  readonly account: string;
  readonly service: string;
  readonly verdict: ChargeVerdict;
  /** Trillionths: what is taxed, and the tax on it. */
  readonly base: bigint;
  tax: bigint;
}

export interface TaxLine extends Omit<TaxCell, 'verdict' | 'base' | 'tax'> {
  /** Fingerprint, for the line's id. */
  readonly mark: string;
  readonly net: Decimal;
}

export interface SharedTaxes {
  readonly cells: readonly TaxCell[];
  /** Tax of invoices that have no charge it could be on. */
  readonly alone: readonly TaxLine[];
}

type Key = keyof Omit<TaxLine, 'net' | 'mark'>;
const LEVELS: readonly (readonly Key[])[] = [
  ['payer', 'period', 'invoice_id', 'account', 'service'],
  ['payer', 'period', 'account', 'service'],
  ['payer', 'period', 'invoice_id', 'account'],
  ['payer', 'period', 'invoice_id'],
  ['payer', 'period'],
];

export async function shareTaxes(bills: BillStore, currency: string): Promise<SharedTaxes> {
  const mark = bills.dialect.fingerprint(naturalTexts());
  const bases = await bills.rows<Omit<TaxCell, 'base' | 'tax'> & { base: Decimal }>(sql`
    select coalesce(c.payer_account, '') as payer, c.period, c.invoice_id, coalesce(c.usage_account, '') as account, c.service, p.verdict, sum(p.net) as base
    from part p join charge c on c.charge_no = p.charge_no where p.net > 0 and p.rule_no <> ${FOLLOWS} group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`);
  const taxes = await bills.rows<TaxLine>(sql`
    select coalesce(l.payer_account, '') as payer, l.period, coalesce(l.invoice_id, '') as invoice_id, coalesce(l.usage_account, '') as account, l.service, min(${mark}) as mark,
      sum(l.net) as net
    from charge_line l where l.kind = 'tax' and coalesce(l.bill_type, '') <> 'Refund' and coalesce(l.currency, ${currency}) = ${currency}
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`);
  const cells = bases.map((row): TaxCell => ({ ...row, base: unitsOf(row.base), tax: 0n }));
  const levels = LEVELS.map((keys) => ({ keys, byKey: grouped(cells, keys) }));
  const alone = taxes.filter((line) => {
    const found = levels.map(({ keys, byKey }) => byKey.get(keyOf(line, keys))).find((one) => one !== undefined);
    if (found !== undefined) shareOver(unitsOf(line.net), found);
    return found === undefined;
  });
  return { cells, alone };
}

function grouped(cells: readonly TaxCell[], keys: readonly Key[]): ReadonlyMap<string, readonly TaxCell[]> {
  const groups = new Map<string, TaxCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell, keys);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return groups;
}

function shareOver(tax: bigint, cells: readonly TaxCell[]): void {
  const whole = cells.reduce((sum, cell) => sum + cell.base, 0n);
  let reached = 0n;
  let given = 0n;
  for (const cell of cells) {
    reached += cell.base;
    const upTo = upToShare(tax, reached, whole);
    cell.tax += upTo - given;
    given = upTo;
  }
}

const keyOf = (one: Pick<TaxCell, Key>, keys: readonly Key[]): string => JSON.stringify(keys.map((key) => one[key]));

/** Gives out the tax of each cell over its lines, in the order in which they are asked for. */
export class TaxByLine {
  readonly #cells = new Map<string, { readonly cell: TaxCell; reached: bigint; given: bigint }>();

  constructor(taxes: SharedTaxes) {
    for (const cell of taxes.cells) this.#cells.set(cellKey(cell), { cell, reached: 0n, given: 0n });
  }

  /** Tax on a line's part. Lines that are no positive charge carry none. */
  next(of: Omit<TaxCell, 'base' | 'tax'>, net: Decimal): Decimal {
    const found = this.#cells.get(cellKey(of));
    if (found === undefined) return fromUnits(0n);
    found.reached += unitsOf(net);
    const upTo = upToShare(found.cell.tax, found.reached, found.cell.base);
    const tax = upTo - found.given;
    found.given = upTo;
    return fromUnits(tax);
  }
}

const cellKey = (of: Omit<TaxCell, 'base' | 'tax'>): string =>
  JSON.stringify([of.payer, of.period, of.invoice_id, of.account, of.service, of.verdict]);
