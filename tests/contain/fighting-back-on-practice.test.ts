/**
 * `contain` against intruders who fight back on the practice account: while it is planned, applied and watched they take denials off, make keys, users and federation
 * sessions, start machines again and protect them. Putting it out is done as people do it: look, plan, apply, watch; and again while he is at it. In the end nothing of
 * his works or burns any more, and nothing of the owner's was changed beyond the plans.
 */
import { describe, expect, it } from 'vitest';
import type { Temper } from '../../src/practice/intruders/fighting-back/fight-back.ts';
import { applyPlan } from '../../src/stages/contain/apply/apply-plan.ts';
import { otherNames } from '../../src/stages/contain/apply/other-names.ts';
import { watchQuiet } from '../../src/stages/contain/apply/watch-quiet.ts';
import { draftPlan } from '../../src/stages/contain/plan/draft-plan.ts';
import type { Plan } from '../../src/stages/contain/plan/plan.ts';
import { MemoryEvidence, MemoryJournal } from '../../src/stages/contain/testing/tested-run.ts';
import { REGIONS } from './incidents/estate.ts';
import { changedBeyond, madeByIntruder } from './incidents/owners-things.ts';
import { stillStanding } from './incidents/still-standing.ts';
import { differences, stateOf } from './practice/account-state.ts';
import { directAccount } from './practice/direct-account.ts';
import { fought, type Fought } from './practice/fought.ts';

const MOST_ROUNDS = 5;

/** Plans, applies and watches until he is quiet; how many rounds it took. */
async function putOut({ into, findings }: Fought) {
  const { live, stage } = into.ground;
  const account = directAccount({ endpoint: live, clock: live.clock, key: live.signIn('root') });
  const [before, his, plans]: [ReturnType<typeof stateOf>, Set<string>, Plan[]] = [
    stateOf(stage.account, REGIONS),
    new Set(madeByIntruder(stage.account)),
    [],
  ];
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const known = findings();
    const plan = await draftPlan({
      findings: known,
      findingsSha256: '0'.repeat(64),
      account,
      clock: live.clock,
      wish: { keepMachines: false, snapshots: false },
    });
    plans.push(plan);
    const run = { plan, account, clock: live.clock, journal: new MemoryJournal(), evidence: new MemoryEvidence() };
    const { steps } = await applyPlan(run);
    const quiet = await watchQuiet({
      account,
      clock: live.clock,
      steps: steps.filter(({ standing }) => standing === 'done').map(({ step }) => step),
      names: otherNames(known),
      again: async (vanished) => void (await applyPlan({ ...run, only: new Set(vanished.map(({ id }) => id)) })),
      told: () => undefined,
    });
    for (const place of madeByIntruder(stage.account)) his.add(place);
    const left = stillStanding(into);
    if (quiet.kind === 'quiet' && left.length === 0) return { rounds: round, left, changed: changedOf() };
  }
  return { rounds: MOST_ROUNDS, left: stillStanding(into), changed: changedOf() };

  function changedOf(): readonly string[] {
    return changedBeyond(differences(before, stateOf(stage.account, REGIONS)), plans, stage.account, his);
  }
}

describe.each<Temper>(['lazy', 'stubborn', 'fierce'])('one who is %s', (temper) => {
  it.each([1, 2, 3, 4])('is put out in the end (%i)', { timeout: 60_000 }, async (seed) => {
    const fight = fought(temper, seed);
    expect(stillStanding(fight.into).length).toBeGreaterThan(1);
    const { rounds, left, changed } = await putOut(fight);
    expect(left).toEqual([]);
    expect(changed).toEqual([]);
    expect(rounds).toBeLessThanOrEqual(3);
    const hold = fight.hold.living.filter(
      (credential) => fight.into.ground.stage.account.identities.decide(credential, 'ec2:RunInstances') === 'allowed',
    );
    expect(hold).toEqual([]);
  });
});
