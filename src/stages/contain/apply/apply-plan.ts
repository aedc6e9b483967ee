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
  readonly told?: (step: PlanStep, standing: Standing, refused: AwsRefused | null) => void;
  readonly signal?: AbortSignal;
  /** Steps of a kind worked on at the same time. @default 4 */
  readonly atOnce?: number;
}

export interface AppliedStep {
  readonly step: PlanStep;
  /** `skipped`: the person left it out. `waits`: ending it now would only start another, because what starts it again could not be stopped. */
  readonly standing: Standing | 'skipped' | 'waits';
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
    const growing = regionsGrowing(results);
    const waiting = phase === 'burners' ? steps.filter((step) => growing.has(step.target.region)) : [];
    results.push(...waiting.map((step) => ({ step, standing: 'waits' as const, refused: null })));
    const ready = steps.filter((step) => !waiting.includes(step));
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

/** What is on its way out (a stack being deleted) starts nothing any more. */
const STILL: ReadonlySet<AppliedStep['standing']> = new Set(['done', 'settling']);

/** Regions in which something that starts things again is still at work. */
const regionsGrowing = (results: readonly AppliedStep[]): ReadonlySet<string> =>
  new Set(results.filter(({ step, standing }) => step.phase === 're-creators' && !STILL.has(standing)).map(({ step }) => step.target.region));

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
