/**
 * Logs as people really bring them: the last days only, a region forgotten, changes without reads. Whatever is missing, no event of the owner's is
 * called the intruder's and no innocent account hijacked; less log may only mean less found. One disturbance a story here, chosen by turns;
 * `HIKESHI_SEEDS=3` tries all of them on the first three seeds.
 */
import { describe, expect, test } from 'vitest';
import { playAccount, SCENARIO_NAMES, type CloudTrailRecord } from '../../src/practice/index.ts';
import { withStoreOf } from '../detections/store-of-events.ts';
import { accusedOwner } from './against-truth.ts';
import { investigated } from './investigated.ts';

const DAY_MS = 86_400_000;

type Disturb = (events: readonly CloudTrailRecord[]) => CloudTrailRecord[];

const lastDays =
  (days: number): Disturb =>
  (events) => {
    const end = events.reduce((latest, { eventTime }) => Math.max(latest, Date.parse(eventTime)), 0);
    return events.filter(({ eventTime }) => Date.parse(eventTime) >= end - days * DAY_MS);
  };

/** `rank` 0: the region with the most events. */
const withoutRegion =
  (rank: number): Disturb =>
  (events) => {
    const counts = new Map<string, number>();
    for (const { awsRegion } of events) counts.set(awsRegion, (counts.get(awsRegion) ?? 0) + 1);
    const missing = [...counts].toSorted((a, b) => b[1] - a[1])[rank]?.[0];
    return events.filter(({ awsRegion }) => awsRegion !== missing);
  };

const DISTURBANCES: readonly (readonly [string, Disturb])[] = [
  ['the last 14 days', lastDays(14)],
  ['no us-east-1', (events) => events.filter(({ awsRegion }) => awsRegion !== 'us-east-1')],
  ['changes without reads', (events) => events.filter(({ readOnly }) => !readOnly)],
  ['the busiest region missing', withoutRegion(0)],
  ['the last 5 days', lastDays(5)],
  ['the second region missing', withoutRegion(1)],
  ['only us-east-1', (events) => events.filter(({ awsRegion }) => awsRegion === 'us-east-1')],
];

const most = Number(process.env['HIKESHI_SEEDS'] ?? '1');
const firstSeed = Number(process.env['HIKESHI_FIRST_SEED'] ?? '1');
const cases = SCENARIO_NAMES.flatMap((scenario, place) => {
  const turn = DISTURBANCES[place % DISTURBANCES.length];
  const chosen = most > 1 ? DISTURBANCES : turn === undefined ? [] : [turn];
  return chosen.flatMap(([name, disturb]) => Array.from({ length: most }, (_, index) => ({ scenario, seed: firstSeed + index, name, disturb })));
});

describe('less log', () => {
  test.each(cases)('$scenario, seed $seed: $name', async ({ scenario, seed, disturb }) => {
    const played = playAccount({ scenario, seed });
    const { findings, verdicts } = await withStoreOf(disturb([...played.events()]), (store) => investigated(store));
    expect(accusedOwner(verdicts, played.truth).map((one) => one.what)).toEqual([]);
    expect(played.truth.verdict === 'innocent' && findings.verdict.kind === 'hijacked').toBe(false);
  });
});
