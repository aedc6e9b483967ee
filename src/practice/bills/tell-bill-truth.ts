/** Puts the truth of a bill together from its lines, which know both sides' parts. */
import { isZero, minus, negated, plus, sum, type Decimal } from '../../knowledge/money/decimal.ts';
import { viewedAs, type View } from './aggregate.ts';
import type { BillSetting } from './bill-setting.ts';
import type { BillTruth, MixedCharge, MonthBillTruth, TrueAmounts, TrueRefund, TrueSide } from './bill-truth.ts';
import type { Month } from './calendar.ts';
import type { ClosedMonth } from './closing/close-months.ts';
import { eatenCredits } from './closing/credits.ts';
import { ownerPart, type BillLine } from './line.ts';
import type { Ledger } from './metering/ledger.ts';
import { Tallies, Tally } from './tally.ts';

export function tellBillTruth(closed: readonly ClosedMonth[], setting: BillSetting, ledger: Ledger): BillTruth {
  const months = closed.map(monthTruth);
  const total = <T>(of: (month: MonthBillTruth) => T, add: (a: T, b: T) => T): T => months.map(of).reduce(add);
  return {
    schema: 'hikeshi.practice-bill-truth/1',
    synthetic: true,
    accountId: setting.payer,
    country: setting.country,
    paymentCurrency: setting.paymentCurrency,
    months,
    total: {
      unauthorized: total((month) => month.unauthorized, sidesAdded),
      owner: total((month) => month.owner, sidesAdded),
      refunds: total((month) => month.refunds, amountsAdded),
      bill: total((month) => month.bill, amountsAdded),
    },
    refunds: closed.flatMap(refundsOf),
    ...resourcesOf(closed),
    stoppedAfterLog: ledger.ran.filter(({ side, until }) => side === 'intruder' && until === null).map(({ thing }) => thing.id),
  };
}

function monthTruth({ month, lines, invoiced, eatenAllowances }: ClosedMonth): MonthBillTruth {
  const charges = lines.filter(({ billType }) => billType !== 'Refund');
  const unauthorized = sideOf(charges, ({ intruder }) => intruder);
  const owner = sideOf(charges, ownerPart);
  const given = sideOf(
    lines.filter(({ billType }) => billType === 'Refund'),
    ({ cost }) => cost,
  );
  const refunds = { net: given.net, tax: given.tax, total: given.total };
  const uses = charges.filter(({ kind, intruder }) => kind !== 'Tax' && kind !== 'Credit' && !isZero(intruder));
  return {
    period: month.period,
    unauthorized,
    owner,
    refunds,
    bill: amountsAdded(amountsAdded(unauthorized, owner), refunds),
    invoiced: invoiced.invoices.map(({ base }) => base).reduce<TrueAmounts>(amountsAdded, amountsOf([], [])),
    byAccount: intruderBy(uses, ({ charge }) => charge.account),
    byService: intruderBy(uses, ({ charge }) => charge.product.code),
    byRegion: intruderBy(uses, ({ charge }) => charge.region),
    byResource: intruderBy(
      uses.filter(({ charge }) => charge.resource !== null),
      ({ charge }) => charge.resource ?? '',
    ),
    mixed: mixedIn(charges, { resourceIds: true, principals: true, zones: false, span: 'month' }, month),
    mixedWithoutIds: mixedIn(charges, { resourceIds: false, principals: false, zones: false, span: 'month' }, month),
    creditsEaten: eatenCredits(charges),
    freeAmountsEaten: eatenAllowances,
    invoices: invoiced.invoices,
  };
}

function sideOf(lines: readonly BillLine[], partOf: (line: BillLine) => Decimal): TrueSide {
  const [use, credits, taxes] = [new Tally(), new Tally(), new Tally()];
  for (const line of lines) (line.kind === 'Tax' ? taxes : line.kind === 'Credit' ? credits : use).add(partOf(line));
  return { use: use.total, credits: credits.total, ...amountsOf([use.total, credits.total], [taxes.total]) };
}

const amountsOf = (net: readonly Decimal[], tax: readonly Decimal[]): TrueAmounts => ({ net: sum(net), tax: sum(tax), total: sum([...net, ...tax]) });

const amountsAdded = (a: TrueAmounts, b: TrueAmounts): TrueAmounts => ({
  net: plus(a.net, b.net),
  tax: plus(a.tax, b.tax),
  total: plus(a.total, b.total),
});

const sidesAdded = (a: TrueSide, b: TrueSide): TrueSide => ({ ...amountsAdded(a, b), use: plus(a.use, b.use), credits: plus(a.credits, b.credits) });

function intruderBy(lines: readonly BillLine[], keyOf: (line: BillLine) => string): Record<string, Decimal> {
  const tallies = new Tallies();
  for (const line of lines) tallies.add(keyOf(line), line.intruder);
  return Object.fromEntries([...tallies.totals()].filter(([, total]) => !isZero(total)));
}

/** Tax and credits follow what they belong to; they are no use of anybody's. */
function mixedIn(lines: readonly BillLine[], view: View, month: Month): MixedCharge[] {
  const named = ({ charge }: BillLine): string => `${charge.product.code}|${charge.usageType}`;
  const uses = lines.filter(({ kind }) => kind !== 'Tax' && kind !== 'Credit');
  const touched = new Set(uses.filter(({ intruder }) => !isZero(intruder)).map(named));
  return viewedAs(
    uses.filter((line) => touched.has(named(line))),
    view,
    month,
  )
    .filter((line) => !isZero(line.intruder) && !isZero(ownerPart(line)))
    .map(({ charge, intruder, cost }) => ({
      service: charge.product.code,
      usageType: charge.usageType,
      operation: charge.operation,
      region: charge.region,
      resource: charge.resource,
      principal: charge.principal,
      intruder,
      owner: minus(cost, intruder),
    }));
}

function refundsOf({ month, invoiced, creditGranted }: ClosedMonth): TrueRefund[] {
  const memos = invoiced.invoices.filter(({ type }) => type === 'CREDIT_MEMO');
  return [
    ...memos.map(({ id, originalId, base }) => ({
      kind: 'credit-memo' as const,
      period: month.period,
      amount: negated(base.total),
      invoiceId: id,
      originalInvoiceId: originalId,
    })),
    ...(isZero(creditGranted)
      ? []
      : [{ kind: 'credit' as const, period: month.period, amount: creditGranted, invoiceId: null, originalInvoiceId: null }]),
  ];
}

function resourcesOf(closed: readonly ClosedMonth[]): Pick<BillTruth, 'ownerResources' | 'intruderResources'> {
  const [owners, intruders] = [new Set<string>(), new Set<string>()];
  for (const { lines } of closed) {
    for (const line of lines) {
      const { resource } = line.charge;
      if (resource === null) continue;
      if (!isZero(line.intruder)) intruders.add(resource);
      if (!isZero(ownerPart(line))) owners.add(resource);
    }
  }
  const only = (these: ReadonlySet<string>, others: ReadonlySet<string>): string[] => [...these].filter((one) => !others.has(one)).sort();
  return { ownerResources: only(owners, intruders), intruderResources: only(intruders, owners) };
}
