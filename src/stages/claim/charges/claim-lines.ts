/** The lines of a claim, one by one, in a fixed order: whatever order the files were given in, the same claim comes out. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { sql, type Sql } from '../../../ports/sql.ts';
import { compared, decimal, dividedBy, isNegative, isZero, minus, rounded, sum, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import { FOLLOWS } from '../attribution/parts.ts';
import { RULES } from '../attribution/rules/index.ts';
import { FOLLOWING } from '../attribution/rules/following.ts';
import type { Decided } from '../attribution/rules/decided.ts';
import type { ChargeVerdict, ClaimLine } from '../claim.ts';
import type { Incident } from '../incident.ts';
import { TaxByLine, type SharedTaxes } from '../tax/share-taxes.ts';
import { taxOnlyLine } from '../tax/tax-only.ts';
import { dayOf, daysBetween } from '../times.ts';
import { lineId } from './line-id.ts';

interface PartRow {
  readonly charge_no: number;
  readonly day: string;
  readonly verdict: ChargeVerdict;
  readonly rule_no: number;
  readonly thing_no: number | null;
  readonly net: Decimal;
  readonly quantity: Decimal | null;
  readonly mark: string;
  readonly invoice_id: string;
  readonly payer: string;
  readonly usage_account: string | null;
  readonly period: string;
  readonly kind: string;
  readonly service: string;
  readonly service_name: string | null;
  readonly usage_type: string | null;
  readonly region: string | null;
  readonly resource_id: string | null;
  readonly iam_principal: string | null;
  readonly unit: string | null;
  readonly measure: string;
}

const partsOfDay = (bills: BillStore, day: string): Sql => sql`
  select p.charge_no, p.day, p.verdict, p.rule_no, p.thing_no, p.net, p.quantity, c.mark, c.invoice_id, coalesce(c.payer_account, '') as payer, c.usage_account, c.period,
    c.kind, c.service, c.service_name, c.usage_type, c.region, c.resource_id, c.iam_principal, c.unit, u.measure
  from part p join charge c on c.charge_no = p.charge_no join charge_use u on u.charge_no = p.charge_no
  where p.day = ${bills.dialect.timeFromIso(sql`${day}`)}
  order by c.service, c.region, c.resource_id, c.mark, c.invoice_id, c.bill_type, p.verdict, p.rule_no`;

export async function* claimLines(bills: BillStore, incident: Incident, taxes: SharedTaxes): AsyncGenerator<ClaimLine> {
  const taxOf = new TaxByLine(taxes);
  /** Sorted day by day: all lines of a large bill at once would not fit. */
  for (const { day } of await bills.rows<{ day: string }>(sql`select distinct day from part order by 1`)) {
    for await (const parts of chargeDays(bills.stream<PartRow>(partsOfDay(bills, day)))) {
      const shares = sharesOf(parts);
      for (const [index, part] of parts.entries()) yield claimLine(part, shares[index] ?? ZERO, taxOf, incident);
    }
  }
  for (const line of taxes.alone) yield taxOnlyLine(line);
}

/** The parts of one day of one charge stand together in the order. */
async function* chargeDays(rows: AsyncIterable<PartRow>): AsyncGenerator<PartRow[]> {
  let open: PartRow[] = [];
  for await (const row of rows) {
    const [first] = open;
    if (first !== undefined && (first.charge_no !== row.charge_no || first.day !== row.day)) {
      yield open;
      open = [];
    }
    open.push(row);
  }
  if (open.length > 0) yield open;
}

/** Shares of the amount; of the quantity where the amount is zero or its parts have both signs. The last is what is left, so that all add up to 1. */
function sharesOf(parts: readonly PartRow[]): Decimal[] {
  if (parts.length === 1) return [decimal('1')];
  const byNet = sharesBy(parts.map((part) => part.net));
  return byNet ?? sharesBy(parts.map((part) => part.quantity ?? ZERO)) ?? [decimal('1'), ...parts.slice(1).map(() => ZERO)];
}

const SHARE_PLACES = 12;

function sharesBy(amounts: readonly Decimal[]): Decimal[] | null {
  const whole = sum(amounts);
  if (isZero(whole)) return null;
  const shares = amounts.slice(0, -1).map((amount) => rounded(dividedBy(amount, whole), SHARE_PLACES, 'half-even'));
  const all = [...shares, minus(decimal('1'), sum(shares))];
  return all.every((share) => !isNegative(share) && compared(share, decimal('1')) <= 0) ? all : null;
}

function claimLine(part: PartRow, share: Decimal, taxOf: TaxByLine, incident: Incident): ClaimLine {
  const rule = part.rule_no === FOLLOWS ? FOLLOWING : RULES[part.rule_no];
  const thing = part.thing_no === null ? null : (incident.things[part.thing_no] ?? null);
  const decided: Decided = {
    thing,
    kind: part.kind,
    service: part.service,
    usageType: part.usage_type,
    region: part.region,
    principal: part.iam_principal,
    measure: part.measure,
  };
  const date = dayOf(part.day);
  const cell = {
    payer: part.payer,
    period: part.period,
    invoice_id: part.invoice_id,
    account: part.usage_account ?? '',
    service: part.service,
    verdict: part.verdict,
  };
  const taxed = part.rule_no !== FOLLOWS && compared(part.net, ZERO) > 0;
  return {
    id: lineId(part.mark, daysBetween(part.period, date)),
    date,
    period: part.period,
    account: part.usage_account,
    kind: part.kind,
    service: part.service,
    serviceName: part.service_name,
    usageType: part.usage_type,
    region: part.region,
    resourceId: part.resource_id,
    quantity: part.quantity,
    unit: part.unit,
    net: part.net,
    tax: taxed ? taxOf.next(cell, part.net) : ZERO,
    verdict: part.verdict,
    share,
    basis: { kind: rule?.basis ?? 'cannot-tell', ...(rule?.says(decided) ?? { ja: '', en: '' }) },
    eventIds: eventsOf(part, thing?.change?.eventId ?? thing?.holding.createEventId ?? null),
  };
}

/** The event that shows the thing being made, on lines that it speaks for. */
const eventsOf = (part: PartRow, eventId: string | null): string[] => (part.verdict === 'owner' || eventId === null ? [] : [eventId]);
