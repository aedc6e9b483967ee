/**
 * Every hijack the practice world tells, investigated for real from its own log, planned on, put out and proved; then held against the truth of the account.
 * An account to which nothing was done lives through the same hours beside it: what differs is what `contain` did.
 * `HIKESHI_SEEDS=5 npx vitest run --project scenarios tests/contain/stories-on-practice.test.ts` plays the first five of each.
 */
import { describe, expect, test } from 'vitest';
import type { Credential } from '../../src/practice/account/credential.ts';
import { SCENARIO_NAMES, SCENARIOS, type ScenarioName } from '../../src/practice/index.ts';
import type { Stage } from '../../src/practice/stage.ts';
import { applyPlan } from '../../src/stages/contain/apply/apply-plan.ts';
import { draftPlan } from '../../src/stages/contain/plan/draft-plan.ts';
import { MemoryEvidence, MemoryJournal } from '../../src/stages/contain/testing/tested-run.ts';
import { verifyPlan } from '../../src/stages/contain/verify/verify-plan.ts';
import { changedBeyond, madeByIntruder } from './incidents/owners-things.ts';
import { stillStanding } from './incidents/still-standing.ts';
import { differences, stateOf } from './practice/account-state.ts';
import { directAccount } from './practice/direct-account.ts';
import { findingsOfStory, openStoryAtEnd } from './practice/investigated-story.ts';

const SEEDS = Array.from({ length: Number(process.env['HIKESHI_SEEDS'] ?? '1') }, (_, index) => index + 1);
const HIJACKS = SCENARIO_NAMES.filter((name) => SCENARIOS[name].verdict === 'hijacked');

describe.each(HIJACKS)('%s', (scenario) => {
  test.each(SEEDS)('seed %i', async (seed) => {
    const findings = await findingsOfStory(scenario, seed);
    const { live, stage } = openStoryAtEnd(scenario, seed);
    const from = {
      findings,
      findingsSha256: '0'.repeat(64),
      account: directAccount({ endpoint: live, clock: live.clock, key: live.signIn('root') }),
      clock: live.clock,
    };
    const plan = await draftPlan({ ...from, wish: { keepMachines: false, snapshots: false } });
    const { steps } = await applyPlan({ ...from, plan, journal: new MemoryJournal(), evidence: new MemoryEvidence() });
    expect(steps.filter(({ standing }) => standing !== 'done' && standing !== 'settling')).toEqual([]);
    live.advance(180);
    const proof = await verifyPlan({ ...from, plan });
    expect(proof.open).toEqual([]);
    expect(untouchedBut(scenario, seed, stage, [plan])).toEqual([]);
    const said = JSON.stringify([proof.forYou, proof.unseen, proof.sessions.filter(({ state }) => state === 'alive')]);
    const left = stillStanding({ ground: { stage }, hold: keysInHand(stage), ways: [] });
    expect(left.filter(({ names }) => !names.some((name) => said.includes(name)))).toEqual([]);
  });
});

/** What is not as in an account to which nothing was done, beyond what the plan names. */
function untouchedBut(scenario: ScenarioName, seed: number, stage: Stage, plans: Parameters<typeof changedBeyond>[1]): string[] {
  const beside = openStoryAtEnd(scenario, seed);
  const his = madeByIntruder(beside.stage.account);
  beside.live.advanceTo(stage.clock.now);
  const regions = [...stage.account.states.regional.compute.keys()];
  return changedBeyond(differences(stateOf(beside.stage.account, regions), stateOf(stage.account, regions)), plans, stage.account, his);
}

/** Long-term keys the intruder came in with or made. */
const keysInHand = ({ truth, account }: Stage): Credential[] =>
  truth.attackerKeys().flatMap(({ id }) => {
    const key = account.identities.keys.get(id);
    if (key?.user === undefined || key.user === null) return [];
    return [{ principal: { kind: 'user', name: key.user }, keyId: id, longTerm: true, issuedAt: 0, expiresAt: null, mfa: false, fromConsole: false }];
  });
