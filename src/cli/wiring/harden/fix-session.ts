/**
 * One sitting of mending: looked at first, changed only by what was shown and agreed to, read back, kept in the case. On any account at hand: one signed in to,
 * a drill's, a test's.
 */
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
import type { Cli } from '../../world.ts';
import { secondsOf, withCasebook, type Casebook } from '../casebook/casebook.ts';
import { recordedRun } from '../casebook/recorded-run.ts';
import { heldCase, type HeldCase } from '../held-case.ts';
import type { LiveAccount } from '../live/live-account.ts';
import { caseLog } from './case-log.ts';
import { keep, lookAt } from './harden-case.ts';
import { newCasePath } from './new-case-path.ts';

export interface Fixed {
  readonly applied: readonly AppliedStep[];
  readonly after: Hardened;
}

export interface FixSession {
  look(): Promise<Hardened>;
  lookAgain(checks: readonly Check[]): Promise<Hardened>;
  plan(seen: Hardened): FixPlan;
  /** The owner says the step of this check is done: kept in the case as the owner's word. */
  say(check: Check): Promise<void>;
  /** @throws HikeshiProblem `account-moved` (yours) when the account is no longer as it was shown; nothing was changed */
  apply(shown: FixPlan): Promise<Fixed>;
}

/** What a sitting needs of an account; `LiveAccount` is one. */
export type MendedAccount = Pick<LiveAccount, 'account' | 'writing' | 'caller' | 'clock'>;

export interface FixWish {
  readonly checks: readonly Check[];
  /** Ids the person typed; null for all that harms nothing. */
  readonly named: ReadonlySet<string> | null;
  readonly wishes: Wishes;
  /** The person agreed to questions AWS charges for. */
  readonly paid: boolean;
  /** ISO 8601; null to take it from the case. */
  readonly until: string | null;
  readonly profile: string | null;
}

/**
 * The sitting on an account at hand: `look`, `plan` what was seen, show it, and `apply` what was shown once the person has said yes.
 * @param held the case results and the journal are kept in; null makes one when something is applied
 */
export function fixesThrough(cli: Cli, live: MendedAccount, held: HeldCase | null, wish: FixWish): FixSession {
  const { checks, named, wishes, ...asked } = wish;
  let current = held;
  const lookAgain = (those: readonly Check[]) =>
    lookAt(cli, live, current, { ...asked, checks: those, alsoRead: those.flatMap(({ fix }) => fix?.trial?.reads ?? []) });
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
  /** What it writes is known to the next look. */
  const inCase = async <Result>(work: (book: Casebook) => Promise<Result> | Result): Promise<Result> => {
    const path = current?.path ?? newCasePath(cli.world);
    const result = await withCasebook(cli, path, work);
    current = heldCase(path, cli.world.workingFolder);
    return result;
  };
  return {
    look: () => lookAgain(checks),
    lookAgain,
    plan,
    say: (check) => inCase((book) => sayDone(book, check.step, cli.world.now())),
    apply: (shown) =>
      inCase((book) =>
        recordedRun(
          book,
          { command: 'harden', read: [], outcome: ({ after: { record } }) => `open ${record.counts.fail}, unknown ${record.counts.unknown}` },
          () => change(book, shown),
        ),
      ),
  };
}

function sayDone(book: Casebook, step: Check['step'], now: Date): void {
  if (step === null) return;
  const proof = { evidence: [], events: [], words: null };
  book.say({ kind: 'secured', data: { step, doneAt: secondsOf(now), by: null, targets: [], proof } });
}

const accountMoved = (): HikeshiProblem =>
  new HikeshiProblem('account-moved', 'you', {
    ja: 'お見せしたあとに、アカウントの状態が変わりました (ほかの誰かが操作しているかもしれません)。何も変えていません。もう一度実行して、内容を確かめてください。',
    en: 'The account changed after you were shown what would be done (somebody else may be at work). Nothing was changed. Run the command again and look at it anew.',
  });
