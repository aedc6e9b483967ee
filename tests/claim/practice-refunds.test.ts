/** Refunds of played accounts: what the watch says came back is what AWS truly gave, told by lines, by invoices, or by both. */
import { describe, expect, it } from 'vitest';
import { compared, decimal, isZero, minus, rounded, sum } from '../../src/knowledge/money/decimal.ts';
import type { RefundWish } from '../../src/practice/index.ts';
import { claimedFrom, investigatedAccount, type BillFiles } from './claimed-account.ts';

const LINES: BillFiles = { format: 'cur-2' };
const INVOICES: BillFiles = { format: 'invoice-summaries' };

const played = async (refund?: RefundWish) =>
  investigatedAccount({
    scenario: 'founding-story',
    seed: 3,
    days: 16,
    bills: { credit: '0', support: 'none', ...(refund === undefined ? {} : { refund }) },
  });

describe('a refund', () => {
  const without = played();

  it.each([
    ['all of it, in lines', { kind: 'credit-memo' }, [LINES]],
    ['all of it, in invoices', { kind: 'credit-memo' }, [LINES, INVOICES]],
    ['a first offer of two fifths', { kind: 'credit-memo', part: '0.4' }, [LINES, INVOICES]],
    ['a first offer, in lines alone', { kind: 'credit-memo', part: '0.4' }, [LINES]],
  ] as const)('by credit memo, %s', async (_, refund, files) => {
    const account = await played(refund);
    const claim = await claimedFrom(account, files);
    const before = await claimedFrom(await without, files);
    const given = rounded(sum(account.truth.refunds.map((one) => one.amount)), 2);
    expect(claim.refund.received).toBe(given);
    expect(claim.refund.expected).toBe(before.refund.expected);
    expect(claim.totals.unauthorized).toEqual(before.totals.unauthorized);
    expect(claim.refund.open).toBe('part' in refund ? minus(claim.refund.expected, given) : '0');
    expect(claim.refund.followUp === null).toBe(isZero(claim.refund.open));
    expect(claim.refund.items.every((item) => item.matched !== 'unsure' || files.length === 1)).toBe(true);
  });

  it("given as a promotional credit is found when it is used, and not called the owner's own", async () => {
    const account = await played({ kind: 'credit' });
    const claim = await claimedFrom(account, [LINES]);
    expect(claim.refund.items.map((item) => item.kind)).toEqual(['credit']);
    expect(compared(claim.refund.received, account.truth.refunds[0]?.amount ?? decimal('0'))).toBe(-1);
    // The rest of the credit is not on any bill: nothing may be called missing.
    expect(claim.refund.followUp?.en).toContain('how much was granted');
    expect(claim.refund.followUp?.en).not.toContain(claim.refund.open);
    expect(claim.limits.some(({ en }) => en.startsWith('AWS gave a credit'))).toBe(true);
    expect(claim.totals.unauthorized).toEqual((await claimedFrom(await without, [LINES])).totals.unauthorized);
  });
});
