/** Carries a plan out: evidence first, then hands, then what starts again, then what costs, then the rest. Every call is journalled; a stop at any point is gone on from. */
import type { AwsAccount, AwsRefused } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import { PHASES, type Phase } from '../actions/action.ts';
import { wholeSeconds } from '../plan/draft-plan.ts';
import type { Plan, PlanStep } from '../plan/plan.ts';
import type { ActJournal, EvidenceKeeper, Standing } from './act-journal.ts';
import { checkBeforeApplying, refuseTooWide } from './before-applying.ts';
import { burst } from './burst.ts';
import { converge, missingFor, type Converging } from './converge.ts';
import { inParallel } from './in-parallel.ts';
import { keepEvidence } from './keep-evidence.ts';
import { WriteGate } from './write-gate.ts';

export interface Applying {
  readonly plan: Plan;
  /** One that may write. */
  readonly account: AwsAccount;
  readonly clock: Clock;
  readonly journal: ActJournal;
  readonly evidence: EvidenceKeeper;
  /** Ids of steps; all of them when absent. */
  readonly only?: ReadonlySet<string>;
  /** How many steps the person said there are: needed for a plan that is wider than usual (`widthOf`). */
  readonly accepted?: number | undefined;
  /** Asked before each phase with what it holds; false leaves the phase out. */
  readonly agreed?: (phase: Phase, steps: readonly PlanStep[]) => Promise<boolean>;
  /** A phase begins with these steps. */
  readonly began?: (phase: Phase, steps: readonly PlanStep[]) => void;
  readonly told?: (step: PlanStep, standing: Standing, refused: AwsRefused | null) => void;
  readonly signal?: AbortSignal;
  /** Steps of a kind worked on at the same time. @default 4 */
  readonly atOnce?: number;
}

export interface AppliedStep {
  readonly step: PlanStep;
  /**
   * `skipped`: the person left it out. `waits`: ending it now would only start another, because what starts it again could not be stopped.
   * `uncopied`: it would end machines of a Region of which copies were wished for and could not be made.
   */
  readonly standing: Standing | 'skipped' | 'waits' | 'uncopied';
  readonly refused: AwsRefused | null;
}

export interface Applied {
  readonly steps: readonly AppliedStep[];
  /** What was put back by somebody and done again while the hands were being stopped: step ids. */
  readonly foughtBack: readonly string[];
}

/** @throws HikeshiProblem `too-wide` (yours) and those of `checkBeforeApplying`; nothing has been changed then. */
export async function applyPlan(applying: Applying): Promise<Applied> {
  const { plan, account, clock, journal, only, signal } = applying;
  const chosen = plan.steps.filter((step) => only === undefined || only.has(step.id));
  refuseTooWide(chosen, applying.accepted);
  await checkBeforeApplying(plan, chosen, journal.begunSteps(plan.id, 'apply'), account);
  const how: Converging = { account, gate: new WriteGate(account, journal, plan.id), clock, direction: 'apply', signal };
  const [results, foughtBack]: [AppliedStep[], string[]] = [[], []];
  for (const phase of PHASES) {
    const steps = chosen.filter((step) => step.phase === phase);
    if (steps.length === 0 || signal?.aborted === true) continue;
    if (applying.agreed !== undefined && !(await applying.agreed(phase, steps))) {
      results.push(...steps.map((step) => ({ step, standing: 'skipped' as const, refused: null })));
      continue;
    }
    const waiting = waitingOf(phase, steps, results);
    results.push(...waiting);
    const ready = steps.filter((step) => !waiting.some((one) => one.step === step));
    if (ready.length > 0) applying.began?.(phase, ready);
    await keepEvidence(plan, ready, applying);
    const done = phase === 'identities' ? await burst(ready, how) : { results: await inTurn(ready, how, applying.atOnce), again: [] };
    foughtBack.push(...done.again);
    for (const one of done.results) {
      applying.told?.(one.step, one.standing, one.refused);
      results.push(one);
    }
  }
  return { steps: results, foughtBack };
}

/** What must not be done now, because of what could not be done before it. */
function waitingOf(phase: Phase, steps: readonly PlanStep[], results: readonly AppliedStep[]): readonly AppliedStep[] {
  // Who declined the copies goes on without them.
  const uncopied = regionsWithout(
    'copies',
    results.filter(({ standing }) => standing !== 'skipped'),
  );
  const growing = phase === 'burners' ? regionsWithout('re-creators', results) : new Set<string>();
  return steps.flatMap((step): readonly AppliedStep[] => {
    if (ENDS_MACHINES.has(step.action) && uncopied.has(step.target.region)) return [{ step, standing: 'uncopied', refused: null }];
    return growing.has(step.target.region) ? [{ step, standing: 'waits', refused: null }] : [];
  });
}

/** Machines end with these: by the call itself, or because what keeps them ends them. */
const ENDS_MACHINES = new Set([
  'ec2-terminate-instance',
  'autoscaling-zero',
  'batch-disable-environment',
  'cloudformation-delete-stack',
  'ec2-cancel-spot-fleet',
  'ec2-delete-fleet',
  'eks-delete-nodegroup',
  'eks-zero-nodegroup',
  'emr-terminate-cluster',
]);

/** What is on its way out (a stack being deleted) starts nothing any more. */
const STILL: ReadonlySet<AppliedStep['standing']> = new Set(['done', 'settling']);

/** Regions in which not all of an earlier phase is done: something there is still at work, or not yet copied. */
const regionsWithout = (phase: Phase, results: readonly AppliedStep[]): ReadonlySet<string> =>
  new Set(results.filter(({ step, standing }) => step.phase === phase && !STILL.has(standing)).map(({ step }) => step.target.region));

interface StandingStep {
  readonly step: PlanStep;
  readonly standing: Standing;
  readonly refused: AwsRefused | null;
}

const AT_ONCE = 4;

/** Actions one after the other, as the plan has them; what one action is done to, several at a time. */
async function inTurn(steps: readonly PlanStep[], how: Converging, atOnce = AT_ONCE): Promise<readonly StandingStep[]> {
  const results: StandingStep[] = [];
  for (const actions of groupsOf(steps)) {
    const cutAt = wholeSeconds(how.clock.now());
    results.push(...(await inParallel(actions, atOnce, async (step) => ({ step, ...(await converge(step, missingFor(step, cutAt), how)) }))));
  }
  return results;
}

function groupsOf(steps: readonly PlanStep[]): readonly (readonly PlanStep[])[] {
  const groups: PlanStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.[0]?.action === step.action) last.push(step);
    else groups.push([step]);
  }
  return groups;
}
