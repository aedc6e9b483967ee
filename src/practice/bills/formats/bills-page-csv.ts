/**
 * The CSV of the Bills page: a row a usage type and month, then totals of accounts, invoices and the statement. Every cell is quoted.
 * Tax and credits are columns: what a product's were is spread over its rows by cost, at six places, and the last row takes what rounding left.
 */
import { isZero, minus, plus, rounded, share, sum, withPlaces, type Decimal, ZERO } from '../../../knowledge/money/decimal.ts';
import { isoTime } from '../../clock.ts';
import { viewedAs } from '../aggregate.ts';
import type { BillSetting } from '../bill-setting.ts';
import type { ClosedMonth } from '../closing/close-months.ts';
import type { Invoice } from '../closing/invoices.ts';
import { grouped } from '../closing/grouped.ts';
import type { BillLine } from '../line.ts';
import { invoicingEntity, legalEntity } from './written-line.ts';

const NAMES = `InvoiceID PayerAccountId LinkedAccountId RecordType RecordID BillingPeriodStartDate BillingPeriodEndDate InvoiceDate
PayerAccountName LinkedAccountName TaxationAddress PayerPONumber ProductCode ProductName SellerOfRecord UsageType Operation RateId
ItemDescription UsageStartDate UsageEndDate UsageQuantity BlendedRate CurrencyCode CostBeforeTax Credits TaxAmount TaxType TotalCost`.split(/\s+/);

type Row = Readonly<Partial<Record<string, string>>>;

interface Charged {
  readonly line: BillLine;
  readonly credits: Decimal;
  readonly tax: Decimal;
}

const ADDRESS = { JP: '1-1 Example, Chiyoda-ku, Tokyo, 100-0001, JP', US: '1 Example Street, Seattle, WA, 98101, US' } as const;
const PLACES = 6;

export function billsPageCsv(closed: ClosedMonth, setting: BillSetting): string {
  const { month, lines, invoiced } = closed;
  const monthly = viewedAs(lines, { resourceIds: false, principals: false, zones: false, span: 'month' }, month);
  const charged = grouped(monthly, groupOf).flatMap(spread);
  const members = new Set(charged.map(({ line }) => line.charge.account)).size > 1;
  const shared: Row = {
    PayerAccountId: setting.payer,
    BillingPeriodStartDate: slashTime(month.from),
    BillingPeriodEndDate: slashTime(month.to - 1),
    TaxationAddress: ADDRESS[setting.country],
    CurrencyCode: 'USD',
  };
  const rows = charged.map((one, place) => ({ ...shared, ...itemRow(one, closed, setting, members, place) }));
  const accounts = members ? grouped(charged, ({ line }) => line.charge.account).map((group) => ({ ...shared, ...accountTotal(group) })) : [];
  const invoices = invoiced.invoices.map((invoice) => ({
    ...shared,
    InvoiceID: invoice.id,
    InvoiceDate: slashTime(invoice.issuedAt),
    RecordType: 'InvoiceTotal',
    RecordID: `InvoiceTotal:${invoice.id}`,
    ItemDescription: `Total amount for invoice ${invoice.id}`,
    ...amounts(invoice.base.net, ZERO, invoice.base.tax, 2),
  }));
  const statement = {
    ...shared,
    RecordType: 'StatementTotal',
    RecordID: `StatementTotal:${setting.payer}`,
    ItemDescription: `Total statement amount for period ${shared['BillingPeriodStartDate'] ?? ''} - ${shared['BillingPeriodEndDate'] ?? ''}`,
    ...statementAmounts(invoiced.invoices, charged),
  };
  return [NAMES.map((name) => `"${name}"`).join(','), ...[...rows, ...accounts, ...invoices, statement].map(quoted), ''].join('\n');
}

/** Tax and credits belong to the other lines of their product on the same invoice. */
const groupOf = ({ billType, about, charge }: BillLine): string =>
  `${billType}|${about ?? ''}|${charge.seller}|${charge.account}|${charge.product.code}`;

function spread(group: readonly BillLine[]): Charged[] {
  const uses = group.filter(({ kind }) => kind !== 'Tax' && kind !== 'Credit');
  const of = (kind: BillLine['kind']): Decimal => sum(group.filter((line) => line.kind === kind).map(({ cost }) => cost));
  const whole = sum(uses.map(({ cost }) => cost));
  const [credits, taxes] = [parts(of('Credit'), uses, whole), parts(of('Tax'), uses, whole)];
  return uses.map((line, place) => ({ line, credits: credits[place] ?? ZERO, tax: taxes[place] ?? ZERO }));
}

function parts(amount: Decimal, uses: readonly BillLine[], whole: Decimal): Decimal[] {
  let left = amount;
  return uses.map(({ cost }, place) => {
    const part = place === uses.length - 1 ? left : isZero(whole) ? ZERO : rounded(share(amount, cost, whole), PLACES);
    left = minus(left, part);
    return part;
  });
}

function itemRow({ line, credits, tax }: Charged, { month, invoiced }: ClosedMonth, setting: BillSetting, members: boolean, place: number): Row {
  const { charge } = line;
  const invoice = invoiced.invoices.find(({ id }) => id === invoiced.idOf(line));
  return {
    InvoiceID: invoice?.id ?? '',
    InvoiceDate: invoice === undefined ? '' : slashTime(invoice.issuedAt),
    LinkedAccountId: members ? charge.account : '',
    RecordType: members ? 'LinkedLineItem' : 'PayerLineItem',
    RecordID: `${month.period.replaceAll('-', '')}${String(place + 1).padStart(8, '0')}`,
    ProductCode: charge.product.code,
    ProductName: charge.product.name,
    SellerOfRecord: charge.seller === 'AWS' ? invoicingEntity(setting) : legalEntity({ line, setting }),
    UsageType: charge.usageType,
    Operation: charge.operation,
    RateId: String(7_000_000 + place),
    ItemDescription: line.words,
    UsageStartDate: slashTime(line.from),
    UsageEndDate: slashTime(line.to - 1),
    UsageQuantity: withPlaces(line.quantity, 8),
    BlendedRate: line.kind === 'Usage' ? withPlaces(line.rate, 10) : '',
    TaxType: isZero(tax) ? 'None' : 'CT',
    ...amounts(line.cost, credits, tax, PLACES),
  };
}

const accountTotal = (group: readonly Charged[]): Row => {
  const account = group[0]?.line.charge.account ?? '';
  return {
    LinkedAccountId: account,
    RecordType: 'AccountTotal',
    RecordID: `AccountTotal:${account}`,
    ItemDescription: `Total for linked account# ${account}`,
    ...amounts(sum(group.map(({ line }) => line.cost)), sum(group.map(({ credits }) => credits)), sum(group.map(({ tax }) => tax)), PLACES),
  };
};

/** The invoices' sum; of a month that has none yet, what its rows come to so far. */
function statementAmounts(invoices: readonly Invoice[], charged: readonly Charged[]): Row {
  const [net, tax] =
    invoices.length > 0
      ? [invoices.map(({ base }) => base.net), invoices.map(({ base }) => base.tax)]
      : [charged.flatMap(({ line, credits }) => [line.cost, credits]), charged.map((one) => one.tax)];
  return amounts(sum(net), ZERO, sum(tax), 2);
}

const amounts = (cost: Decimal, credits: Decimal, tax: Decimal, places: number): Row => ({
  CostBeforeTax: withPlaces(cost, places),
  Credits: withPlaces(credits, places),
  TaxAmount: withPlaces(tax, places),
  TotalCost: withPlaces(plus(plus(cost, credits), tax), places),
});

/** `2025/12/01 00:00:00` */
const slashTime = (seconds: number): string => isoTime(seconds).slice(0, 19).replaceAll('-', '/').replace('T', ' ');

const quoted = (row: Row): string => NAMES.map((name) => `"${(row[name] ?? '').replaceAll('"', '""')}"`).join(',');
