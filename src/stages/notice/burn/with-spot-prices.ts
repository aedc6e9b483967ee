import type { Asking } from '../listing/asking.ts';
import type { Found } from '../sweep/sweep.ts';
import { pricedBySpot, spotPrices, type SpotMachine } from './spot-prices.ts';

/** Spot machines by what Spot costs at this moment, Region by Region; where that cannot be asked, the estimate stays. */
export async function withSpotPrices(asking: Asking, found: readonly Found[], now: Date): Promise<readonly Found[]> {
  const machines = new Map<string, SpotMachine[]>();
  for (const { spot, region } of found) if (spot !== null) machines.set(region, [...(machines.get(region) ?? []), spot]);
  const prices = new Map(
    await Promise.all([...machines].map(async ([region, own]) => [region, await spotPrices(asking, region, own, now)] as const)),
  );
  return found.map((one) => {
    const there = prices.get(one.region);
    return one.spot === null || there === undefined ? one : { ...one, price: pricedBySpot(one.price, one.spot, there) };
  });
}
