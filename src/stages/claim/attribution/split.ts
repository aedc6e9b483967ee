/** Divides the lines that both sides used, exactly: the intruder's part is computed, the rest is what is left. Table `split_part`. */
import type { BillStore } from '../../../ports/charge-line.ts';
import { fixed, joined, sql, type SqlValue } from '../../../ports/sql.ts';
import {
  compared,
  decimal,
  dividedBy,
  isNegative,
  isZero,
  minus,
  plus,
  share,
  sum,
  times,
  ZERO,
  type Decimal,
} from '../../../knowledge/money/decimal.ts';
import type { Incident } from '../incident.ts';
import { callsByHour, dayOfCharge, type Called } from './calls-by-hour.ts';
import { quantityWeight } from './quantity-weight.ts';
import { RULES } from './rules/index.ts';

interface SplitRow {
  readonly charge_no: number;
  readonly day: string;
  readonly phase: number;
  readonly rule_no: number;
  readonly net: Decimal;
  readonly quantity: Decimal | null;
  readonly measure: string;
  readonly period: string;
  readonly cell_no: number;
  /** Charges of one use, region and account share a baseline. */
  readonly account: string;
  readonly service: string;
  readonly usage_type: string | null;
  readonly region: string | null;
  readonly intruder_weight: Decimal | null;
  /** Of it, what lies after the end of the log. */
  readonly intruder_after_log: Decimal;
  readonly owner_weight: Decimal;
  readonly earlier_net: Decimal;
  readonly earlier_quantity: Decimal;
  /** Of this use before the incident. */
  readonly dearest_day: Decimal;
  /** 1 for days after the log ends: nobody knows who ran what then. */
  readonly after_log: number;
  readonly earlier_seconds: number | null;
  readonly seconds: number;
  /** How long the lines of this cell cover. */
  readonly cell_seconds: number | null;
}

const numbersOf = (outcome: string): string => RULES.flatMap((rule, number) => (rule.outcome === outcome ? [String(number)] : [])).join(', ') || '-1';
const BY_WEIGHT = fixed(numbersOf('split'));
const BY_BASELINE = fixed(numbersOf('above-baseline'));

/** Makes `split_part` with one row for each side of each divided line. */
export async function splitShared(bills: BillStore, incident: Incident, currency: string): Promise<void> {
  const hourly = await callsByHour(bills, incident, currency, sql`d.rule_no in (${BY_WEIGHT})`);
  const rows = await bills.rows<SplitRow>(sql`
    select d.charge_no, d.day, d.phase, d.rule_no, d.net, d.quantity, u.measure, c.period, d.cell_no, u.account, c.service, c.usage_type, c.region,
      d.intruder_weight, d.intruder_after_log, d.owner_weight, d.earlier_net, d.earlier_quantity, d.dearest_day, d.after_log, d.earlier_seconds, d.seconds, d.cell_seconds
    from decided d join charge c on c.charge_no = d.charge_no join charge_use u on u.charge_no = d.charge_no
    where d.rule_no in (${joined([BY_WEIGHT, BY_BASELINE], ', ')}) order by d.charge_no, d.day, d.phase`);
  await bills.place(
    'split_part',
    { charge_no: 'integer', day: 'timestamp', phase: 'integer', verdict: 'text', net: 'amount', quantity: 'amount' },
    partsOf(rows, hourly),
  );
}

function* partsOf(rows: readonly SplitRow[], hourly: ReadonlyMap<string, Called>): Generator<readonly SqlValue[]> {
  for (const group of grouped(rows)) {
    const together = isWeighed(group[0]) ? weighed(group) : aboveBaseline(group);
    for (const row of group) {
      const { intruder, open, whole } = byCalls(hourly.get(dayOfCharge(row))) ?? together;
      const of = (amount: Decimal): Record<'unauthorized' | 'undecided' | 'owner', Decimal> => {
        const [unauthorized, notOwners] = [share(amount, intruder, whole), share(amount, plus(intruder, open), whole)];
        return { unauthorized, undecided: minus(notOwners, unauthorized), owner: minus(amount, notOwners) };
      };
      const [net, quantity] = [of(row.net), row.quantity === null ? null : of(row.quantity)];
      for (const verdict of ['unauthorized', 'undecided', 'owner'] as const)
        if (verdict === 'owner' || !isZero(verdict === 'unauthorized' ? intruder : open))
          yield [row.charge_no, row.day, row.phase, verdict, net[verdict], quantity?.[verdict] ?? null];
    }
  }
}

/** Lines that one ratio divides: those of one cell, or of one baseline and day. */
function grouped(rows: readonly SplitRow[]): SplitRow[][] {
  const groups = new Map<string, SplitRow[]>();
  for (const row of rows) {
    const key = isWeighed(row)
      ? `cell ${row.cell_no} ${row.measure}`
      : JSON.stringify([row.account, row.service, row.usage_type, row.region, row.day, row.phase]);
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const isWeighed = (row: SplitRow | undefined): boolean => row !== undefined && RULES[row.rule_no]?.outcome === 'split';

/** Of `whole`, which is not zero: what is the intruder's, and what may be theirs and stays open because the log had ended. The rest is the owner's. */
interface Parts {
  readonly intruder: Decimal;
  readonly open: Decimal;
  readonly whole: Decimal;
}

/** Null where hours do not tell, or cost nothing. */
const byCalls = (called: Called | undefined): Parts | null =>
  called === undefined || isZero(called.whole) ? null : { intruder: called.intruder, open: ZERO, whole: called.whole };

const ALL_OWNERS: Parts = { intruder: ZERO, open: ZERO, whole: decimal('1') };

/**
 * What the intruder's things used, of all that was used. The owner's part is what their things weigh, or what this use came to before the incident if that
 * is more: things of theirs may be older than the log, and the bill knows those. The intruder's is never more than the bill has beyond it. Only where the
 * bill has less than the owner's usual part (they stopped things of their own) are both taken in proportion.
 */
function weighed(group: readonly SplitRow[]): Parts {
  const [first] = group;
  if (first === undefined || first.intruder_weight === null) return ALL_OWNERS;
  const known = minus(first.intruder_weight, first.intruder_after_log);
  const owner = larger(first.owner_weight, usualWeight(group));
  const told = plus(first.intruder_weight, owner);
  const billed = sum(group.map((row) => (row.quantity === null ? ZERO : (quantityWeight(row.quantity, row.measure, row.period) ?? ZERO))));
  const left = minus(billed, owner);
  if (compared(left, ZERO) <= 0) return isZero(told) ? ALL_OWNERS : { intruder: known, open: first.intruder_after_log, whole: told };
  const intruder = smaller(known, left);
  return { intruder, open: smaller(first.intruder_after_log, minus(left, intruder)), whole: billed };
}

/** What the same uses came to before the incident, for as long a time, in the unit of the weights. */
function usualWeight(group: readonly SplitRow[]): Decimal {
  const uses = new Map(group.map((row) => [JSON.stringify([row.service, row.usage_type]), row]));
  return sum(
    [...uses.values()].map((row) => {
      if (row.earlier_seconds === null || row.earlier_seconds <= 0) return ZERO;
      const quantity = dividedBy(times(row.earlier_quantity, decimal(String(row.cell_seconds ?? 0))), decimal(String(row.earlier_seconds)));
      return quantityWeight(quantity, row.measure, row.period) ?? ZERO;
    }),
  );
}

const larger = (a: Decimal, b: Decimal): Decimal => (compared(a, b) < 0 ? b : a);
const smaller = (a: Decimal, b: Decimal): Decimal => (compared(a, b) < 0 ? a : b);

/**
 * What is above the owner's usual day, of all. Nothing when it is below, or no dearer than the dearest day before: the owner's days differ too.
 * Lines longer than a day are held against the average only.
 */
function aboveBaseline(group: readonly SplitRow[]): Parts {
  const [first] = group;
  const whole = sum(group.map((row) => row.net));
  if (first === undefined || first.earlier_seconds === null || compared(whole, ZERO) <= 0) return ALL_OWNERS;
  if (first.seconds <= SECONDS_A_DAY && compared(whole, first.dearest_day) <= 0) return ALL_OWNERS;
  const usual = dividedBy(times(first.earlier_net, decimal(String(first.seconds))), decimal(String(first.earlier_seconds)));
  const above = minus(whole, usual);
  if (isNegative(above)) return ALL_OWNERS;
  const part = smaller(above, whole);
  return first.after_log === 1 ? { intruder: ZERO, open: part, whole } : { intruder: part, open: ZERO, whole };
}

const SECONDS_A_DAY = 86_400;
