/** Tax, credits, discounts, currency and what AWS's own invoice says. Amounts by hand. */
import { describe, expect, it } from 'vitest';
import type { GivenLine } from './bill-store-of-lines.ts';
import { claimed, days, told } from './claimed.ts';
import { aHolding, findingsOf, footprintOf } from './findings-of.ts';

const THEIRS: GivenLine = {
  usage_type: 'USW2-BoxUsage:c5.9xlarge',
  region: 'us-west-2',
  resource_id: 'i-0aaaaaaaaaaaaaaa1',
  quantity: '24',
  net: '90',
  invoice_id: 'INV-1',
};
const OWN: GivenLine = {
  usage_type: 'USW2-BoxUsage:m5.large',
  region: 'us-west-2',
  resource_id: 'i-0bbbbbbbbbbbbbbb1',
  quantity: '24',
  net: '10',
  invoice_id: 'INV-1',
};
const things = {
  footprint: footprintOf([
    aHolding(),
    aHolding({ id: 'i-0bbbbbbbbbbbbbbb1', side: 'owner', from: null, until: null, details: { instanceType: 'm5.large' } }),
  ]),
};
const tax = (net: string, own: GivenLine = {}): GivenLine => ({ kind: 'tax', kind_told: 'Tax', tax_type: 'JCT', net, invoice_id: 'INV-1', ...own });
const both = [...days('2025-12-04', 1, THEIRS), ...days('2025-12-04', 1, OWN)];

describe('tax', () => {
  it('follows the net of its service and account', async () => {
    const s3 = {
      service: 'AmazonS3',
      usage_type: 'USW2-TimedStorage-ByteHrs',
      region: 'us-west-2',
      resource_id: 'photos',
      net: '50',
      invoice_id: 'INV-1',
    };
    const result = await claimed({ lines: [...both, ...days('2025-12-04', 1, s3), tax('10'), tax('5', { service: 'AmazonS3' })] }, things);
    expect(result.totals).toMatchObject({
      unauthorized: { net: '90', tax: '9', total: '99' },
      owner: { net: '60', tax: '6', total: '66' },
      bill: { net: '150', tax: '15', total: '165' },
    });
  });

  it('of the whole invoice is shared over all of it, a third of a cent included', async () => {
    const result = await claimed({ lines: [...both, tax('0.01', { service: 'unknown', usage_account: null })] }, things);
    expect(result.lines.map((line) => line.tax)).toEqual(['0.009', '0.001']);
    expect(result.totals).toMatchObject({ unauthorized: { tax: '0.01' }, owner: { tax: '0' }, bill: { tax: '0.01' } });
  });

  it('without anything it could be on stays undecided, and the sums still add up', async () => {
    const result = await claimed({ lines: [tax('7', { period: '2025-11-01', invoice_id: 'INV-0' }), ...both, tax('10')] }, things);
    expect(result.totals).toMatchObject({ undecided: { net: '0', tax: '7' }, bill: { net: '100', tax: '17', total: '117' } });
    expect(told(result)).toContain('2025-11-01 undecided 0 cannot-tell');
  });
});

describe('credits, free tier and discounts', () => {
  it('tell how much of a credit the intruder ate, and do not take it off the claim in silence', async () => {
    const credit = { kind: 'credit', kind_told: 'Credit', net: '-20', description: 'AWS Activate', invoice_id: 'INV-1' };
    const result = await claimed({ lines: [...both, ...days('2025-12-01', 1, credit)] }, things);
    expect(result.credits).toEqual([{ period: '2025-12-01', description: 'AWS Activate', net: '-20', usedByIntruder: '18', kind: 'credit' }]);
    expect(result.totals).toMatchObject({ unauthorized: { net: '90' }, owner: { net: '-10' }, bill: { net: '80' }, difference: { net: '0' } });
    expect(result.refund.expected).toBe('72');
  });

  it('name the free tier the intruder used up', async () => {
    const free = { ...THEIRS, net: '0', list_cost: '2.5', kind_told: 'Usage' };
    const result = await claimed({ lines: days('2025-12-04', 2, free) }, things);
    expect(result.credits).toEqual([{ period: '2025-12-01', description: null, net: '0', usedByIntruder: '5', kind: 'free-tier' }]);
    expect(result.lines[0]?.share).toBe('1');
  });

  it('let a discount follow the very use it makes cheaper', async () => {
    const discount = (line: GivenLine, net: string): GivenLine => ({ ...line, kind: 'discount', kind_told: 'EdpDiscount', net, quantity: null });
    const result = await claimed(
      { lines: [...both, ...days('2025-12-04', 1, discount(THEIRS, '-9')), ...days('2025-12-04', 1, discount(OWN, '-1'))] },
      things,
    );
    expect(result.totals).toMatchObject({ unauthorized: { net: '81' }, owner: { net: '9' }, bill: { net: '90' } });
  });

  it('divide a discount of the whole account by what it is on', async () => {
    const discount = { kind: 'discount', kind_told: 'Discount', service: 'unknown', net: '-1', description: 'Volume', invoice_id: 'INV-1' };
    const result = await claimed({ lines: [...both, ...days('2025-12-01', 1, discount)] }, things);
    expect(told(result).filter((one) => one.endsWith('follows'))).toEqual(['2025-12-01 owner -0.1 follows', '2025-12-01 unauthorized -0.9 follows']);
  });

  it("claim nothing that the owner's Savings Plan paid, but say what it paid", async () => {
    const covered = { ...THEIRS, kind_told: 'SavingsPlanCoveredUsage', purchase_option: 'SavingsPlan' };
    const negation = { ...THEIRS, kind: 'discount', kind_told: 'SavingsPlanNegation', resource_id: null, net: '-90', quantity: null };
    const result = await claimed(
      { lines: [...days('2025-12-04', 1, covered), ...days('2025-12-04', 1, negation), ...days('2025-12-04', 1, OWN)] },
      things,
    );
    expect(result.totals).toMatchObject({ unauthorized: { net: '0' }, owner: { net: '10' } });
    expect(result.limits.filter(({ en }) => en.includes('Savings Plans')).map(({ en }) => en.includes('USD 90.00'))).toEqual([true]);
  });
});

describe('currency and the invoice itself', () => {
  const issued = { invoice_id: 'INV-1', invoice_type: 'INVOICE', bill_type: 'ANNIVERSARY', period: '2025-12-01', base_currency: 'USD' };

  it('is converted by the rate of that invoice, and by no other', async () => {
    const result = await claimed(
      { lines: [...both, tax('10')], invoices: [{ ...issued, base_net: '100', base_tax: '10', payment_currency: 'JPY', rate: '151.3' }] },
      things,
    );
    expect(result.invoices).toMatchObject([
      { invoiceId: 'INV-1', payment: { currency: 'JPY', rate: '151.3', unauthorized: { net: '13617', tax: '1362', total: '14979' } } },
    ]);
    expect(result.totals.difference).toEqual({ net: '0', tax: '0', total: '0', reasons: [] });
  });

  it('is not converted when the rate is not known, and says so', async () => {
    const result = await claimed({ lines: both }, things);
    expect(result.invoices.map((invoice) => invoice.payment)).toEqual([null]);
    expect(result.limits.some(({ en }) => en.includes('exchange rate'))).toBe(true);
  });

  it.each([
    ['rounding', '100.02', '0.02', 'rounds each service'],
    ['missing lines', '140', '40', 'not in the files'],
    ['less than the lines', '60', '-40', 'taken off on the invoice'],
  ])('explains the difference to the cent: %s', async (_, net, difference, words) => {
    const result = await claimed({ lines: both, invoices: [{ ...issued, base_net: net, base_tax: '0' }] }, things);
    expect(result.totals.difference).toMatchObject({ net: difference, tax: '0', total: difference });
    expect(result.totals.bill.net).toBe(net);
    expect(result.totals.difference.reasons.map(({ en }) => en.includes(words))).toEqual([true]);
  });

  it('tells when a coarser file of the month has another sum', async () => {
    const result = await claimed({ lines: both, crossCheckLines: [{ net: '123.45' }] }, things);
    expect(result.totals.difference.reasons.map(({ en }) => en)).toEqual([
      'Another file (cur.csv) has USD 123.45 for 2025-12, the lines counted here have USD 100.00.',
    ]);
  });

  it('keeps lines in another currency out of the sums', async () => {
    const result = await claimed({ lines: [...both, ...days('2025-12-04', 1, { ...OWN, currency: 'CNY', net: '7' })] }, things);
    expect([result.currency, result.totals.bill.net]).toEqual(['USD', '100']);
    expect(result.limits.some(({ en }) => en.includes('1 lines in CNY'))).toBe(true);
  });

  it('claims nothing when no intruder was found', async () => {
    const result = await claimed({ lines: both }, { findings: findingsOf({ first: null, actors: [] }), footprint: footprintOf([]) });
    expect(result.totals.unauthorized.total).toBe('0');
    expect(result.totals.owner.net).toBe('100');
  });
});
