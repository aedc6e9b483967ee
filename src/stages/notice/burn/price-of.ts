/** What a resource costs an hour, by its declaration and the dated price lists. What is not known is said, never taken as 0. */
import { compared, decimal, dividedBy, plus, readDecimal, times, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import { EC2_PRICES_DATED, linuxHour } from '../../../knowledge/prices/ec2-price.ts';
import { hourlyPrice } from '../../../knowledge/prices/hourly-prices.ts';
import { OTHER_REGION, PRICED_REGION, SPOT } from '../../../knowledge/prices/price-bands.ts';
import { filled, holds, itemsOf, textAt, textsAt, elementsAt, type Item, type Place } from '../listing/item.ts';
import type { Amount, Grade, Price } from '../notice-record.ts';
import type { Charge, ItemPath, ResourceType } from '../resources/resource-type.ts';
import { added, atLeast, multiplied, NOTHING } from './amount.ts';

export const EC2_LIST = `EC2 on-demand Linux, us-east-1 (${EC2_PRICES_DATED})`;
export const TOLD_BY_AWS = 'told by AWS itself';

interface Part {
  readonly perHour: Amount;
  readonly grade: Grade;
  readonly source: string;
}
/** A part whose price is not known, by what is missing. */
type Reckoned = Part | string;

/** `active`: running as far as one knows; what is idle costs only what costs then, too. */
export function priceOf(type: ResourceType, item: Item, place: Place, active: boolean): Price {
  if (type.role === 'by-use') return { kind: 'by-use' };
  if (type.role !== 'burns' && type.role !== 'commitment') return { kind: 'none' };
  const charges = (type.charges ?? []).filter(({ alsoIdle }) => active || alsoIdle === true);
  if (!active && charges.length === 0) return { kind: 'none' };
  const parts = charges.flatMap((charge) => reckoned(charge, item, place));
  const known = parts.filter((part) => typeof part !== 'string');
  const missing = [...new Set(parts.filter((part) => typeof part === 'string'))];
  if (known.length === 0) return { kind: 'unknown', missing: missing.length > 0 ? missing : [type.type] };
  const perHour = known.reduce<Amount>((all, { perHour: one }) => added(all, one), NOTHING);
  return {
    kind: 'known',
    perHour: missing.length > 0 ? atLeast(perHour) : perHour,
    grade: known.reduce<Grade>((worst, { grade }) => (grade > worst ? grade : worst), 'A'),
    sources: [...new Set(known.map(({ source }) => source))],
  };
}

/** One part a place the charge stands at; none where it does not apply. */
function reckoned(charge: Charge, item: Item, place: Place): readonly Reckoned[] {
  const bearers = charge.each === undefined ? [item] : itemsOf(elementsAt(item, charge.each), item);
  return bearers.flatMap((bearer) => {
    if (charge.when?.every((one) => holds(bearer, one)) === false) return [];
    const many = quantity(charge, bearer);
    const one = many === null ? null : unitPrice(charge, bearer, place);
    if (many === null || one === null || typeof one === 'string') return [one ?? `quantity: ${(charge.times ?? []).join(', ')}`];
    const perHour = multiplied(one.perHour, many);
    return [{ ...one, perHour: charge.andMore === true ? atLeast(perHour) : perHour }];
  });
}

function quantity({ times: factors = [], dividedBy: divisor }: Charge, item: Item): Decimal | null {
  let product = decimal('1');
  for (const factor of factors) {
    const value = typeof factor === 'number' ? decimal(String(factor)) : summed(item, factor);
    if (value === null) return null;
    product = times(product, value);
  }
  return divisor === undefined ? product : dividedBy(product, decimal(String(divisor)));
}

/** Amounts above this are no answer of AWS but a mistake or a joke. */
const MOST = decimal('1000000000');

function summed(item: Item, path: ItemPath): Decimal | null {
  const values = textsAt(item, path).map(readDecimal);
  if (values.length === 0) return null;
  let all: Decimal = ZERO;
  for (const value of values) {
    if (value === null || compared(value, ZERO) < 0 || compared(value, MOST) > 0) return null;
    all = plus(all, value);
  }
  return all;
}

function unitPrice(charge: Charge, item: Item, place: Place): Reckoned {
  switch (charge.kind) {
    case 'machine':
      return machinePrice(charge, item, place);
    case 'told': {
      const told = summed(item, charge.usdPerHour);
      return told === null ? 'price in the answer' : { perHour: { least: told, most: told }, grade: 'A', source: TOLD_BY_AWS };
    }
    case 'listed': {
      const name = filled(charge.listed, item, place) ?? charge.listed;
      const listed = hourlyPrice(name);
      if (listed === null) return name;
      const { perHour, grade } = inRegion({ least: listed.low, most: listed.high }, listed.grade, listed.everywhere ? PRICED_REGION : place.region);
      return { perHour, grade, source: `${listed.source} (${listed.dated})` };
    }
  }
}

function machinePrice({ machine, kin, market }: Charge & { readonly kind: 'machine' }, item: Item, place: Place): Reckoned {
  const named = textAt(item, machine);
  if (named === null) return 'machine type';
  const onDemand = linuxHour(kin === undefined ? named : twinOf(named, kin));
  if (onDemand === null) return named;
  const { perHour, grade } = inRegion({ least: onDemand, most: onDemand }, 'A', place.region);
  if (kin !== undefined) return { perHour: atLeast(perHour), grade: 'C', source: EC2_LIST };
  if (market !== 'spot') return { perHour, grade, source: EC2_LIST };
  const { least, most } = perHour;
  return { perHour: { least: times(least, SPOT.low), most: most === null ? null : times(most, SPOT.high) }, grade: 'C', source: EC2_LIST };
}

/** The list is us-east-1's; elsewhere the same or up to about a third more. */
const inRegion = ({ least, most }: Amount, grade: Grade, region: string): { readonly perHour: Amount; readonly grade: Grade } =>
  region === PRICED_REGION || region === 'global'
    ? { perHour: { least, most }, grade }
    : {
        perHour: { least: times(least, OTHER_REGION.low), most: most === null ? null : times(most, OTHER_REGION.high) },
        grade: grade === 'A' ? 'B' : grade,
      };

/** `ml.g5.xlarge`, `m5.large.search` -> the EC2 type of the same machine. Managed machines cost more than their twin, never less. */
const twinOf = (named: string, kin: string): string =>
  (named.startsWith(kin) ? named.slice(kin.length) : named).replace(/\.(search|elasticsearch)$/, '');
