/** Spot machines by what Spot costs now (`DescribeSpotPriceHistory`), which is far less than on demand, and moves. */
import { readDecimal, type Decimal } from '../../../knowledge/money/decimal.ts';
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import type { Asking } from '../listing/asking.ts';
import { holds, textAt, type Item } from '../listing/item.ts';
import type { Price } from '../notice-record.ts';
import type { ResourceType } from '../resources/resource-type.ts';
import { atLeast } from './amount.ts';

export interface SpotMachine {
  readonly type: string;
  readonly zone: string;
}

/** The Spot machine an item is; null for others and for those whose zone is not told. */
export function spotMachine({ charges = [] }: ResourceType, item: Item): SpotMachine | null {
  for (const charge of charges) {
    if (charge.kind !== 'machine' || charge.market !== 'spot' || charge.zone === undefined) continue;
    if (charge.when?.every((one) => holds(item, one)) === false) continue;
    const [type, zone] = [textAt(item, charge.machine), textAt(item, charge.zone)];
    if (type !== null && zone !== null) return { type, zone };
  }
  return null;
}

const MOST_TYPES = 100;
const key = ({ type, zone }: SpotMachine): string => `${type} ${zone}`;

/** Prices of this moment by machine and zone, for as many as could be asked; a refusal leaves the estimates as they are. */
export async function spotPrices(asking: Asking, region: string, machines: readonly SpotMachine[], now: Date): Promise<ReadonlyMap<string, Decimal>> {
  const wanted = new Set(machines.map(key));
  const types = [...new Set(machines.map(({ type }) => type))].slice(0, MOST_TYPES);
  const newest = new Map<string, { readonly at: string; readonly price: Decimal }>();
  const input = { InstanceTypes: types, ProductDescriptions: ['Linux/UNIX'], StartTime: now };
  let pages = 0;
  for await (const answer of asking.pages({ service: 'ec2', operation: 'DescribeSpotPriceHistory', region, input }, 0)) {
    if (answer.kind !== 'found') break;
    for (const one of reach(answer.output, 'SpotPriceHistory[]')) {
      const [type, zone, at] = [reachText(one, 'InstanceType'), reachText(one, 'AvailabilityZone'), reachText(one, 'Timestamp') ?? ''];
      const price = readDecimal(reachText(one, 'SpotPrice') ?? '');
      if (type === null || zone === null || price === null) continue;
      const name = key({ type, zone });
      if (wanted.has(name) && (newest.get(name)?.at ?? '') <= at) newest.set(name, { at, price });
    }
    if (++pages >= MOST_PAGES) break;
  }
  return new Map([...newest].map(([name, { price }]) => [name, price]));
}

const MOST_PAGES = 10;

/** The price with the machine at what Spot costs; what else is part of it (addresses) is too small to keep it from being "at least". */
export function pricedBySpot(price: Price, machine: SpotMachine, prices: ReadonlyMap<string, Decimal>): Price {
  const spot = prices.get(key(machine));
  if (spot === undefined) return price;
  const source = 'DescribeSpotPriceHistory';
  return {
    kind: 'known',
    perHour: price.kind === 'known' && price.sources.length > 1 ? atLeast({ least: spot, most: spot }) : { least: spot, most: spot },
    grade: 'A',
    sources: [source],
  };
}
