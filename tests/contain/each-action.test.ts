/**
 * Every action of the index on the practice account, one at a time: it does what it says, is done when it is read back, returns the account byte for byte where it
 * promises a way back, and works with exactly the permissions the plan prints. An action that nobody staged fails here.
 */
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../src/stages/contain/apply/apply-plan.ts';
import { ACTIONS } from '../../src/stages/contain/actions/index.ts';
import type { Action } from '../../src/stages/contain/actions/action.ts';
import { MemoryEvidence, MemoryJournal } from '../../src/stages/contain/testing/tested-run.ts';
import { undoSteps } from '../../src/stages/contain/undo/undo-steps.ts';
import { differences, stateOf } from './practice/account-state.ts';
import { directAccount } from './practice/direct-account.ts';
import { planOf } from './practice/plan-of.ts';
import { openGround, REGION } from './staged/ground.ts';
import { NOT_STAGED, STAGED } from './staged/index.ts';
import type { Staging } from './staged/staging.ts';

const REGIONS = ['us-east-1', REGION];
const staged = ACTIONS.flatMap((action) => {
  const staging = STAGED[action.id];
  return staging === undefined ? [] : [[action.id, action, staging] as const];
});

it('every action is exercised here, or it is said why it cannot be', () => {
  expect(ACTIONS.map(({ id }) => id).sort()).toEqual([...Object.keys(STAGED), ...Object.keys(NOT_STAGED)].sort());
});

describe.each(staged)('%s', (_, action, staging) => {
  it('changes the account, is done when read back, and leads back where it promises to', async () => {
    const { live, before, plan, run } = await stagedRun(action, staging);
    const { steps } = await applyPlan({ ...run, evidence: new MemoryEvidence() });
    expect(steps.map(({ standing, refused }) => [standing, refused])).toEqual([[expect.stringMatching(/^(done|settling)$/), null]]);
    live.advance(300);
    const changed = differences(before, stateOf(live.account, REGIONS));
    expect(changed).not.toEqual([]);
    if (!action.undoable) return;
    const undone = await undoSteps({ ...run, plan });
    expect(undone.map(({ standing, refused }) => [standing, refused])).toEqual([['done', null]]);
    live.advance(300);
    const anew = (staging.comesBackAnew ?? []).map(([part]) => part);
    expect(differences(before, stateOf(live.account, REGIONS)).filter((one) => !anew.some((part) => part.test(one)))).toEqual([]);
  });
});

async function stagedRun(action: Action, staging: Staging) {
  const ground = openGround();
  const target = staging.stage(ground);
  const { live } = ground;
  live.advance(60);
  const account = directAccount({ endpoint: live, clock: live.clock, key: live.signIn('root') });
  const before = stateOf(live.account, REGIONS);
  const plan = await planOf([{ action, target }], account, live.clock);
  return { live, before, plan, run: { plan, account, clock: live.clock, journal: new MemoryJournal() } };
}
