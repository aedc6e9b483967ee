/**
 * What the intruder's things cost by CloudTrail and list prices, for the days no file names resources. A band, called an estimate, beside the claim and
 * never inside it; what has no price is listed as such, never as 0.
 */
import type { BillStore } from '../../../ports/charge-line.ts';
import { sql } from '../../../ports/sql.ts';
import { decimal, dividedBy, plus, rounded, sum, times, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import { toCoin } from '../../../knowledge/money/currency.ts';
import { EC2_PRICES_DATED } from '../../../knowledge/prices/ec2-price.ts';
import { spansWithin } from '../attribution/facts/spans.ts';
import { thingUse } from '../attribution/families/thing-use.ts';
import type { Estimate, EstimateLine } from '../claim.ts';
import type { Incident } from '../incident.ts';
import type { Thing } from '../things.ts';
import { realTime, secondsBetween } from '../times.ts';
import { priceOfUse } from './price-of-use.ts';
import { uncoveredStretches, type Stretch } from './uncovered.ts';

const MOST_LINES = 20_000;
const SECONDS_AN_HOUR = decimal('3600');

export async function estimateOf(bills: BillStore, incident: Incident): Promise<Estimate | null> {
  const until = incident.until ?? endOfLog(incident);
  const stretches = until === null ? [] : uncoveredStretches(bills, incident, until);
  if (stretches.length === 0 || until === null) return null;
  const lines: EstimateLine[] = [];
  const unpriced = new Map<string, Estimate['unpriced'][number]>();
  for (const thing of incident.things) {
    if (thing.side !== 'intruder' || lines.length >= MOST_LINES) continue;
    for (const span of spansWithin(thing)) {
      const price = priceOfUse(span.as);
      if (price.kind === 'free' || (price.kind === 'unknown' && thingUse(span.as).length === 0)) continue;
      const { type, id, region } = span.as;
      if (price.kind === 'unknown') unpriced.set(`${type} ${id} ${region}`, { type, id, region, why: price.why });
      else for (const within of inside(span.from ?? incident.from, span.until ?? until, stretches)) lines.push(lineOf(thing, within, price));
    }
  }
  return {
    low: sum(lines.map((line) => line.low)),
    high: sum(lines.map((line) => line.high)),
    currency: 'USD',
    lines,
    unpriced: [...unpriced.values()].slice(0, MOST_LINES),
    pricesDated: EC2_PRICES_DATED,
    compared: await comparedWithBill(bills, incident, lines),
  };
}

const endOfLog = ({ footprint, findings }: Incident): string | null => realTime(footprint?.until ?? findings.coverage.to);

function inside(from: string | null, until: string, stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch) => {
    const cut = { from: from === null || from < stretch.from ? stretch.from : from, until: until > stretch.until ? stretch.until : until };
    return cut.from < cut.until ? [cut] : [];
  });
}

function lineOf(
  thing: Thing,
  { from, until }: Stretch,
  price: { readonly hour: { low: Decimal; high: Decimal }; readonly how: EstimateLine['how'] },
): EstimateLine {
  const hours = rounded(dividedBy(decimal(String(secondsBetween(from, until))), SECONDS_AN_HOUR), 4);
  const { type, id, region, createEventId } = thing.holding;
  return {
    type,
    id,
    region,
    from,
    until,
    hours,
    low: toCoin(times(price.hour.low, hours), 'USD'),
    high: toCoin(times(price.hour.high, hours), 'USD'),
    how: price.how,
    eventIds: createEventId === null ? [] : [createEventId],
  };
}

/** Bills count machines, disks and addresses under EC2 or VPC, tasks under ECS. */
const serviceOf = ({ type }: EstimateLine): string => (type.startsWith('AWS::ECS::') ? 'AmazonECS' : 'AmazonEC2');
const COUNTED_WITH_EC2 = new Set(['AmazonEC2', 'AmazonVPC']);

async function comparedWithBill(bills: BillStore, { from }: Incident, lines: readonly EstimateLine[]): Promise<Estimate['compared']> {
  const places = new Map<string, { service: string; region: string; low: Decimal; high: Decimal }>();
  for (const line of lines) {
    const service = serviceOf(line);
    const place = places.get(`${service} ${line.region}`) ?? { service, region: line.region, low: ZERO, high: ZERO };
    places.set(`${service} ${line.region}`, { ...place, low: plus(place.low, line.low), high: plus(place.high, line.high) });
  }
  const billed = await bills.rows<{ service: string; region: string | null; net: Decimal }>(sql`
    select c.service, c.region, sum(d.net) as net from charge_day d join charge c on c.charge_no = d.charge_no
    where c.kind = 'usage' and d.ended_at > ${bills.dialect.timeFromIso(sql`${from ?? '1970-01-01T00:00:00Z'}`)} group by 1, 2`);
  return [...places.values()].map((place) => {
    const there = billed.filter(
      (row) => row.region === place.region && (row.service === place.service || (place.service === 'AmazonEC2' && COUNTED_WITH_EC2.has(row.service))),
    );
    return { ...place, bill: there.length === 0 ? null : toCoin(sum(there.map((row) => row.net)), 'USD') };
  });
}
