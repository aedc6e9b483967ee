/** Shows what can be taken back; with --apply and the person's word takes it back, newest first. */
import { CHECKS, undoable, undoActs, undoDone, undoPreview, type PastAct, type Undone } from '../../../../stages/harden/index.ts';
import { pageOptions } from '../../../page-options.ts';
import { withCasebook, recordOfCase } from '../../../wiring/casebook/casebook.ts';
import { openCaseAt } from '../../../wiring/casebook/open-case-at.ts';
import { agreed, DECLINED } from '../../../wiring/harden/agreed.ts';
import { caseLog, pastActs } from '../../../wiring/harden/case-log.ts';
import { recordedRun } from '../../../wiring/casebook/recorded-run.ts';
import { heldCase } from '../../../wiring/held-case.ts';
import { keep, lookAt, otherAccount } from '../../../wiring/harden/harden-case.ts';
import type { MendedAccount } from '../../../wiring/harden/fix-session.ts';
import { keptChecks } from '../../../wiring/harden/kept-checks.ts';
import { liveAccount } from '../../../wiring/live/live-account.ts';
import { jsonFile } from '../../../wiring/write-results.ts';
import type { Cli } from '../../../world.ts';
import type { HardenUndoFlags } from './command.ts';

export async function runHardenUndo(this: Cli, flags: HardenUndoFlags, ...names: string[]): Promise<void> {
  const plan = planned(this, flags, names);
  if (!flags.apply || plan.acts.length === 0)
    return tell(this, flags, undoPreview(plan.acts, this.language, false, pageOptions(this.world)), { schema: 'hikeshi.undo/1', acts: plan.acts });
  const live = await liveAccount(this, { profile: flags.profile });
  try {
    await takeBack(this, live, flags, plan);
  } finally {
    live.close();
  }
}

/** The same on an account that is given. Nothing that writes is asked for before the person has confirmed. */
export const undoThrough = (cli: Cli, live: MendedAccount, flags: HardenUndoFlags, names: readonly string[]): Promise<void> =>
  takeBack(cli, live, flags, planned(cli, flags, names));

interface TakingBack {
  readonly casePath: string;
  readonly acts: readonly PastAct[];
}

function planned({ world }: Cli, flags: HardenUndoFlags, names: readonly string[]): TakingBack {
  const casePath = openCaseAt(flags.case, world.workingFolder);
  const acts = undoable(pastActs(recordOfCase(casePath).acts)).filter(({ n }) => names.length === 0 || names.includes(`J-${n}`));
  return { casePath, acts };
}

const tell = ({ world }: Cli, { json }: HardenUndoFlags, text: string, record: unknown): void => world.stdout.write(json ? jsonFile(record) : text);

async function takeBack(cli: Cli, live: MendedAccount, flags: HardenUndoFlags, { casePath, acts }: TakingBack): Promise<void> {
  const { world, language } = cli;
  if (!flags.json) world.stdout.write(undoPreview(acts, language, true, pageOptions(world)));
  // What was done is taken back in the account it was done in, and in no other.
  const done = keptChecks(casePath).at(-1)?.account;
  if (done !== undefined && done !== live.caller.account) throw otherAccount(live.caller.account, [done]);
  if (!(await agreed(cli, live.caller.account, flags.account))) {
    world.stderr.write(DECLINED[language]);
    return;
  }
  const undone = await withCasebook(cli, casePath, (book) =>
    recordedRun(book, { command: 'harden', read: [], outcome: (all: readonly Undone[]) => `undone ${all.length}` }, async () => {
      const all = await undoActs(acts, live.writing(), caseLog(book));
      // What the case says of these doors is no longer so: looked at anew.
      const checks = CHECKS.filter(({ id }) => all.some(({ act }) => act.step.startsWith(`${id}/`)));
      const held = heldCase(casePath, world.workingFolder);
      keep(book, await lookAt(cli, live, held, { checks, paid: false, until: null, profile: flags.profile ?? null }));
      return all;
    }),
  );
  tell(cli, flags, undoDone(undone, language, pageOptions(world)), { schema: 'hikeshi.undo/1', undone });
}
