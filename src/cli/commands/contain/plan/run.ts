/** Looks at the account, makes the plan, keeps it in the case and tells it. */
import { join } from 'node:path';
import { draftPlan, planScript, planSummary, policyFor, undoPolicyFor, verifyPolicyFor, type Plan } from '../../../../stages/contain/index.ts';
import { pageOptions } from '../../../page-options.ts';
import { withCasebook } from '../../../wiring/casebook/casebook.ts';
import { containCase, keepPlan } from '../../../wiring/contain/contain-case.ts';
import { liveAccount, type LiveAccount } from '../../../wiring/live/live-account.ts';
import { hostOf } from '../../../wiring/terminal.ts';
import { jsonFile } from '../../../wiring/write-results.ts';
import type { Cli } from '../../../world.ts';
import { commandsToType } from '../commands-to-type.ts';
import type { ContainPlanFlags } from './command.ts';

export async function runContainPlan(this: Cli, flags: ContainPlanFlags): Promise<void> {
  const live = await liveAccount(this, flags);
  try {
    for (const one of live.advice) hostOf(this).notice(one);
    await planThrough(this, live, flags);
  } finally {
    live.close();
  }
}

/** The same on an account that is given: a practice account, a test. */
export async function planThrough(cli: Cli, live: Pick<LiveAccount, 'account' | 'clock'>, flags: ContainPlanFlags): Promise<Plan> {
  const { world, language } = cli;
  const held = containCase(flags.case, world.workingFolder);
  const plan = await withCasebook(cli, held.path, async (book) => {
    const progress = hostOf(cli).begin({ ja: 'アカウントを見て、計画を作っています', en: 'Looking at the account and making the plan' });
    try {
      const wish = { keepMachines: flags.keepMachines, snapshots: flags.snapshot, remove: flags.remove };
      const made = await draftPlan({ ...held, account: live.account, clock: live.clock, wish, progress });
      keepPlan(book, made, {
        sh: planScript(made, language),
        'policy.json': jsonFile(policyFor(made)),
        'undo-policy.json': jsonFile(undoPolicyFor(made)),
        'verify-policy.json': jsonFile(verifyPolicyFor(made)),
      });
      return made;
    } finally {
      progress.end();
    }
  });
  const savedAt = join(held.path, 'contain', 'plans', `${plan.id}.json`);
  if (flags.json) world.stdout.write(jsonFile(plan));
  else if (flags.script) world.stdout.write(planScript(plan, language));
  else if (flags.policy) world.stdout.write(jsonFile(policyFor(plan)));
  else if (flags.undoPolicy) world.stdout.write(jsonFile(undoPolicyFor(plan)));
  else if (flags.verifyPolicy) world.stdout.write(jsonFile(verifyPolicyFor(plan)));
  else {
    const telling = { ...commandsToType(plan.id, flags.case, true), savedAt, zone: world.zone, again: false };
    world.stdout.write(planSummary(plan, telling, language, pageOptions(world)));
  }
  return plan;
}
