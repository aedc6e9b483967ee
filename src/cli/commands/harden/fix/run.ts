/** Shows what would be done; with --apply and the person's word does it, reads it back, and keeps all of it in the case. */
import { neededActions, plannedCalls, type FixPlan, type Hardened } from '../../../../stages/harden/index.ts';
import { fixDone, fixPreview } from '../../../../stages/harden/index.ts';
import { pageOptions } from '../../../page-options.ts';
import { agreed, DECLINED } from '../../../wiring/harden/agreed.ts';
import { fixSession, type FixSession, type Fixed } from '../../../wiring/harden/fix-session.ts';
import { jsonFile } from '../../../wiring/write-results.ts';
import type { Cli } from '../../../world.ts';
import { checksNamed } from '../checks-named.ts';
import { walkThrough } from './walk-through.ts';
import type { HardenFixFlags } from './command.ts';

export async function runHardenFix(this: Cli, flags: HardenFixFlags, ...names: string[]): Promise<void> {
  const session = await fixSession(this, flags, checksNamed(names), names.includes('all') ? null : new Set(names));
  try {
    const seen = await session.look();
    const plan = session.plan(seen);
    const applying = flags.apply && plan.planned.length > 0;
    if (!flags.json) this.world.stdout.write(fixPreview(plan, this.language, applying, pageOptions(this.world)));
    if (!applying) {
      if (flags.json) this.world.stdout.write(jsonFile(planRecord(plan)));
    } else if (await agreed(this, plan.accountId, flags.account)) tellFixed(this, plan, await session.apply(plan), flags.json);
    else this.world.stderr.write(DECLINED[this.language]);
    if (!flags.json) await walkThrough(this, session, named(plan, names));
  } finally {
    session.close();
  }
}

/** People are led through what they named; `all` only lists it. */
const named = (plan: FixPlan, names: readonly string[]): FixPlan['byHand'] => plan.byHand.filter(({ check }) => names.includes(check.id));

function tellFixed({ world, language }: Cli, plan: FixPlan, { applied, after }: Fixed, json: boolean): void {
  if (!json) world.stdout.write(fixDone(applied, after.results, language, pageOptions(world)));
  else {
    const outcomes = applied.map(({ check, step, outcome }) => ({ check: check.id, step: step.id, outcome }));
    world.stdout.write(jsonFile({ ...planRecord(plan), applied: outcomes, after: after.record satisfies Hardened['record'] }));
  }
}

const planRecord = (plan: FixPlan) => ({
  schema: 'hikeshi.fix/1',
  account: plan.accountId,
  planned: plan.planned.map(({ check, fix, steps, trial }) => ({
    check: check.id,
    cost: fix.cost,
    breaks: fix.breaks,
    trial,
    steps: steps.map(({ id, does }) => ({ id, does })),
  })),
  calls: plannedCalls(plan),
  permissions: neededActions(plan),
  needs: plan.needs.map(({ check, wishes }) => ({ check: check.id, wishes })),
  leftOut: plan.leftOut.map(({ check, breaks }) => ({ check: check.id, breaks })),
  byHand: plan.byHand.map(({ check }) => check.id),
});

export type { FixSession };
