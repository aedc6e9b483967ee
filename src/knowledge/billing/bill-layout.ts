/**
 * Which columns of a bill tell what. A layout is data: for each thing told, the columns that may tell it, best first.
 * Names are compared by `columnKey`, so that `lineItem/UnblendedCost`, `line_item_unblended_cost` and Athena's `lineitem_unblendedcost` are one.
 */
import type { ChargeKind } from './charge-kinds.ts';

/** A column's name by its letters and digits alone, lower case. */
export const columnKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What a row of a bill can tell; the engine makes a charge line of it. */
export type Told =
  | 'payer_account'
  | 'usage_account'
  /** Start of the billing period. */
  | 'period_start'
  | 'invoice_id'
  | 'bill_type'
  /** The file's own word for the kind of charge. */
  | 'kind_told'
  /** A `ChargeKind`, where the reader of the file knows it already. */
  | 'kind_known'
  /** Says of the same row that it belongs to a commitment (Savings Plan, reservation). */
  | 'commitment'
  | 'service_code'
  | 'service_name'
  | 'usage_type'
  | 'operation'
  | 'region_code'
  /** Region as people write it: `Asia Pacific (Tokyo)`. */
  | 'location'
  | 'zone'
  | 'resource_id'
  | 'started_at'
  | 'ended_at'
  | 'quantity'
  | 'unit'
  | 'net'
  | 'currency'
  | 'list_cost'
  | 'purchase_option'
  | 'instance_type'
  | 'iam_principal'
  | 'seller'
  | 'legal_entity'
  | 'tax_type'
  | 'description';

export type ToldBy = Readonly<Partial<Record<Told, readonly string[]>>>;

export interface BillLayout {
  readonly told: ToldBy;
  /** Columns that hold maps, and which keys of them tell something: tried after the columns of `told`. */
  readonly inMaps: Readonly<Partial<Record<Told, { readonly column: string; readonly key: string }>>>;
  /** Further amounts of a row, each a line of its own beside `net`: what they are and which column tells them. */
  readonly besides?: readonly { readonly kind: ChargeKind; readonly column: string }[];
  /** A total over `net` and `besides` in the same row, by which the sign of a credit is known. */
  readonly rowTotal?: string;
  /** Only rows with one of these words (letters, lower case) in this column are charges; others are sums of them. */
  readonly charges?: { readonly column: string; readonly words: readonly string[] };
  /** Kinds by the words of `kind_told`, reduced to letters, lower case. */
  readonly kinds: Readonly<Record<string, ChargeKind>>;
}
