/**
 * Every call of a long plan's apply, reads too, goes wrong once in every way a call can: run again, it ends where an undisturbed run ends, does nothing twice, leaves
 * nothing out, and its journal tells what the practice account's own CloudTrail tells.
 * A sample of the calls by default; `HIKESHI_FAULTS=all npx vitest run --project scenarios tests/contain/faults-on-practice.test.ts` takes every one.
 */
import { describe, expect, it } from 'vitest';
import { HikeshiProblem } from '../../src/knowledge/problem.ts';
import { applyPlan } from '../../src/stages/contain/apply/apply-plan.ts';
import { Killed } from '../../src/stages/contain/testing/fake-account/fake-account.ts';
import { MemoryEvidence } from '../../src/stages/contain/testing/tested-run.ts';
import { differences, stateOf, type Plain } from './practice/account-state.ts';
import { faulty, FAULTS, type Fault } from './practice/faulty.ts';
import { longPlan, openLongStory, type LongStory } from './practice/long-plan.ts';
import { changesTold, doubled, FullJournal, lies } from './practice/told-by-aws.ts';
import { REGIONS } from './incidents/estate.ts';

const plan = await longPlan(openLongStory());
const undisturbed = await run(null, 'throttled');
const EVERY = process.env['HIKESHI_FAULTS'] === 'all' ? 1 : 47;

async function run(at: number | null, fault: Fault) {
  const story = openLongStory();
  await longPlan(story);
  const account = faulty(story.account, at, fault);
  const journal = new FullJournal();
  const with_ = { plan, clock: story.ground.live.clock, journal, evidence: new MemoryEvidence() };
  const first = await applyPlan({ ...with_, account }).catch(expected);
  const open = first === null ? [] : first.steps.filter(({ standing }) => standing !== 'done' && standing !== 'settling');
  const calls = account.made();
  // The person runs it again until everything is done.
  let again = first === null || open.length > 0;
  for (let times = 0; again && times < 3; times += 1) {
    const { steps } = await applyPlan({ ...with_, account: story.account });
    again = steps.some(({ standing }) => standing !== 'done' && standing !== 'settling');
  }
  const told = changesTold(story.ground.live, REGIONS);
  return { state: endOf(story), calls, open, died: first === null, again, lies: lies(journal, told), doubled: doubled(told), changes: told.length };
}

/** A death, or a refusal to begin: whatever else is thrown is a mistake. */
function expected(error: unknown): null {
  if (error instanceof Killed || (error instanceof HikeshiProblem && error.code === 'not-signed-in')) return null;
  throw error;
}

/** Moments differ from run to run, and a copy's id is drawn anew: copies go by their disk, as often as there are copies of it. */
function endOf({ ground }: LongStory): Plain {
  const { things } = ground.stage.account.states;
  const names = new Map<string, string>();
  for (const { id, facts } of things.everywhere('snapshot')) {
    const before = [...names.values()].filter((name) => name.startsWith(`copy of ${facts.volumeId}`)).length;
    names.set(id, `copy of ${facts.volumeId} ${before}`);
  }
  return JSON.parse(
    JSON.stringify(stateOf(ground.stage.account, REGIONS))
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'then')
      .replaceAll(/"(since|createdAt|changedAt)":[\d.]+/g, '"$1":0')
      .replaceAll(/snap-0[0-9a-f]{16}/g, (id) => names.get(id) ?? id),
  ) as Plain;
}

it('undisturbed, everything is done in one run, once, and told truly', () => {
  expect(undisturbed).toMatchObject({ open: [], died: false, again: false, lies: [], doubled: [] });
  expect(plan.steps.length).toBeGreaterThan(30);
  expect(undisturbed.changes).toBeGreaterThan(plan.steps.length);
  expect(undisturbed.calls).toBeGreaterThan(200);
});

describe.each(FAULTS)('%s', (fault) => {
  const start = FAULTS.indexOf(fault) * 8;
  const calls = Array.from({ length: undisturbed.calls }, (_, index) => index).filter((index) => (index + start) % EVERY === 0);
  it(`at ${calls.length} of ${undisturbed.calls} calls`, { timeout: calls.length * 5_000 + 60_000 }, async () => {
    for (const at of calls) {
      const result = await run(at, fault);
      const where = `call ${at}`;
      expect(differences(undisturbed.state, result.state), where).toEqual([]);
      expect(result, where).toMatchObject({ again: false, lies: [], doubled: [] });
      expect(result.died, where).toBe(fault.startsWith('dies') || result.died);
    }
  });
});
