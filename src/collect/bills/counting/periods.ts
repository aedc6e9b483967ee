/** What can be said of each billing period that is counted: from which files, whether AWS may still change it, which days are missing. */
import type { BillFormat, BillPeriod } from '../../../ports/charge-line.ts';
import type { Portion } from './portion.ts';

/** Payer and period of an invoice that was issued for a month's use. */
export interface IssuedInvoice {
  readonly account: string | null;
  readonly period: string;
}

/** `counted`: the counted portions of one period of one payer. One record for each format among them; usually that is one. */
export function billPeriods(counted: readonly Portion[], invoices: readonly IssuedInvoice[]): BillPeriod[] {
  const formats = [...new Set(counted.map(({ file }) => file.format))];
  return formats.map((format) =>
    billPeriod(
      format,
      counted.filter(({ file }) => file.format === format),
      invoices,
    ),
  );
}

function billPeriod(format: BillFormat, portions: readonly Portion[], invoices: readonly IssuedInvoice[]): BillPeriod {
  const period = portions[0]?.facts.period ?? '';
  const payerAccount = portions[0]?.payer ?? null;
  const until = portions.reduce<string | null>(
    (latest, { facts }) => (facts.until !== null && facts.until > (latest ?? '') ? facts.until : latest),
    null,
  );
  const issued = invoices.some((one) => one.period === period && (one.account === payerAccount || payerAccount === null));
  const whyNotFinal = whyNot(format, portions, period, until, issued);
  return {
    payerAccount,
    period,
    format,
    files: [...new Set(portions.map(({ file }) => file.fileNo))].sort((a, b) => a - b),
    final: whyNotFinal === null,
    whyNotFinal,
    missingDays: missingDays(portions, period, whyNotFinal === null ? null : until),
    until,
  };
}

function whyNot(format: BillFormat, portions: readonly Portion[], period: string, until: string | null, issued: boolean): BillPeriod['whyNotFinal'] {
  const total = (of: (facts: Portion['facts']) => number): number => portions.reduce((sum, { facts }) => sum + of(facts), 0);
  if (total((facts) => facts.estimated) > 0) return 'estimated';
  if (total((facts) => facts.withInvoice) > 0 && total((facts) => facts.withoutInvoice) === 0) return null;
  if (until !== null && until < lastDay(period)) return 'made-before-period-end';
  // Cost Explorer's API marks what may still change (`Estimated`); nothing is marked here.
  return issued || format === 'cost-explorer-json' ? null : 'no-invoice-yet';
}

/** Only a bill by days or hours can miss one. Days after the last charge of an open month have not come yet. */
function missingDays(portions: readonly Portion[], period: string, before: string | null): string[] {
  const days = portions.reduce((bits, { facts }) => bits | BigInt(facts.days), 0n);
  if (days === 0n) return [];
  return Array.from({ length: daysOf(period) }, (_, index) => index)
    .filter((index) => ((days >> BigInt(index)) & 1n) === 0n)
    .map((index) => `${period.slice(0, 8)}${String(index + 1).padStart(2, '0')}`)
    .filter((day) => before === null || `${day}T00:00:00Z` < before);
}

const daysOf = (period: string): number => new Date(Date.UTC(Number(period.slice(0, 4)), Number(period.slice(5, 7)), 0)).getUTCDate();
/** Charges up to the beginning of the last day: a file made on it is nearly whole, and not final. */
const lastDay = (period: string): string => `${period.slice(0, 8)}${String(daysOf(period)).padStart(2, '0')}`;
