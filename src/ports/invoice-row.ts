/** One row of the table `invoice`, by the names of its columns. Amounts are decimal text, times ISO 8601. */
import type { INVOICE_COLUMNS } from './charge-line.ts';

export type InvoiceRow = Readonly<Record<Exclude<keyof typeof INVOICE_COLUMNS, 'file_no'>, string | null>>;
