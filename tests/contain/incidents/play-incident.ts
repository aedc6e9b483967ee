/** One incident from its number: an estate, a break-in, findings with noise, somebody who signs in; plan, apply until it ends, proof. Then the truth is asked. */
import { HikeshiProblem } from '../../../src/knowledge/problem.ts';
import type { AwsAccount } from '../../../src/ports/aws-account.ts';
import { Random } from '../../../src/practice/random.ts';
import { applyPlan } from '../../../src/stages/contain/apply/apply-plan.ts';
import { draftPlan } from '../../../src/stages/contain/plan/draft-plan.ts';
import type { Plan } from '../../../src/stages/contain/plan/plan.ts';
import { Killed } from '../../../src/stages/contain/testing/fake-account/fake-account.ts';
import { MemoryEvidence, MemoryJournal } from '../../../src/stages/contain/testing/tested-run.ts';
import { verifyPlan, type Verified } from '../../../src/stages/contain/verify/verify-plan.ts';
import type { Findings } from '../../../src/stages/investigate/index.ts';
import { differences, stateOf } from '../practice/account-state.ts';
import { directAccount } from '../practice/direct-account.ts';
import { openGround, type Ground } from '../staged/ground.ts';
import { breakIn } from './break-in.ts';
import { ownersEstate, REGIONS } from './estate.ts';
import { findingsOf, namedIn } from './findings-of.ts';
import { administratorsLeft, canStillAct, drawOperator, signIn, type OperatorKind } from './operators.ts';
import { changedBeyond, madeByIntruder } from './owners-things.ts';
import { meanwhile } from './meanwhile.ts';
import { stillStanding } from './still-standing.ts';
import { troubled } from './troubled.ts';

export interface Outcome {
  readonly operator: OperatorKind;
  readonly steps: number;
  /** Steps that are done, of those of the last plan. */
  readonly done: number;
  readonly planned: number;
  readonly killed: number;
  /** What the intruder could do and what burnt before anything was done. */
  readonly stoodBefore: number;
  /** What is the owner's and was changed beyond the plans. */
  readonly ownersChanged: readonly string[];
  /** What the intruder can still do or still burns, and nobody says so. */
  readonly leftUnnamed: readonly string[];
  /** What is left and named as open. */
  readonly leftNamed: number;
  readonly lockedOut: readonly string[];
}

export async function playIncident(seed: number): Promise<Outcome> {
  const random = new Random(`incident/${seed}`);
  const ground = openGround(seed);
  const { live, stage } = ground;
  ownersEstate(ground, random.fork('estate'));
  const into = breakIn(ground, random.fork('break-in'));
  const findings = findingsOf(into, random.fork('findings'), { missing: random.pick([0, 0, 0.05, 0.2]) });
  const operator = drawOperator(random);
  const account = directAccount({ endpoint: live, clock: live.clock, key: await signIn(ground, operator) });
  live.advance(60);
  const [couldAct, administrators, stoodBefore] = [await canStillAct(account), administratorsLeft(ground).length, stillStanding(into).length];

  const carried = await carryOut({ ground, random, findings, account });
  live.advance(180);
  const { before, his, plans } = carried;
  const proof = await proved(plans, findings, carried.account, ground);
  const known = namedIn(findings);
  const said = [...plans, proof].map((one) => (one === null ? '' : openIn(one))).join('\n');
  const left = stillStanding(into).filter(({ names }) => names.some((name) => known.has(name)));
  const unnamed = left.filter(({ names }) => !names.some((name) => said.includes(name)));
  const changes = differences(before, stateOf(stage.account, REGIONS));
  return {
    operator,
    planned: plans.length,
    steps: plans.at(-1)?.steps.length ?? 0,
    done: carried.done,
    killed: carried.killed,
    stoodBefore,
    ownersChanged: changedBeyond(changes, plans, stage.account, his),
    leftUnnamed: unnamed.map(({ what }) => what),
    leftNamed: left.length - unnamed.length,
    lockedOut: [
      ...(couldAct && !(await canStillAct(carried.account)) ? [`the ${operator} is locked out`] : []),
      ...(administrators > 0 && operator !== 'root' && administratorsLeft(ground).length === 0 ? ['no administrator is left'] : []),
    ],
  };
}

interface Carrying {
  readonly ground: Ground;
  readonly random: Random;
  readonly findings: Findings;
  readonly account: AwsAccount;
}

/** As a person does it: plan, look at it for a while, apply; again after a death; a new plan when AWS says the account has moved. */
async function carryOut({ ground, random, findings, account: first }: Carrying) {
  const { live, stage } = ground;
  const dies = random.chance(0.3) ? random.whole(0, 12) : null;
  let account = first;
  let acting = troubled(account, random.fork('trouble'), dies);
  const draft = () =>
    draftPlan({
      findings,
      findingsSha256: '0'.repeat(64),
      account,
      clock: live.clock,
      wish: { keepMachines: random.chance(0.2), snapshots: random.chance(0.2) },
    });
  const plans: Plan[] = [await draft()];
  live.advance(random.between(30, 1200));
  if (random.chance(0.3)) meanwhile(ground, random.fork('meanwhile'));
  const [before, his] = [stateOf(stage.account, REGIONS), madeByIntruder(stage.account)];
  const [journal, evidence] = [new MemoryJournal(), new MemoryEvidence()];
  let [killed, done] = [0, 0];
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const plan = plans.at(-1) as Plan;
    try {
      const { steps } = await applyPlan({ plan, account: killed > 0 ? account : acting, clock: live.clock, journal, evidence });
      done = steps.filter(({ standing }) => standing === 'done' || standing === 'settling').length;
      if (done === plan.steps.length) break;
    } catch (error) {
      if (error instanceof Killed) killed += 1;
      else if (error instanceof HikeshiProblem && error.code === 'quarantined') acting = account = asRoot(ground);
      else if (error instanceof HikeshiProblem && error.code === 'plan-old') plans.push(await draft());
      else throw error;
    }
  }
  return { before, his, plans, killed, done, account };
}

/** As the refusal says to: somebody AWS has quarantined cannot stop anybody. */
const asRoot = ({ live }: Ground): AwsAccount => directAccount({ endpoint: live, clock: live.clock, key: live.signIn('root') });

const proved = (plans: readonly Plan[], findings: Findings, account: AwsAccount, { live }: Ground): Promise<Verified | null> => {
  const plan = plans.at(-1);
  return plan === undefined ? Promise.resolve(null) : verifyPlan({ plan, findings, findingsSha256: '0'.repeat(64), account, clock: live.clock });
};

/** Everything a plan or a proof says is open, in its own words. */
const openIn = (one: Plan | Verified): string =>
  'forYou' in one
    ? JSON.stringify([
        one.forYou,
        one.unseen,
        one.open.map(({ target }) => target),
        one.steps.filter(({ standing }) => standing !== 'done').map(({ step }) => step.target),
        one.sessions.filter(({ state }) => state === 'alive'),
        one.simulated.filter(({ verdict }) => verdict === 'allowed'),
      ])
    : '';
