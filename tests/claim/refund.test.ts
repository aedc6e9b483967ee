/** What came back. The claim is 90 net and 9 tax: 99 in all, on invoice INV-1 of December 2025. */
import { describe, expect, it } from 'vitest';
import type { GivenBills, GivenInvoice, GivenLine } from './bill-store-of-lines.ts';
import { claimed, days } from './claimed.ts';
import { aHolding, footprintOf } from './findings-of.ts';

const bill: GivenLine[] = [
  ...days('2025-12-04', 1, {
    usage_type: 'USW2-BoxUsage:c5.9xlarge',
    region: 'us-west-2',
    resource_id: 'i-0aaaaaaaaaaaaaaa1',
    net: '90',
    invoice_id: 'INV-1',
  }),
  { kind: 'tax', kind_told: 'Tax', net: '9', invoice_id: 'INV-1' },
];
const memo = (own: GivenInvoice = {}): GivenInvoice => ({
  invoice_id: 'CM-1',
  invoice_type: 'CREDIT_MEMO',
  bill_type: 'REFUND',
  original_invoice_id: 'INV-1',
  period: '2025-12-01',
  issued_at: '2025-12-23T00:00:00Z',
  base_currency: 'USD',
  base_net: '-90',
  base_tax: '-9',
  base_total: '-99',
  ...own,
});
const refund = (own: GivenLine = {}): GivenLine => ({
  kind: 'refund',
  kind_told: 'Refund',
  bill_type: 'Refund',
  period: '2025-12-01',
  invoice_id: 'CM-1',
  net: '-90',
  started_at: '2025-12-01T00:00:00Z',
  ended_at: '2026-01-01T00:00:00Z',
  ...own,
});
const refundTax: GivenLine = refund({ kind: 'tax', kind_told: 'Tax', net: '-9' });

const watched = async (lines: readonly GivenLine[], invoices: readonly GivenInvoice[] = []) => {
  const given: GivenBills = { lines: [...bill, ...lines], invoices };
  const claim = await claimed(given, { footprint: footprintOf([aHolding()]) });
  return { ...claim.refund, bill: claim.totals.bill };
};

describe('the refund watch', () => {
  it('waits while nothing came', async () => {
    expect(await watched([])).toMatchObject({ expected: '99', received: '0', open: '99', items: [], followUp: null });
  });

  it('counts a credit memo by the invoice it names', async () => {
    expect(await watched([], [memo()])).toMatchObject({
      received: '99',
      open: '0',
      items: [{ date: '2025-12-23', kind: 'credit-memo', amount: '99', currency: 'USD', source: 'CM-1', matched: 'named-invoice' }],
      followUp: null,
    });
  });

  it('counts the same refund once when it stands in the invoices and in the lines', async () => {
    const both = await watched([refund(), refundTax], [memo()]);
    expect(both).toMatchObject({ received: '99', open: '0' });
    expect(both.items).toHaveLength(1);
    const otherNumber = await watched([refund({ invoice_id: null }), { ...refundTax, invoice_id: null }], [memo()]);
    expect(otherNumber.items).toHaveLength(1);
  });

  it('counts two refunds as two', async () => {
    const two = await watched([], [memo({ base_total: '-40' }), memo({ invoice_id: 'CM-2', base_total: '-59', issued_at: '2026-01-10T00:00:00Z' })]);
    expect(two).toMatchObject({ received: '99', open: '0', items: [{ source: 'CM-1' }, { source: 'CM-2' }] });
  });

  it('does not make the bill smaller by what came back', async () => {
    expect((await watched([refund(), refundTax])).bill).toEqual({ net: '90', tax: '9', total: '99' });
  });

  it('takes an adjustment given as a credit in a later month, but no promotional credit', async () => {
    const credit = (description: string): GivenLine => ({
      kind: 'credit',
      kind_told: 'Credit',
      period: '2026-01-01',
      description,
      net: '-40',
      started_at: '2026-01-01T00:00:00Z',
    });
    expect(await watched([credit('One-time exception for unauthorized usage')])).toMatchObject({
      received: '40',
      open: '59',
      items: [{ kind: 'credit', matched: 'unsure' }],
    });
    expect(await watched([credit('AWS Activate')])).toMatchObject({ received: '0' });
  });

  it('writes the letter for the rest: what came, what was asked, what is open; no promise, no reproach', async () => {
    const { followUp, open } = await watched([], [memo({ base_total: '-39.6' })]);
    expect(open).toBe('59.4');
    for (const [text, words] of [
      [followUp?.en, ['USD 39.60', 'USD 99.00', 'USD 59.40', 'INV-1', '2025-12-23', 'Thank you']],
      [followUp?.ja, ['USD 39.60', 'USD 99.00', 'USD 59.40', 'INV-1', '2025-12-23', 'ありがとうございます']],
    ] as const)
      for (const word of words) expect(text).toContain(word);
  });

  it('leaves out refunds from before the incident', async () => {
    expect(await watched([refund({ period: '2025-10-01', invoice_id: 'CM-0', net: '-3' })])).toMatchObject({ received: '0', items: [] });
  });

  it('shows what the intruder wrote harmlessly in the letter', async () => {
    const { followUp } = await watched([refund({ invoice_id: null, description: 'x\u001B[31m\u202Egpj' })]);
    expect(followUp?.en).not.toMatch(/[\u001B\u202E]/);
  });
});
