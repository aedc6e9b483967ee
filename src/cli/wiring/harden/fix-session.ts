/** One sitting of mending: looked at first, changed only by what was shown and agreed to, read back, kept in the case. */
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import {
  applyFixes,
  planFixes,
  plannedCalls,
  readBack,
  type AppliedStep,
  type Check,
  type FixPlan,
  type Hardened,
  type Wishes,
} from '../../../stages/harden/index.ts';
import type { HardenFixFlags } from '../../commands/harden/fix/command.ts';
import type { Cli } from '../../world.ts';
import { withCasebook, type Casebook } from '../casebook/casebook.ts';
import { recordedRun } from '../casebook/recorded-run.ts';
import { liveAccount } from '../live/live-account.ts';
import { hostOf } from '../terminal.ts';
import { caseLog } from './case-log.ts';
import { caseFor, keep, lookAt } from './harden-case.ts';
import { newCasePath } from './new-case-path.ts';

export interface Fixed {
  readonly applied: readonly AppliedStep[];
  readonly after: Hardened;
}

export interface FixSession {
  look(): Promise<Hardened>;
  lookAgain(checks: readonly Check[]): Promise<Hardened>;
  plan(seen: Hardened): FixPlan;
  /** @throws HikeshiProblem `account-moved` (yours) when the account is no longer as it was shown; nothing was changed */
  apply(shown: FixPlan): Promise<Fixed>;
  close(): void;
}

/** @param named ids the person typed; null for all that harms nothing */
export async function fixSession(cli: Cli, flags: HardenFixFlags, checks: readonly Check[], named: ReadonlySet<string> | null): Promise<FixSession> {
  const { world } = cli;
  const held = caseFor(flags.case, world.workingFolder);
  const live = await liveAccount(cli, flags);
  for (const one of live.advice) hostOf(cli).notice(one);
  const wishes = wishesOf(flags);
  const lookAgain = (those: readonly Check[]) =>
    lookAt(cli, live, held, {
      checks: those,
      paid: flags.paid,
      until: flags.until ?? null,
      profile: flags.profile ?? null,
      alsoRead: those.flatMap(({ fix }) => fix?.trial?.read ?? []),
    });
  const plan = (seen: Hardened): FixPlan => planFixes(seen, named, wishes);
  const change = async (book: Casebook, shown: FixPlan): Promise<Fixed> => {
    const before = await lookAgain(shown.planned.map(({ check }) => check));
    const now = plan(before);
    if (JSON.stringify(plannedCalls(now)) !== JSON.stringify(plannedCalls(shown))) throw accountMoved();
    keep(book, before);
    const applied = await applyFixes(now, live.writing(), caseLog(book));
    const after = await readBack(() => lookAgain(now.planned.map(({ check }) => check)), live.clock);
    keep(book, after);
    return { applied, after };
  };
  return {
    look: () => lookAgain(checks),
    lookAgain,
    plan,
    apply: (shown) =>
      withCasebook(cli, held?.path ?? newCasePath(world), (book) =>
        recordedRun(
          book,
          { command: 'harden', read: [], outcome: ({ after: { record } }) => `open ${record.counts.fail}, unknown ${record.counts.unknown}` },
          () => change(book, shown),
        ),
      ),
    close: () => live.close(),
  };
}

function wishesOf({ email, limit, name, phone }: HardenFixFlags): Wishes {
  const said = { email, limit, name, phone };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Wishes;
}

const accountMoved = (): HikeshiProblem =>
  new HikeshiProblem('account-moved', 'you', {
    ja: 'お見せしたあとに、アカウントの状態が変わりました (ほかの誰かが操作しているかもしれません)。何も変えていません。もう一度実行して、内容を確かめてください。',
    en: 'The account changed after you were shown what would be done (somebody else may be at work). Nothing was changed. Run the command again and look at it anew.',
  });
