/**
 * Many incidents by chance on the practice account, judged by its own truth: nothing of the owner's is changed beyond what a step names, what the intruder can still do
 * is named, nothing burns unnamed, and whoever acts can still act.
 * `HIKESHI_INCIDENTS=10000 [HIKESHI_FIRST_INCIDENT=1] npx vitest run --project scenarios tests/contain/random-incidents-on-practice.test.ts` plays many more.
 */
import { expect, it } from 'vitest';
import { playIncident } from './incidents/play-incident.ts';

const INCIDENTS = Number(process.env['HIKESHI_INCIDENTS'] ?? '150');
const FIRST = Number(process.env['HIKESHI_FIRST_INCIDENT'] ?? '1');
/** A run without end is a failure too, with its number. */
const MOST_MS = 30_000;

it(`${INCIDENTS} incidents from number ${FIRST}`, { timeout: INCIDENTS * 1_000 + 60_000 }, async () => {
  const wrong: string[] = [];
  const sums = { steps: 0, done: 0, planned: 0, killed: 0, leftNamed: 0, stoodBefore: 0 };
  for (let seed = FIRST; seed < FIRST + INCIDENTS; seed += 1) {
    try {
      const outcome = await Promise.race([playIncident(seed), tooLong()]);
      for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += outcome[key];
      const all = [...outcome.ownersChanged, ...outcome.leftUnnamed, ...outcome.lockedOut];
      wrong.push(...all.map((what) => `incident ${seed} (${outcome.operator}): ${what}`));
    } catch (error) {
      wrong.push(`incident ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  expect(wrong.slice(0, 30), `${wrong.length} wrong of ${INCIDENTS}; ${JSON.stringify(sums)}`).toEqual([]);
  expect(sums.stoodBefore).toBeGreaterThan(INCIDENTS);
  expect(sums.steps).toBeGreaterThan(INCIDENTS);
  expect(sums.planned).toBeGreaterThan(INCIDENTS - 1);
  expect(sums.killed).toBeGreaterThan(INCIDENTS / 20 - 2);
  process.stdout.write(`${INCIDENTS} incidents: ${JSON.stringify(sums)}\n`);
});

const tooLong = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('took too long')), MOST_MS).unref();
  });
