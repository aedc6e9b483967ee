/**
 * One line of a bill, whatever file it came from, and what the store of bills can be asked. The table is called `charge_line`.
 * Amounts are exact: DECIMAL(38, 12) in the engine, decimal text in records. Names follow FOCUS and AWS's CUR 2.0 where they have one.
 */
import type { Sql } from './sql.ts';
import type { SqlDialect } from './sql-dialect.ts';
import type { Row } from './event-store.ts';
import type { SqlValue } from './sql.ts';

export type BillFormat = 'cur-2' | 'cur-legacy' | 'focus-1.0' | 'focus-1.2' | 'cost-explorer-json' | 'cost-explorer-csv' | 'bills-page-csv';

/** Columns of `charge_line`, in order. `text` is VARCHAR, `amount` DECIMAL(38, 12), `timestamp` UTC. NULL where the file does not tell. */
export const CHARGE_LINE_COLUMNS = {
  /** Unique number of the line in the case. */
  line_key: 'integer',
  /** Number of the file in the manifest, and the row in it (1 is the first after the heading). */
  file_no: 'integer',
  row_no: 'integer',
  /** A `BillFormat`. */
  format: 'text',
  payer_account: 'text',
  usage_account: 'text',
  /** First day of the billing period, `2025-12-01`. Never NULL. */
  period: 'text',
  invoice_id: 'text',
  /** `Anniversary`, `Purchase`, `Refund`. */
  bill_type: 'text',
  /** A `ChargeKind` of knowledge/billing/charge-kinds.ts. Never NULL. */
  kind: 'text',
  /** The file's own word for it: `DiscountedUsage`, `Tax`, `SavingsPlanNegation`, ... */
  kind_told: 'text',
  /** Product code (`AmazonEC2`) where the file or our table of names knows it, else the name as told. Never NULL; `unknown` when nothing is told. */
  service: 'text',
  /** As people see it on the bill: `Amazon Elastic Compute Cloud`. */
  service_name: 'text',
  /** `APN1-BoxUsage:c6i.16xlarge` */
  usage_type: 'text',
  /** `RunInstances`, `RunInstances:SV001`, `InvokeModel`, ... */
  operation: 'text',
  /** Region code; from the region column, the zone or the prefix of the usage type; `global` for services without one. */
  region: 'text',
  zone: 'text',
  /** As told: an id (`i-0abc`), an ARN, a bucket name. */
  resource_id: 'text',
  /** Start (inclusive) and end (exclusive) of what the line covers. */
  started_at: 'timestamp',
  ended_at: 'timestamp',
  quantity: 'amount',
  unit: 'text',
  /** What is charged for the line in `currency`, without tax: unblended cost, billed cost. Never NULL. */
  net: 'amount',
  currency: 'text',
  /** What the same use costs on demand, in `currency`. */
  list_cost: 'amount',
  /** `OnDemand`, `Spot`, `Reserved`, `SavingsPlan`. */
  purchase_option: 'text',
  instance_type: 'text',
  /** `line_item_iam_principal` of CUR 2.0. */
  iam_principal: 'text',
  /** Who sells: `AWS`, `AWS Marketplace`; and the legal entity. */
  seller: 'text',
  legal_entity: 'text',
  tax_type: 'text',
  description: 'text',
  /** Columns of the file that have no place above, as JSON text of an object of texts. */
  others: 'text',
} as const;

/** Two tables hold what bills say about themselves: `invoice` (ListInvoiceSummaries, totals of the Bills page) has these columns. */
export const INVOICE_COLUMNS = {
  file_no: 'integer',
  invoice_id: 'text',
  /** `INVOICE`, `CREDIT_MEMO`, `PAYMENT_RECEIPT`. */
  invoice_type: 'text',
  /** `ANNIVERSARY`, `PURCHASE`, `REFUND`. */
  bill_type: 'text',
  original_invoice_id: 'text',
  account: 'text',
  period: 'text',
  issued_at: 'timestamp',
  due_at: 'timestamp',
  /** `AWS`, `AWS_MARKETPLACE` */
  billing_entity: 'text',
  /** In the currency of the charges (USD). */
  base_currency: 'text',
  base_net: 'amount',
  base_tax: 'amount',
  base_total: 'amount',
  /** In the currency of the invoice, with the rate of that invoice: `payment = base x rate`. */
  payment_currency: 'text',
  payment_net: 'amount',
  payment_tax: 'amount',
  payment_total: 'amount',
  rate: 'amount',
} as const;

/** What was read of each bill file; kept in the case. */
export interface BillFile {
  readonly fileNo: number;
  readonly name: string;
  readonly sha256: string;
  readonly format: BillFormat | 'invoice-summaries';
  readonly hasResourceIds: boolean;
  readonly granularity: 'hourly' | 'daily' | 'monthly' | 'mixed' | 'none';
  readonly rows: { readonly read: number; readonly rejected: number };
  readonly periods: readonly string[];
  /** Why the file counts in the claim, or why not (a re-export, a coarser view of a period another file covers). */
  readonly use: 'counted' | 'duplicate' | 'superseded' | 'cross-check';
  readonly problems: readonly { readonly ja: string; readonly en: string }[];
}

export interface BillPeriod {
  readonly payerAccount: string | null;
  /** `2025-12-01` */
  readonly period: string;
  readonly format: BillFormat;
  readonly files: readonly number[];
  /** False while AWS may still change it: no invoice id, charges marked as estimated, or made before the period's end. */
  readonly final: boolean;
  readonly whyNotFinal: 'no-invoice-yet' | 'estimated' | 'made-before-period-end' | null;
  /** Days of the period for which the files have no line at all, `2025-12-03`. */
  readonly missingDays: readonly string[];
  /** Latest end of a charge told. */
  readonly until: string | null;
}

/** The bills of a case: `charge_line` holds every line that counts once, `cross_check_line` (same columns) coarser views of the same periods, `invoice` the invoices. */
export interface BillStore {
  readonly dialect: SqlDialect;
  readonly files: readonly BillFile[];
  readonly periods: readonly BillPeriod[];
  /** DECIMAL columns come as decimal text. */
  rows<R extends object = Row>(query: Sql): Promise<R[]>;
  stream<R extends object = Row>(query: Sql): AsyncIterable<R>;
  derive(table: string, query: Sql): Promise<void>;
  /** `amount` values are decimal text. */
  place(
    table: string,
    columns: Readonly<Record<string, 'text' | 'integer' | 'double' | 'boolean' | 'timestamp' | 'amount'>>,
    rows: Iterable<readonly SqlValue[]>,
  ): Promise<void>;
  forget(tables: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
