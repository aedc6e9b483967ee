/**
 * Every synthetic account, investigated and held against its truth. One seed here; `HIKESHI_SEEDS=20` runs the first 20 of each (the slow suite),
 * with `HIKESHI_FIRST_SEED=21` the next 20.
 * Never: an owner's event called the intruder's, an innocent account called hijacked. At least 95 %: the right way in ranked first, and the answer
 * given without asking. Where an intruder did no more than an owner on a journey might, the honest answer is a question; answered truly, it must
 * settle everything.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { playAccount, SCENARIO_NAMES, type PlayedAccount } from '../../src/practice/index.ts';
import type { Findings, OwnerStatements } from '../../src/stages/investigate/index.ts';
import { withStoreOf } from '../detections/store-of-events.ts';
import { againstTruth, type Difference } from './against-truth.ts';
import { investigated } from './investigated.ts';

const firstSeed = Number(process.env['HIKESHI_FIRST_SEED'] ?? '1');
const seeds = Array.from({ length: Number(process.env['HIKESHI_SEEDS'] ?? '1') }, (_, place) => firstSeed + place);
const entries = { right: 0, asked: 0, wrong: [] as string[] };

describe.each(SCENARIO_NAMES)('%s', (scenario) => {
  test.each(seeds)('seed %i', async (seed) => {
    const played = playAccount({ scenario, seed });
    const [unasked, settled] = await withStoreOf([...played.events()], async (store) => {
      const { findings, verdicts } = await investigated(store);
      const before = againstTruth(findings, verdicts, played);
      if (played.truth.verdict === 'innocent' || findings.verdict.kind !== 'suspicious') return [before, before];
      const answered = await investigated(store, truthfulAnswers(findings, played));
      return [before, againstTruth(answered.findings, answered.verdicts, played)];
    });
    if (played.truth.verdict === 'hijacked') countEntry(`${scenario} ${seed}`, unasked);
    const wrong = [...unasked.filter((one) => one.kind === 'accused'), ...settled].filter((one) => one.kind !== 'entry');
    expect(wrong.map((one) => `${one.kind}: ${one.what}`)).toEqual([]);
  });
});

/** What the owner would say to the questions asked; of what nobody of theirs ever used, that it is not theirs. */
function truthfulAnswers({ questions }: Findings, { truth }: PlayedAccount): OwnerStatements {
  const intruders = new Set([...truth.attackerAddresses, ...truth.attackerPrincipals, ...truth.attackerKeys.map((key) => key.id)]);
  const subjects = questions.map((question) => question.subject);
  return { mine: subjects.filter((one) => !intruders.has(one)), notMine: subjects.filter((one) => intruders.has(one)) };
}

function countEntry(name: string, differences: readonly Difference[]): void {
  entries.asked++;
  const wrong = differences.find((one) => one.kind === 'entry');
  if (wrong === undefined) entries.right++;
  else entries.wrong.push(`${name}: ${wrong.what}`);
}

afterAll(() => {
  expect(entries.right / entries.asked, entries.wrong.join('; ')).toBeGreaterThanOrEqual(0.95);
});
