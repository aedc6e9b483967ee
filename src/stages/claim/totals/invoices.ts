/** The claim by invoice, in coins: exact amounts rounded half up for each invoice, the three parts rounded so that they add up to the bill. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { sql } from '../../../ports/sql.ts';
import { minus, plus, sum, times, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import { minorPlaces, toCoin } from '../../../knowledge/money/currency.ts';
import { roundedParts } from '../../../knowledge/money/largest-remainder.ts';
import { fromUnits } from '../../../knowledge/money/units.ts';
import type { Amounts, ChargeVerdict, ClaimInvoice } from '../claim.ts';
import type { SharedTaxes } from '../tax/share-taxes.ts';
import { issuedInvoices, type IssuedInvoice } from './issued-invoices.ts';

const VERDICTS = ['unauthorized', 'owner', 'undecided'] as const;
type ByVerdict = Record<ChargeVerdict, { net: Decimal; tax: Decimal }>;

interface OpenInvoice {
  readonly payer: string;
  readonly period: string;
  readonly invoice: string;
  readonly exact: ByVerdict;
}

export interface Reckoned {
  readonly invoices: readonly ClaimInvoice[];
  /** Invoices of AWS that say another amount than their lines add up to: told minus lines. */
  readonly differences: readonly { readonly invoice: ClaimInvoice; readonly lines: Amounts; readonly net: Decimal; readonly tax: Decimal }[];
}

export async function reckonInvoices(bills: BillStore, taxes: SharedTaxes, currency: string): Promise<Reckoned> {
  const issued = await issuedInvoices(bills);
  const told = (await openInvoices(bills, taxes)).map((one) => claimInvoice(bills, one, issued.get(one.invoice), currency));
  return {
    invoices: told.map(({ invoice }) => invoice),
    differences: told.flatMap(({ invoice, lines }) => {
      const [net, tax] = [minus(invoice.bill.net, lines.net), minus(invoice.bill.tax, lines.tax)];
      return net === ZERO && tax === ZERO ? [] : [{ invoice, lines, net, tax }];
    }),
  };
}

async function openInvoices(bills: BillStore, taxes: SharedTaxes): Promise<OpenInvoice[]> {
  const rows = await bills.rows<{ payer: string; period: string; invoice: string; verdict: ChargeVerdict; net: Decimal }>(sql`
    select coalesce(c.payer_account, '') as payer, c.period, c.invoice_id as invoice, p.verdict, sum(p.net) as net
    from part p join charge c on c.charge_no = p.charge_no group by 1, 2, 3, 4 order by 2, 1, 3, 4`);
  const found = new Map<string, OpenInvoice>();
  const at = (payer: string, period: string, invoice: string): ByVerdict => {
    const key = JSON.stringify([period, payer, invoice]);
    const known = found.get(key) ?? { payer, period, invoice, exact: nothing() };
    found.set(key, known);
    return known.exact;
  };
  for (const { payer, period, invoice, verdict, net } of rows) at(payer, period, invoice)[verdict].net = net;
  for (const cell of taxes.cells) {
    const part = at(cell.payer, cell.period, cell.invoice_id)[cell.verdict];
    part.tax = plus(part.tax, fromUnits(cell.tax));
  }
  for (const line of taxes.alone) {
    const part = at(line.payer, line.period, line.invoice_id).undecided;
    part.tax = plus(part.tax, line.net);
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

const nothing = (): ByVerdict => ({
  unauthorized: { net: ZERO, tax: ZERO },
  owner: { net: ZERO, tax: ZERO },
  undecided: { net: ZERO, tax: ZERO },
});

function claimInvoice(
  bills: BillStore,
  { payer, period, invoice, exact }: OpenInvoice,
  issued: IssuedInvoice | undefined,
  currency: string,
): { invoice: ClaimInvoice; lines: Amounts } {
  const places = minorPlaces(currency);
  const net = roundedOf(exact, 'net', places, currency);
  const tax = roundedOf(exact, 'tax', places, currency);
  const amounts = (index: number): Amounts => amountsOf(net.parts[index] ?? ZERO, tax.parts[index] ?? ZERO);
  const told = bills.periods.find((one) => one.period === period && (one.payerAccount ?? '') === payer);
  const unauthorized = amounts(0);
  const lines = amountsOf(net.whole, tax.whole);
  const own: ClaimInvoice = {
    invoiceId: invoice === '' ? null : invoice,
    period,
    account: payer === '' ? null : payer,
    final: told?.final ?? false,
    bill: saidBy(issued, currency) ?? lines,
    unauthorized,
    owner: amounts(1),
    undecided: amounts(2),
    payment: paymentOf(unauthorized, issued, currency),
  };
  return { invoice: own, lines };
}

/** The invoice's own amounts, where AWS told them in the currency of the lines: they are what is paid. */
function saidBy(issued: IssuedInvoice | undefined, currency: string): Amounts | null {
  if (issued === undefined || issued.baseCurrency !== currency || issued.baseNet === null) return null;
  return amountsOf(toCoin(issued.baseNet, currency), toCoin(issued.baseTax ?? ZERO, currency));
}

function roundedOf(exact: ByVerdict, column: 'net' | 'tax', places: number, currency: string): { whole: Decimal; parts: Decimal[] } {
  const parts = VERDICTS.map((verdict) => exact[verdict][column]);
  const whole = toCoin(sum(parts), currency);
  return { whole, parts: roundedParts(parts, whole, places) };
}

export const amountsOf = (net: Decimal, tax: Decimal): Amounts => ({ net, tax, total: plus(net, tax) });

function paymentOf(claimed: Amounts, issued: IssuedInvoice | undefined, currency: string): ClaimInvoice['payment'] {
  if (issued === undefined) return null;
  const { paymentCurrency, rate } = issued;
  if (paymentCurrency === null || rate === null || paymentCurrency === currency) return null;
  const paid = (amount: Decimal): Decimal => toCoin(times(amount, rate), paymentCurrency);
  return {
    currency: paymentCurrency,
    rate,
    rateSource: {
      ja: `請求書 ${issued.invoiceId} に書かれているレート（1 ${currency} = ${rate} ${paymentCurrency}）`,
      en: `The rate on invoice ${issued.invoiceId} itself (1 ${currency} = ${rate} ${paymentCurrency})`,
    },
    unauthorized: amountsOf(paid(claimed.net), paid(claimed.tax)),
  };
}

export const totalOf = (invoices: readonly ClaimInvoice[], part: 'bill' | ChargeVerdict): Amounts =>
  amountsOf(sum(invoices.map((one) => one[part].net)), sum(invoices.map((one) => one[part].tax)));
