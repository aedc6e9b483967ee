/** What came back so far, from lines and from invoices. A refund that stands in both is one refund. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { sql } from '../../../ports/sql.ts';
import { compared, minus, negated, plus, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import { toCoin } from '../../../knowledge/money/currency.ts';
import { isRefund } from '../charges/is-refund.ts';
import type { ClaimInvoice, RefundItem } from '../claim.ts';
import type { Incident } from '../incident.ts';
import { magnitude } from '../totals/difference.ts';
import { issuedInvoices, type IssuedInvoice } from '../totals/issued-invoices.ts';
import { dayOf } from '../times.ts';

interface RefundLine {
  readonly period: string;
  readonly invoice_id: string | null;
  readonly kind: 'credit' | 'refund';
  readonly description: string | null;
  readonly first: string | null;
  readonly net: Decimal;
}

export interface Returned {
  readonly period: string | null;
  readonly invoiceId: string | null;
  readonly names: readonly string[];
  readonly item: Omit<RefundItem, 'matched'>;
}

/** @returns one record for each refund, amounts positive; oldest first. */
export async function refundsTold(bills: BillStore, incident: Incident, currency: string): Promise<Returned[]> {
  const memos = [...(await issuedInvoices(bills)).values()].filter(isMemo).flatMap((memo) => ofMemo(memo, currency));
  const lines = (await refundLines(bills, incident, currency)).map((line) => ofLine(line, currency));
  const alone = lines.filter((line) => !takeSame(memos, line));
  return [...memos.map(({ returned }) => returned), ...alone].sort((a, b) => ((a.item.date ?? '') < (b.item.date ?? '') ? -1 : 1));
}

async function refundLines(bills: BillStore, incident: Incident, currency: string): Promise<RefundLine[]> {
  const rows = await bills.rows<RefundLine>(sql`
    select l.period, l.invoice_id, case when l.kind = 'credit' then 'credit' else 'refund' end as kind,
      case when count(distinct l.description) = 1 then min(l.description) end as description, min(l.started_at) as first, sum(l.net) as net
    from charge_line l where ${isRefund(bills, incident)} and coalesce(l.currency, ${currency}) = ${currency}
    group by 1, 2, 3, case when l.invoice_id is null then l.description end order by 1, 2, 3`);
  return rows.filter((row) => compared(row.net, ZERO) < 0);
}

const isMemo = ({ invoiceType, billType }: IssuedInvoice): boolean => invoiceType === 'CREDIT_MEMO' || billType === 'REFUND';

function ofMemo(memo: IssuedInvoice, currency: string): { returned: Returned; taken: boolean }[] {
  const amount = memo.baseTotal ?? (memo.baseNet === null ? null : plus(memo.baseNet, memo.baseTax ?? ZERO));
  if (amount === null || (memo.baseCurrency !== null && memo.baseCurrency !== currency)) return [];
  const returned: Returned = {
    period: memo.period,
    invoiceId: memo.invoiceId,
    names: memo.originalInvoiceId === null ? [] : [memo.originalInvoiceId],
    item: {
      date: memo.issuedAt === null ? null : dayOf(memo.issuedAt),
      kind: 'credit-memo',
      amount: toCoin(magnitude(amount), currency),
      currency,
      source: memo.invoiceId,
    },
  };
  return [{ returned, taken: false }];
}

const ofLine = (line: RefundLine, currency: string): Returned => ({
  period: line.period,
  invoiceId: line.invoice_id,
  names: line.description === null ? [] : [line.description],
  item: {
    date: line.first === null ? null : dayOf(line.first),
    kind: line.kind,
    amount: toCoin(negated(line.net), currency),
    currency,
    source: line.invoice_id ?? line.description ?? line.period,
  },
});

/** The same refund: the memo's own number, or the same amount in the same month. Each memo stands for one. */
function takeSame(memos: { returned: Returned; taken: boolean }[], line: Returned): boolean {
  const sameNumber = line.invoiceId === null ? undefined : memos.find((memo) => memo.returned.invoiceId === line.invoiceId);
  if (sameNumber !== undefined) return true;
  const same = memos.find(
    (memo) =>
      !memo.taken && isNear(memo.returned.item.amount, line.item.amount) && (memo.returned.period === null || memo.returned.period === line.period),
  );
  if (same === undefined) return false;
  same.taken = true;
  return true;
}

const isNear = (a: Decimal, b: Decimal): boolean => compared(magnitude(minus(a, b)), '0.02' as Decimal) <= 0;

/** How sure it is that a refund is for the claim; null when it cannot be: it came before anything was claimed. */
export function matchOf(returned: Returned, claimed: readonly ClaimInvoice[], incidentMonth: string | null): RefundItem['matched'] | null {
  const with_ = claimed.filter((invoice) => compared(invoice.unauthorized.total, ZERO) > 0);
  if (with_.some(({ invoiceId }) => invoiceId !== null && returned.names.some((name) => name.includes(invoiceId)))) return 'named-invoice';
  const amounts = [...with_.flatMap(({ unauthorized }) => [unauthorized.net, unauthorized.total]), totalOf(with_, 'net'), totalOf(with_, 'total')];
  if (amounts.some((amount) => isNear(amount, returned.item.amount))) return 'amount';
  const period = returned.period ?? (returned.item.date === null ? null : `${returned.item.date.slice(0, 7)}-01`);
  if (with_.some((invoice) => invoice.period === period)) return 'same-period';
  return period !== null && incidentMonth !== null && period < incidentMonth ? null : 'unsure';
}

const totalOf = (invoices: readonly ClaimInvoice[], column: 'net' | 'total'): Decimal =>
  invoices.reduce<Decimal>((sum, one) => plus(sum, one.unauthorized[column]), ZERO);
