/** Shows what would be done; with --apply and the person's word does it, reads it back, and keeps all of it in the case. */
import { fixDone, fixPolicy, fixPreview, neededActions, plannedCalls, type FixPlan, type Hardened } from '../../../../stages/harden/index.ts';
import { pageOptions } from '../../../page-options.ts';
import { agreed, DECLINED } from '../../../wiring/harden/agreed.ts';
import { fixesThrough, type FixWish, type Fixed, type MendedAccount } from '../../../wiring/harden/fix-session.ts';
import { caseFor } from '../../../wiring/harden/harden-case.ts';
import { liveAccount } from '../../../wiring/live/live-account.ts';
import { hostOf } from '../../../wiring/terminal.ts';
import { jsonFile } from '../../../wiring/write-results.ts';
import type { Cli } from '../../../world.ts';
import { checksNamed } from '../checks-named.ts';
import { walkThrough } from './walk-through.ts';
import type { HardenFixFlags } from './command.ts';

export async function runHardenFix(this: Cli, flags: HardenFixFlags, ...names: string[]): Promise<void> {
  checksNamed(names);
  const live = await liveAccount(this, flags);
  try {
    for (const one of live.advice) hostOf(this).notice(one);
    await fixThrough(this, live, flags, names);
  } finally {
    live.close();
  }
}

/** The same on an account that is given. Nothing that writes is asked for before the person has confirmed. */
export async function fixThrough(cli: Cli, live: MendedAccount, flags: HardenFixFlags, names: readonly string[]): Promise<void> {
  const { world, language } = cli;
  const session = fixesThrough(cli, live, caseFor(flags.case, world.workingFolder), wishOf(flags, names));
  const plan = session.plan(await session.look());
  if (flags.policy) return world.stdout.write(jsonFile(fixPolicy(plan)));
  const applying = flags.apply && plan.planned.length > 0;
  const walked = named(plan, names);
  // What is only for a person is told by the walk, not twice.
  if (!flags.json && !onlyWalked(plan, walked)) world.stdout.write(fixPreview(plan, language, applying, pageOptions(world)));
  if (!applying) {
    if (flags.json) world.stdout.write(jsonFile(planRecord(plan)));
  } else if (await agreed(cli, plan.accountId, flags.account)) tellFixed(cli, plan, await session.apply(plan), flags.json);
  else world.stderr.write(DECLINED[language]);
  if (!flags.json) await walkThrough(cli, session, walked);
}

const wishOf = (flags: HardenFixFlags, names: readonly string[]): FixWish => ({
  checks: checksNamed(names),
  named: names.includes('all') ? null : new Set(names),
  wishes: wishesOf(flags),
  paid: flags.paid,
  until: flags.until ?? null,
  profile: flags.profile ?? null,
});

function wishesOf({ email, limit, name, phone }: HardenFixFlags): FixWish['wishes'] {
  const said = { email, limit, name, phone };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as FixWish['wishes'];
}

const onlyWalked = ({ planned, needs, leftOut, nothing, byHand }: FixPlan, walked: FixPlan['byHand']): boolean =>
  walked.length > 0 && walked.length === byHand.length && planned.length + needs.length + leftOut.length + nothing.length === 0;

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
  policy: fixPolicy(plan),
  needs: plan.needs.map(({ check, wishes }) => ({ check: check.id, wishes })),
  leftOut: plan.leftOut.map(({ check, breaks }) => ({ check: check.id, breaks })),
  byHand: plan.byHand.map(({ check }) => check.id),
});
