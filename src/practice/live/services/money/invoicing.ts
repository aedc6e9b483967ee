/** AWS Invoicing: invoices that were issued so far, and the plan the account is on. */
import { invoiceSummary } from '../../../bills/formats/invoice-summaries.ts';
import { secondsOf } from '../../../clock.ts';
import { dateOf } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService, type Members } from '../../live-service.ts';
import { paged } from '../../paging.ts';

function summaries(call: LiveCall): LiveReply {
  const bills = call.bills.asOf(call.now, call.now);
  if (bills === null) return answered({ InvoiceSummaries: [] });
  const invoices = bills.closed.flatMap(({ invoiced }) => invoiced.invoices).filter(inAskedTime(call.input));
  return answered(
    paged(call, 'InvoiceSummaries', invoices, {
      keyOf: ({ id }) => id,
      show: (invoice) => {
        const { IssuedDate, DueDate, ...rest } = invoiceSummary(invoice, bills.setting);
        return { ...rest, IssuedDate: dateOf(secondsOf(IssuedDate)), DueDate: dateOf(secondsOf(DueDate)) };
      },
    }),
  );
}

/** By billing period or by the day an invoice was issued. */
function inAskedTime(input: Members): (invoice: { readonly period: string; readonly issuedAt: number }) => boolean {
  const filter = (input['Filter'] ?? {}) as Members;
  const period = filter['BillingPeriod'] as Members | undefined;
  const interval = filter['TimeInterval'] as Members | undefined;
  return (invoice) => {
    if (period !== undefined && invoice.period.slice(0, 7) !== `${String(period['Year'])}-${String(period['Month']).padStart(2, '0')}`) return false;
    const [from, to] = [interval?.['StartDate'], interval?.['EndDate']];
    if (from instanceof Date && invoice.issuedAt * 1000 < from.getTime()) return false;
    return !(to instanceof Date && invoice.issuedAt * 1000 >= to.getTime());
  };
}

export const invoicing: LiveService = {
  service: 'invoicing',
  wording: 'json',
  operations: {
    ListInvoiceSummaries: { run: summaries },
    /** Documents are not drawn in the practice world. */
    GetInvoicePDF: { run: () => new Refusal('ResourceNotFoundException', 'Invoice document not found.') },
  },
};

/** Accounts of the stories are older than the free plan: they pay for what they use. */
export const freetier: LiveService = {
  service: 'freetier',
  wording: 'json',
  operations: {
    GetAccountPlanState: {
      run: (call) => answered({ accountId: call.account.id, accountPlanType: 'PAID', accountPlanStatus: 'ACTIVE' }),
    },
  },
};
