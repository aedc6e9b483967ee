/**
 * Bills as AWS answers them: invoices, which cost nothing to ask, and Cost Explorer, which AWS charges for by the page. Kept in the shape the reader of bills knows.
 * Sources: AWS Cost Management pricing (US$0.01 a request); Cost Explorer API reference, GetCostAndUsage; Invoicing API reference, ListInvoiceSummaries. Read November 2026.
 */
import type { StateDocument } from '../../../ports/account-state.ts';
import { askDocument, type Asking } from '../asking.ts';

export const BILLS_FOLDER = 'collected/bills';
const HOME = 'us-east-1';

/** More pages a month have only accounts with thousands of kinds of use a day. */
export const PAGES_A_MONTH_MOST = 5;

export interface MonthWanted {
  /** `2025-12-01` */
  readonly start: string;
  /** First day that is no longer part of it. */
  readonly end: string;
}

/** The months of the stretch, the newest up to and with today. */
export function monthsOf(since: string, until: string): MonthWanted[] {
  const months: MonthWanted[] = [];
  const tomorrow = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10);
  const first = new Date(`${since.slice(0, 7)}-01T00:00:00Z`);
  for (let month = 0; ; month++) {
    const start = dayOfMonth(first, month);
    if (start > until) break;
    const end = dayOfMonth(first, month + 1);
    months.push({ start, end: end < tomorrow ? end : tomorrow });
  }
  return months;
}

const dayOfMonth = (first: Date, month: number): string =>
  new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1)).toISOString().slice(0, 10);

export async function askInvoices(asking: Asking, account: string, months: readonly MonthWanted[]): Promise<StateDocument[]> {
  const documents: StateDocument[] = [];
  for (const { start } of months) {
    const [year = '', month = ''] = start.split('-');
    const { document } = await askDocument(asking, {
      service: 'invoicing',
      operation: 'ListInvoiceSummaries',
      region: HOME,
      input: { Selector: { ResourceType: 'ACCOUNT_ID', Value: account }, Filter: { BillingPeriod: { Month: Number(month), Year: Number(year) } } },
      path: `${BILLS_FOLDER}/${asking.run}/invoices-${year}-${month}.json`,
    });
    documents.push(document);
    if (document.outcome !== 'whole') break;
  }
  return documents;
}

/** By day, service and type of use: the finest two groups AWS gives, and what a claim is worked out from. */
export async function askCosts(asking: Asking, months: readonly MonthWanted[]): Promise<StateDocument[]> {
  const documents: StateDocument[] = [];
  for (const { start, end } of months) {
    const { document } = await askDocument(asking, {
      service: 'cost-explorer',
      operation: 'GetCostAndUsage',
      region: HOME,
      input: {
        TimePeriod: { Start: start, End: end },
        Granularity: 'DAILY',
        Metrics: ['UnblendedCost', 'UsageQuantity'],
        GroupBy: [
          { Type: 'DIMENSION', Key: 'SERVICE' },
          { Type: 'DIMENSION', Key: 'USAGE_TYPE' },
        ],
      },
      mostPages: PAGES_A_MONTH_MOST,
      path: `${BILLS_FOLDER}/${asking.run}/cost-explorer-${start.slice(0, 7)}.json`,
    });
    documents.push(document);
    // Not switched on, or not allowed: the answer for the other months is the same, and would be charged again.
    if (document.outcome !== 'whole') break;
  }
  return documents;
}
