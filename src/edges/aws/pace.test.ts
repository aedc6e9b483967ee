import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callRate } from '../../knowledge/aws-calls/call-rates.ts';
import { playedClock } from '../../../tests/live/played-clock.ts';
import { paceKeeper } from './pace.ts';

async function timesOf(turns: number, rate: { readonly perSecond: number; readonly burst: number }): Promise<number[]> {
  const clock = playedClock();
  const pace = paceKeeper(clock);
  return Promise.all(
    Array.from({ length: turns }, async () => {
      await pace.turn('x', rate, undefined);
      return clock.now();
    }),
  );
}

/** CloudTrail User Guide, "Quotas": LookupEvents 2 a second for each account and region. */
test('LookupEvents: never more than two within any second, and within 10 % of what the limit allows', async () => {
  const { rate } = callRate('cloudtrail', 'LookupEvents');
  const times = await timesOf(101, rate);
  for (const from of times) expect(times.filter((at) => at >= from && at < from + 1000).length).toBeLessThanOrEqual(2);
  const optimumMs = 100 * 500;
  expect(times.at(-1)).toBeLessThanOrEqual(optimumMs * 1.1);
});

test('a burst may leave at once, after it the rate holds', async () => {
  const times = await timesOf(15, { perSecond: 10, burst: 5 });
  expect(times.filter((at) => at === 0)).toHaveLength(5);
  expect(times.at(-1)).toBeCloseTo(10 * 103, 5);
});

test('for any rate and burst, no second sees more than both together', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 20 }), async (perSecond, burst) => {
      const times = await timesOf(60, { perSecond, burst });
      for (const from of times) expect(times.filter((at) => at >= from && at < from + 1000).length).toBeLessThanOrEqual(perSecond + burst);
    }),
    { numRuns: 10 },
  );
});

test('keys do not wait for each other', async () => {
  const clock = playedClock();
  const pace = paceKeeper(clock);
  const rate = { perSecond: 1, burst: 1 };
  await Promise.all([pace.turn('cloudtrail us-east-1', rate, undefined), pace.turn('cloudtrail us-east-2', rate, undefined)]);
  expect(clock.now()).toBe(0);
});

test('told it is too fast, everybody under the key pauses, goes at half the pace, and recovers', async () => {
  const clock = playedClock();
  const pace = paceKeeper(clock);
  const rate = { perSecond: 10, burst: 10 };
  const turn = async (): Promise<number> => {
    await pace.turn('x', rate, undefined);
    return clock.now();
  };
  expect(await turn()).toBe(0);
  pace.tooFast('x', 2000);
  const first = await turn();
  expect(first).toBe(2000);
  // Half of 10 a second, 3 % wider: 206 ms apart, with no burst left.
  expect((await turn()) - first).toBeCloseTo(206, 5);
  for (let good = 0; good < 20; good += 1) pace.wentWell('x');
  expect(await Promise.all([turn(), turn(), turn()]).then((times) => new Set(times).size)).toBe(1);
});

test('somebody who stops does not wait', async () => {
  const clock = playedClock();
  const pace = paceKeeper(clock);
  const stop = new AbortController();
  const rate = { perSecond: 1, burst: 1 };
  await pace.turn('x', rate, stop.signal);
  const waiting = pace.turn('x', rate, stop.signal);
  stop.abort();
  expect(await waiting).toBe(false);
  expect(await pace.turn('x', rate, stop.signal)).toBe(false);
});
