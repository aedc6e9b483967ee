/** What the lines of one bill file come to for one payer, account, period and currency. Kept in the manifest of the case's bills. */
export interface PortionFacts {
  readonly payer: string | null;
  readonly account: string | null;
  /** `2025-12-01` */
  readonly period: string;
  readonly currency: string | null;
  readonly lines: number;
  /** Decimal text. */
  readonly net: string;
  /** Of use and purchases alone: before tax, credits, refunds and discounts. */
  readonly gross: string;
  /** Latest end of use told, ISO 8601. */
  readonly until: string | null;
  /** Lines of the month's own bill with an amount that name no invoice yet, and those that do; purchases and refunds have invoices of their own at once. */
  readonly withoutInvoice: number;
  readonly withInvoice: number;
  readonly estimated: number;
  /** Lines of use by how long a stretch they cover: up to an hour, up to a day, longer. */
  readonly hourly: number;
  readonly daily: number;
  readonly longer: number;
  /** Days of the period with lines of a day or less: bit 0 is the first. */
  readonly days: number;
  /** Lines whose amount had more than 12 decimal places, and lines that told none. */
  readonly rounded: number;
  readonly withoutAmount: number;
}
