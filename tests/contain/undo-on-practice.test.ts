/** A long plan on the practice account, carried out and taken back: all at once, or step by step in any order, the account is byte for byte as it was. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../src/practice/random.ts';
import { applyPlan } from '../../src/stages/contain/apply/apply-plan.ts';
import { draftPlan } from '../../src/stages/contain/plan/draft-plan.ts';
import type { Plan } from '../../src/stages/contain/plan/plan.ts';
import { MemoryEvidence, MemoryJournal } from '../../src/stages/contain/testing/tested-run.ts';
import { undoSteps } from '../../src/stages/contain/undo/undo-steps.ts';
import { REGIONS } from './incidents/estate.ts';
import { differences, stateOf, type Plain } from './practice/account-state.ts';
import { openLongStory, type LongStory } from './practice/long-plan.ts';
import { STAGED } from './staged/index.ts';

let plan: Plan;
let reversible: ReadonlySet<string>;

/** Machines are stopped, not ended; what cannot come back is left out. */
const planOfStory = ({ findings, account, ground }: LongStory): Promise<Plan> =>
  draftPlan({ findings, findingsSha256: '0'.repeat(64), account, clock: ground.live.clock, wish: { keepMachines: true, snapshots: false } });

beforeAll(async () => {
  plan = await planOfStory(openLongStory());
  // A group at zero ends its machines for good: what it starts afterwards are others. It has a test of its own, without machines.
  reversible = new Set(plan.steps.filter(({ undoable, action }) => undoable && action !== 'autoscaling-zero').map(({ id }) => id));
});

/** Done, with the state before it. */
async function applied() {
  const story = openLongStory();
  await planOfStory(story);
  const { live, stage } = story.ground;
  const before = stateOf(stage.account, REGIONS);
  const run = { plan, account: story.account, clock: live.clock, journal: new MemoryJournal() };
  const { steps } = await applyPlan({ ...run, only: reversible, evidence: new MemoryEvidence() });
  expect(steps.filter(({ standing }) => standing !== 'done' && standing !== 'settling')).toEqual([]);
  live.advance(120);
  return { run, before, now: () => (live.advance(600), stateOf(stage.account, REGIONS)) };
}

/** New moments and ids where AWS gives them: each action's staging says which, and why. */
function unlike(before: Plain, after: Plain): string[] {
  const anew = [...new Set(plan.steps.map(({ action }) => action))].flatMap((action) => (STAGED[action]?.comesBackAnew ?? []).map(([part]) => part));
  return differences(before, after).filter((one) => !anew.some((part) => part.test(one)));
}

describe('taking back', () => {
  it('all at once', async () => {
    const { run, before, now } = await applied();
    expect(unlike(before, now()).length).toBeGreaterThan(reversible.size);
    const undone = await undoSteps(run);
    expect(undone.filter(({ step, standing }) => reversible.has(step.id) && standing !== 'done')).toEqual([]);
    expect(unlike(before, now())).toEqual([]);
  });

  it.each(Array.from({ length: 6 }, (_, index) => index + 1))('step by step, in order %i by chance', async (seed) => {
    const { run, before, now } = await applied();
    for (const id of new Random(`undo/${seed}`).shuffled([...reversible])) {
      const undone = await undoSteps({ ...run, only: new Set([id]) });
      expect(
        undone.map(({ standing, refused }) => [standing, refused]),
        id,
      ).toEqual([['done', null]]);
    }
    expect(unlike(before, now())).toEqual([]);
  });

  it('and doing it again, as often as one likes', async () => {
    const { run, before, now } = await applied();
    await undoSteps(run);
    const { steps } = await applyPlan({ ...run, only: reversible, evidence: new MemoryEvidence() });
    expect(steps.filter(({ standing }) => standing !== 'done' && standing !== 'settling')).toEqual([]);
    await undoSteps(run);
    expect(unlike(before, now())).toEqual([]);
  });
});
