/** Looks, makes what is missing, looks again, until nothing is missing. Also after a stop in the middle: the account itself says how far it got. */
import type { AwsAccount, AwsRefused } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Looked, State, Write } from '../actions/action.ts';
import type { PlanStep } from '../plan/plan.ts';
import type { Direction, Standing } from './act-journal.ts';
import { actionOfStep, type WriteGate } from './write-gate.ts';

export interface Converging {
  readonly account: AwsAccount;
  readonly gate: WriteGate;
  readonly clock: Clock;
  readonly direction: Direction;
  readonly signal?: AbortSignal | undefined;
}

export interface Converged {
  readonly standing: Standing;
  /** What stood in the way last. */
  readonly refused: AwsRefused | null;
}

type Missing = (looked: Looked) => readonly Write[];

/** AWS shows some changes late, and some things (a disk of a machine that is ending) must be waited for. */
const WAITS_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000];

/** Waiting changes nothing about these. */
const FINAL = new Set<AwsRefused['kind']>(['denied', 'not-enabled', 'unsupported']);

export async function converge(step: PlanStep, missing: Missing, how: Converging): Promise<Converged> {
  let refused: AwsRefused | null = null;
  for (const wait of [...waitsOf(step, how.direction), null]) {
    const looked = await actionOfStep(step).look(how.account, step.target);
    if (looked.kind === 'unseen') refused = looked.refused;
    else {
      const calls = missing(looked);
      if (calls.length === 0) return { standing: settling(step, looked) ? 'settling' : 'done', refused: null };
      refused = await makeAll(calls, step, how);
      if (refused === null && (await readBack(step, missing, calls, how))) continue;
    }
    if (wait === null || (refused !== null && isFinal(refused)) || how.signal?.aborted === true) break;
    await how.clock.sleep(wait, how.signal);
  }
  return { standing: await lastLook(step, missing, how), refused };
}

const LONG_WAIT_MS = 30_000;

/** What is applied after something slow is tried for as long as that may take. */
function waitsOf(step: PlanStep, direction: Direction): readonly number[] {
  const patience = direction === 'apply' ? (actionOfStep(step).patienceMs ?? 0) : 0;
  return [...WAITS_MS, ...Array.from({ length: Math.ceil(patience / LONG_WAIT_MS) }, () => LONG_WAIT_MS)];
}

const isFinal = (refused: AwsRefused): boolean => FINAL.has(refused.kind) || (refused.kind === 'failed' && refused.cause === 'credentials');

const settling = (step: PlanStep, looked: Looked): boolean => looked.kind === 'there' && (actionOfStep(step).settling?.(looked.state) ?? false);

/** Null when every call was taken. What is not there any more is as good as done; the next look tells. */
async function makeAll(calls: readonly Write[], step: PlanStep, { gate, direction }: Converging): Promise<AwsRefused | null> {
  for (const call of calls) {
    const answer = await gate.make(call, step, direction);
    if (answer.kind !== 'found' && answer.kind !== 'absent') return answer;
  }
  return null;
}

/** Reads late enough that a call taken is not made twice. True when it shows: nothing is missing any more, or only what could not be called before. */
async function readBack(step: PlanStep, missing: Missing, made: readonly Write[], { account, clock, signal }: Converging): Promise<boolean> {
  for (const wait of [0, 2_000, 4_000]) {
    if (wait > 0) await clock.sleep(wait, signal);
    const looked = await actionOfStep(step).look(account, step.target);
    if (looked.kind === 'unseen') continue;
    const left = missing(looked);
    if (left.every((one) => !made.some((call) => call.operation === one.operation))) return true;
  }
  return false;
}

async function lastLook(step: PlanStep, missing: Missing, { account }: Converging): Promise<Standing> {
  const looked = await actionOfStep(step).look(account, step.target);
  return looked.kind === 'unseen' ? 'unknown' : missing(looked).length === 0 ? 'done' : 'open';
}

/** What is missing for an action to be done. Gone is done. */
export const missingFor =
  (step: PlanStep, cutAt: string | null): Missing =>
  (looked) =>
    looked.kind === 'there' ? actionOfStep(step).apply(looked.state, step.target, { cutAt }) : [];

/** What is missing to be back where it was. */
export const missingToUndo =
  (step: PlanStep): Missing =>
  (looked) => {
    if (looked.kind === 'unseen') return [];
    const now: State | null = looked.kind === 'there' ? looked.state : null;
    return actionOfStep(step).undo?.(step.before, now, step.target) ?? [];
  };
