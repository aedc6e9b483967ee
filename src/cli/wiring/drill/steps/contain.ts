/** Puts it out: the plan, the typed confirmation, every step, and a look whether it holds. `hikeshi contain plan`, `apply`, `verify` on the practice account. */
import { applyThrough } from '../../../commands/contain/apply/run.ts';
import { planThrough } from '../../../commands/contain/plan/run.ts';
import { verifyThrough } from '../../../commands/contain/verify/run.ts';
import type { Cli } from '../../../world.ts';
import type { Drill } from '../drill.ts';
import { signedIn } from '../drill-account.ts';
import { MINUTES, type Step } from './step.ts';

export const containStep: Step = { takes: 10 * MINUTES, run: contain };

const OPEN = new Set(['open', 'unknown']);

async function contain(drill: Drill): Promise<void> {
  const { cli, casePath, scripted, noted } = drill;
  const { looking, acting, caller, clock } = await signedIn(drill);
  const live = { account: looking, writing: () => acting, clock };
  const flags = { profile: undefined, case: casePath, lang: undefined, json: false };
  const plan = await planThrough(cli, live, {
    ...flags,
    keepMachines: false,
    snapshot: false,
    remove: false,
    script: false,
    policy: false,
    undoPolicy: false,
    verifyPolicy: false,
  });
  noted.heldBack += plan.heldBack.length;
  cli.world.stdout.write('\n');
  const asked = scripted ? confirming(cli, [caller.account, String(plan.steps.length)]) : cli;
  await applyThrough(asked, live, { ...flags, step: undefined, ask: false, watch: false }, plan.id);
  cli.world.stdout.write('\n');
  const verified = await verifyThrough(cli, live, flags, plan.id);
  noted.stillOpen = verified.open.length + verified.steps.filter(({ standing }) => OPEN.has(standing)).length;
}

/** Whoever wrote `contain` into a script has confirmed it: the account, and the number of steps where they are many. */
function confirming(cli: Cli, [account, steps]: readonly [string, string]): Cli {
  let asked = 0;
  return { ...cli, world: { ...cli.world, ask: () => Promise.resolve(asked++ === 0 ? account : steps) } };
}
