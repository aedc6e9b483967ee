/** One collection from a live account into a case: the folder, its lock, its journal, and the questions put to the person. */
import { collectAccount, type CollectedAccount, type CollectWish } from '../../../collect/live/index.ts';
import { CollectedFolder } from '../../../edges/case-folder/collected-folder.ts';
import { readCollectedLogBytes } from '../../../edges/case-folder/collected-log.ts';
import { sha256Of } from '../../../case/journal/seal.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { RunLine } from '../../../ports/collected.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Cli } from '../../world.ts';
import { withCasebook, type Casebook } from '../casebook/casebook.ts';
import { hostOf } from '../terminal.ts';
import { askedLimits, type LimitWish } from './asked-limits.ts';
import { knownSuspects } from './known-suspects.ts';

export interface CollectCaseWish extends Omit<CollectWish, 'suspects'>, LimitWish {
  /** Absolute. */
  readonly casePath: string;
  readonly account: AwsAccount;
  readonly clock: Clock;
  /** False for a practice case: what was collected need not outlive a power cut. @default true */
  readonly lasting?: boolean;
}

/** @throws HikeshiProblem `other-account` (yours) and what a case can meet */
export function collectCase(cli: Cli, wish: CollectCaseWish): Promise<CollectedAccount> {
  return withCasebook(cli, wish.casePath, async (book) => {
    refuseOther(book, wish.caller.account);
    const collection = new CollectedFolder(book.folder.path, wish.lasting ?? true);
    const settle = (outcome: string): void => {
      collection.flush();
      sayCollected(book, collection, outcome);
    };
    const forget = cli.world.onInterrupt(() => {
      settle('stopped');
      return STOPPED;
    });
    try {
      const collected = await collectAccount(
        { ...wish, suspects: knownSuspects(book.folder.readText('findings.json'), book.record()) },
        {
          account: wish.account,
          collection,
          clock: wish.clock,
          host: hostOf(cli),
          signal: new AbortController().signal,
          ...askedLimits(cli, wish),
        },
      );
      settle(outcomeOf(collected));
      return collected;
    } catch (error) {
      settle('stopped');
      throw error;
    } finally {
      forget();
    }
  });
}

function outcomeOf({ haltedBy, history }: CollectedAccount): string {
  if (haltedBy !== null) return 'stopped';
  return history.every(({ state }) => state === 'whole' || state === 'not-enabled' || state === 'unsupported') ? 'complete' : 'not everything';
}

/** The journal names the log, and the log names every file. */
function sayCollected(book: Casebook, { lines }: CollectedFolder, outcome: string): void {
  const run = lines.findLast((line): line is RunLine => line.kind === 'run');
  if (run === undefined) return;
  const log = readCollectedLogBytes(book.folder.path) ?? new Uint8Array();
  if (book.record().collected.at(-1)?.log.bytes === log.length) return;
  const files = new Map(lines.flatMap((line) => ('path' in line ? [[line.path, line.bytes] as const] : [])));
  const { account, caller, since, until } = run;
  book.say({
    kind: 'collected',
    data: {
      account,
      caller,
      since,
      until,
      files: files.size,
      bytes: [...files.values()].reduce((sum, bytes) => sum + bytes, 0),
      log: { sha256: sha256Of(log), bytes: log.length },
      outcome,
    },
  });
}

/** One case, one account: mixed logs would accuse the wrong people. */
function refuseOther(book: Casebook, account: string): void {
  const { collected, facts } = book.record();
  const known = facts.account?.value ?? collected.at(-1)?.account ?? account;
  if (known === account) return;
  throw new HikeshiProblem('other-account', 'you', {
    ja: `このケースはアカウント ${known} のものですが、いまのサインインはアカウント ${account} のものです。--profile でサインインを選び直すか、新しいケースに集めてください: hikeshi collect --case 新しいフォルダー`,
    en: `This case is about account ${known}, but you are signed in to account ${account}. Choose another sign-in with --profile, or collect into a new case: hikeshi collect --case NEW-FOLDER`,
  });
}

const STOPPED: Bilingual = {
  ja: '止めました。ここまでに集めたものは残っています。同じコマンドをもう一度実行すれば、続きから集めます。',
  en: 'Stopped. What was collected so far is kept. Run the same command again to go on from here.',
};
