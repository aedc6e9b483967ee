/**
 * Bills of played accounts, claimed and held against their truth, which was written apart from the rules. `HIKESHI_SEEDS=20` plays twenty seeds of each
 * (`HIKESHI_FIRST_SEED=21` the next), `HIKESHI_DAYS` another length of the log than three weeks.
 * With resource ids the claim is within 0.5 % of the truth, without within 5 %; nothing that cost only the owner is ever claimed.
 */
import { describe, expect, it } from 'vitest';
import { compared, decimal, isZero, minus, plus, sum, times, type Decimal } from '../../src/knowledge/money/decimal.ts';
import { SCENARIO_NAMES, SCENARIOS, type BillTruth, type MixedCharge } from '../../src/practice/index.ts';
import type { Claim } from '../../src/stages/claim/index.ts';
import { claimedFrom, investigatedAccount } from './claimed-account.ts';

const first = Number(process.env['HIKESHI_FIRST_SEED'] ?? '1');
const SEEDS = Array.from({ length: Number(process.env['HIKESHI_SEEDS'] ?? '1') }, (_, place) => first + place);
const DAYS = Number(process.env['HIKESHI_DAYS'] ?? '21');

describe.each(SCENARIO_NAMES)('%s', (scenario) => {
  it.each(SEEDS)('seed %i', async (seed) => {
    const account = await investigatedAccount({ scenario, seed, days: DAYS });
    const withIds = await claimedFrom(account, [{ format: 'cur-2' }, { format: 'invoice-summaries' }]);
    const without = await claimedFrom(account, [{ format: 'cur-2', options: { resourceIds: false, principals: false, span: 'day' } }]);
    checkNear(withIds, account.truth, '0.005');
    checkNear(without, account.truth, '0.05');
    checkOwner(withIds, account.truth);
    const months = account.truth.months;
    checkMixed(
      withIds,
      months.flatMap(({ period, mixed }) => mixed.map((charge) => ({ ...charge, period }))),
      true,
    );
    checkMixed(
      without,
      months.flatMap(({ period, mixedWithoutIds }) => mixedWithoutIds.map((charge) => ({ ...charge, period }))),
      false,
    );
    for (const claim of [withIds, without]) {
      checkShares(claim);
      checkSums(claim, account.truth);
    }
    expect(SCENARIOS[scenario].verdict === 'innocent' ? withIds.totals.unauthorized.total : '0').toBe('0');
  });
});

const magnitude = (amount: Decimal): Decimal => decimal(amount.replace('-', ''));

/** What is left open counts as missed. A claim of cents has the cent as its measure. */
function checkNear({ totals }: Claim, { total }: BillTruth, tolerance: string): void {
  const off = magnitude(minus(totals.unauthorized.net, total.unauthorized.use));
  const most = plus(times(total.unauthorized.use, decimal(tolerance)), decimal('0.03'));
  expect(
    compared(off, most),
    `claimed ${totals.unauthorized.net}, truly ${total.unauthorized.use}, open ${totals.undecided.net}`,
  ).toBeLessThanOrEqual(0);
}

function checkOwner({ lines }: Claim, { ownerResources }: BillTruth): void {
  const owners = new Set(ownerResources);
  expect(
    lines.filter((line) => line.verdict === 'unauthorized' && line.resourceId !== null && owners.has(line.resourceId)).map((line) => line.resourceId),
  ).toEqual([]);
}

/**
 * Lines of both sides' use come out as they truly are; small ones of requests and bytes stay whole with one side. Never more than the truth is claimed, and
 * never less but for what is left open: after the end of the log nothing is split.
 */
function checkMixed({ lines }: Claim, charges: readonly (MixedCharge & { readonly period: string })[], named: boolean): void {
  for (const charge of charges.filter(({ intruder, owner }) => [intruder, owner].every((side) => compared(side, decimal('0.5')) > 0))) {
    const own = lines.filter(
      (line) =>
        line.period === charge.period &&
        line.service === charge.service &&
        line.usageType === charge.usageType &&
        ((line.region ?? '') === charge.region || line.region === 'global') &&
        (!named || line.resourceId === charge.resource),
    );
    const of = (verdict: string): Decimal => sum(own.filter((line) => line.verdict === verdict).map((line) => line.net));
    const [claimed, open] = [of('unauthorized'), of('undecided')];
    const told = `${charge.service} ${charge.usageType}: claimed ${claimed}, truly ${charge.intruder}, open ${open}`;
    // AWS tells neither the log nor a daily bill how long each call to a model was.
    const [most, least] = !named && charge.usageType.includes('TokenCount') ? ['1.1', '0.9'] : ['1.05', '0.95'];
    expect(compared(claimed, times(charge.intruder, decimal(most))), told).toBeLessThanOrEqual(0);
    expect(compared(plus(claimed, open), times(charge.intruder, decimal(least))), told).toBeGreaterThanOrEqual(0);
  }
}

/** A split line stands once for each side, under one id, its shares adding to 1. */
function checkShares({ lines }: Claim): void {
  const shares = new Map<string, Decimal[]>();
  for (const line of lines) {
    const key = `${line.id} ${line.period} ${line.kind}`;
    shares.set(key, [...(shares.get(key) ?? []), line.share]);
  }
  const odd = [...shares].filter(([, parts]) => sum(parts) !== '1' && parts.some((part) => part !== '1'));
  expect(odd).toEqual([]);
}

function checkSums({ totals, lines }: Claim, { total }: BillTruth): void {
  expect(sum(lines.map((line) => line.net))).toBe(plus(total.unauthorized.net, total.owner.net));
  expect(sum(lines.map((line) => line.tax))).toBe(plus(total.unauthorized.tax, total.owner.tax));
  expect(sum([totals.unauthorized.total, totals.owner.total, totals.undecided.total, totals.difference.total])).toBe(totals.bill.total);
  expect(isZero(totals.difference.total) || totals.difference.reasons.length > 0).toBe(true);
}
