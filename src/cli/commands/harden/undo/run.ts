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
import { keptChecks } from '../../../wiring/harden/kept-checks.ts';
import { liveAccount } from '../../../wiring/live/live-account.ts';
import { jsonFile } from '../../../wiring/write-results.ts';
import type { Cli } from '../../../world.ts';
import type { HardenUndoFlags } from './command.ts';

export async function runHardenUndo(this: Cli, { apply, json, account, ...flags }: HardenUndoFlags, ...names: string[]): Promise<void> {
  const { world, language } = this;
  const casePath = openCaseAt(flags.case, world.workingFolder);
  const acts = undoable(pastActs(recordOfCase(casePath).acts)).filter(({ n }) => names.length === 0 || names.includes(`J-${n}`));
  const tell = (text: string, record: unknown): void => world.stdout.write(json ? jsonFile(record) : text);
  if (!apply || acts.length === 0) return tell(undoPreview(acts, language, pageOptions(world)), { schema: 'hikeshi.undo/1', acts });
  if (!json) world.stdout.write(undoPreview(acts, language, pageOptions(world)));
  await takeBack(this, { profile: flags.profile, account, casePath, acts }, tell);
}

interface TakingBack {
  readonly profile: string | undefined;
  readonly account: string | undefined;
  readonly casePath: string;
  readonly acts: readonly PastAct[];
}

async function takeBack(cli: Cli, { profile, account, casePath, acts }: TakingBack, tell: (text: string, record: unknown) => void): Promise<void> {
  const live = await liveAccount(cli, { profile });
  try {
    // What was done is taken back in the account it was done in, and in no other.
    const done = keptChecks(casePath).at(-1)?.account;
    if (done !== undefined && done !== live.caller.account) throw otherAccount(live.caller.account, [done]);
    if (!(await agreed(cli, live.caller.account, account))) {
      cli.world.stderr.write(DECLINED[cli.language]);
      return;
    }
    const undone = await withCasebook(cli, casePath, (book) =>
      recordedRun(book, { command: 'harden', read: [], outcome: (all: readonly Undone[]) => `undone ${all.length}` }, async () => {
        const all = await undoActs(acts, live.writing(), caseLog(book));
        // What the case says of these doors is no longer so: looked at anew.
        const checks = CHECKS.filter(({ id }) => all.some(({ act }) => act.step.startsWith(`${id}/`)));
        const held = heldCase(casePath, cli.world.workingFolder);
        keep(book, await lookAt(cli, live, held, { checks, paid: false, until: null, profile: profile ?? null }));
        return all;
      }),
    );
    tell(undoDone(undone, cli.language, pageOptions(cli.world)), { schema: 'hikeshi.undo/1', undone });
  } finally {
    live.close();
  }
}
