/** Confirms, takes steps back and tells what could not be. */
import { undoneSummary, undoSteps } from '../../../../stages/contain/index.ts';
import { pageOptions } from '../../../page-options.ts';
import { withCasebook } from '../../../wiring/casebook/casebook.ts';
import { caseJournal } from '../../../wiring/contain/case-journal.ts';
import { containCase, planOf } from '../../../wiring/contain/contain-case.ts';
import { liveAccount, type LiveAccount } from '../../../wiring/live/live-account.ts';
import { jsonFile } from '../../../wiring/write-results.ts';
import type { Cli } from '../../../world.ts';
import { confirmed } from '../confirmed.ts';
import type { ContainUndoFlags } from './command.ts';

export async function runContainUndo(this: Cli, flags: ContainUndoFlags, ...steps: string[]): Promise<void> {
  const live = await liveAccount(this, flags);
  try {
    await undoThrough(this, live, flags, steps);
  } finally {
    live.close();
  }
}

/** The same on an account that is given. */
export async function undoThrough(
  cli: Cli,
  live: Pick<LiveAccount, 'writing' | 'clock'>,
  flags: ContainUndoFlags,
  steps: readonly string[],
): Promise<void> {
  const { world, language } = cli;
  const held = containCase(flags.case, world.workingFolder);
  const plan = planOf(held.path, flags.plan);
  const only = steps.includes('all') ? undefined : new Set(steps);
  if (!(await confirmed(cli, plan.account, WARNING))) return;
  const undone = await withCasebook(cli, held.path, (book) =>
    undoSteps({ plan, account: live.writing(), clock: live.clock, journal: caseJournal(book), ...(only === undefined ? {} : { only }) }),
  );
  const outcome = undone.map(({ step, standing, refused }) => ({ step: step.id, action: step.action, target: step.target.id, standing, refused }));
  world.stdout.write(flags.json ? jsonFile({ plan: plan.id, steps: outcome }) : undoneSummary(undone, language, pageOptions(world)));
}

const WARNING = {
  ja: '止めたものを元に戻します。侵入者のものまで戻すと、また使われます。',
  en: 'This brings back what was stopped. Bring back something of the intruder’s, and he uses it again.',
};
