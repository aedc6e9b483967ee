/**
 * Stopping hands. IAM takes about four seconds to enforce what it already shows, and an intruder who watches can undo it in between: all of them at once, read again
 * after ten seconds, what vanished done again, until two readings in a row are clean (containment facts 1, steps 4 and 5).
 */
import { wholeSeconds } from '../plan/draft-plan.ts';
import type { PlanStep } from '../plan/plan.ts';
import { converge, missingFor, type Converged, type Converging } from './converge.ts';
import { inParallel } from './in-parallel.ts';
import { actionOfStep } from './write-gate.ts';

const HANDS_AT_ONCE = 6;
const PROPAGATION_MS = 10_000;
const CLEAN_READS = 2;
const MOST_ROUNDS = 30;

export interface Burst {
  readonly results: readonly ({ readonly step: PlanStep } & Converged)[];
  /** Steps that did not hold and were done again. */
  readonly again: readonly string[];
}

export async function burst(steps: readonly PlanStep[], how: Converging): Promise<Burst> {
  const results = new Map<string, { readonly step: PlanStep } & Converged>();
  const run = async (some: readonly PlanStep[], cutAt: string | null): Promise<void> => {
    const done = await inParallel(some, HANDS_AT_ONCE, async (step) => ({ step, ...(await converge(step, missingFor(step, cutAt), how)) }));
    for (const one of done) results.set(one.step.id, one);
  };
  await run(steps, wholeSeconds(how.clock.now()));
  const again = new Set<string>();
  const held = (step: PlanStep): boolean => results.get(step.id)?.standing === 'done';
  for (let round = 0, clean = 0; round < MOST_ROUNDS && clean < CLEAN_READS && how.signal?.aborted !== true; round += 1) {
    await how.clock.sleep(PROPAGATION_MS, how.signal);
    const { vanished, unseen } = await readAgain(steps.filter(held), how);
    clean = vanished.length + unseen === 0 ? clean + 1 : 0;
    for (const step of vanished) again.add(step.id);
    await run(vanished, wholeSeconds(how.clock.now()));
  }
  // Sessions handed out while the rest was taking effect are cut too: the moment is set once more now that all ways in are shut.
  await run(
    steps.filter((step) => held(step) && CUTS.has(step.action)),
    wholeSeconds(how.clock.now()),
  );
  return { results: steps.flatMap((step) => results.get(step.id) ?? []), again: [...again] };
}

const CUTS = new Set(['iam-cut-user-sessions', 'iam-cut-role-sessions']);

/** What no longer holds, and how many could not be read: a reading with either is not clean. */
async function readAgain(
  steps: readonly PlanStep[],
  { account }: Converging,
): Promise<{ readonly vanished: readonly PlanStep[]; readonly unseen: number }> {
  const looks = await inParallel(steps, HANDS_AT_ONCE, (step) => actionOfStep(step).look(account, step.target));
  return {
    vanished: steps.filter((step, index) => {
      const looked = looks[index];
      return looked !== undefined && missingFor(step, null)(looked).length > 0;
    }),
    unseen: looks.filter((one) => one.kind === 'unseen').length,
  };
}
