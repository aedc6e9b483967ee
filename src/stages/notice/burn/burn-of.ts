/** What burns now: an hour, since it started, until midnight, until the month ends; by Region and by service. Unknown prices are counted, never added as 0. */
import { decimal, dividedBy, compared, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Amount, Burn, BurnPart, NoticedResource } from '../notice-record.ts';
import { added, multiplied, NOTHING } from './amount.ts';
import { untilMidnightMs, untilMonthEndMs } from './until.ts';

export type Burning = Pick<NoticedResource, 'burning' | 'price' | 'region' | 'service' | 'createdAt'>;

export function burnOf(resources: readonly Burning[], now: Date, zone: string): Burn {
  const burning = resources.filter((one) => one.burning);
  const perHour = totalOf(burning);
  const priced = burning.filter(({ price }) => price.kind === 'known');
  return {
    perHour,
    sinceStart: priced.reduce((all, one) => added(all, sinceStart(one, now)), NOTHING),
    untilMidnight: multiplied(perHour, hours(untilMidnightMs(now, zone))),
    untilMonthEnd: multiplied(perHour, hours(untilMonthEndMs(now, zone))),
    burning: burning.length,
    priceUnknown: unknownIn(burning),
    startUnknown: priced.filter(({ createdAt }) => createdAt === null).length,
    byUse: resources.filter(({ price }) => price.kind === 'by-use').length,
    byRegion: partsBy(burning, ({ region }) => region),
    byService: partsBy(burning, ({ service }) => service),
  };
}

const HOUR_MS = decimal('3600000');
const hours = (ms: number): Decimal => dividedBy(decimal(String(Math.max(0, Math.floor(ms)))), HOUR_MS);

function sinceStart({ price, createdAt }: Burning, now: Date): Amount {
  if (price.kind !== 'known' || createdAt === null) return NOTHING;
  return multiplied(price.perHour, hours(now.getTime() - new Date(createdAt).getTime()));
}

const totalOf = (burning: readonly Burning[]): Amount =>
  burning.reduce((all, { price }) => (price.kind === 'known' ? added(all, price.perHour) : all), NOTHING);

const unknownIn = (burning: readonly Burning[]): number => burning.filter(({ price }) => price.kind === 'unknown').length;

/** Dearest first; what has no known price last. */
function partsBy(burning: readonly Burning[], nameOf: (one: Burning) => string): readonly BurnPart[] {
  const groups = new Map<string, Burning[]>();
  for (const one of burning) {
    const group = groups.get(nameOf(one));
    if (group === undefined) groups.set(nameOf(one), [one]);
    else group.push(one);
  }
  return [...groups]
    .map(([name, own]) => ({ name, perHour: totalOf(own), burning: own.length, priceUnknown: unknownIn(own) }))
    .sort((a, b) => compared(b.perHour.least, a.perHour.least) || b.burning - a.burning || (a.name < b.name ? -1 : 1));
}
