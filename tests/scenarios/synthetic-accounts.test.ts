/**
 * Every synthetic account, investigated and held against its truth. One seed here; `HIKESHI_SEEDS=20` runs the first 20 of each (the slow suite),
 * with `HIKESHI_FIRST_SEED=21` the next 20.
 * Never: an owner's event called the intruder's, an innocent account called hijacked. At least 95 %: the right way in ranked first.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { playAccount, SCENARIO_NAMES } from '../../src/practice/index.ts';
import { withStoreOf } from '../detections/store-of-events.ts';
import { againstTruth, type Difference } from './against-truth.ts';
import { investigated } from './investigated.ts';

const firstSeed = Number(process.env['HIKESHI_FIRST_SEED'] ?? '1');
const seeds = Array.from({ length: Number(process.env['HIKESHI_SEEDS'] ?? '1') }, (_, place) => firstSeed + place);
const entries = { right: 0, asked: 0, wrong: [] as string[] };

describe.each(SCENARIO_NAMES)('%s', (scenario) => {
  test.each(seeds)('seed %i', async (seed) => {
    const played = playAccount({ scenario, seed });
    const { findings, verdicts } = await withStoreOf([...played.events()], (store) => investigated(store));
    const differences = againstTruth(findings, verdicts, played);
    if (played.truth.verdict === 'hijacked') countEntry(`${scenario} ${seed}`, differences);
    expect(differences.filter((one) => one.kind !== 'entry').map((one) => `${one.kind}: ${one.what}`)).toEqual([]);
  });
});

function countEntry(name: string, differences: readonly Difference[]): void {
  entries.asked++;
  const wrong = differences.find((one) => one.kind === 'entry');
  if (wrong === undefined) entries.right++;
  else entries.wrong.push(`${name}: ${wrong.what}`);
}

afterAll(() => {
  expect(entries.right / entries.asked, entries.wrong.join('; ')).toBeGreaterThanOrEqual(0.95);
});
