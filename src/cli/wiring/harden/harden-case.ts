/** Runs the checks on the account one is signed in to, with what the case knows, and keeps the result in the case. */
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { harden, type Check, type Hardened, type Read } from '../../../stages/harden/index.ts';
import type { Findings } from '../../../stages/investigate/index.ts';
import type { Cli } from '../../world.ts';
import type { Casebook } from '../casebook/casebook.ts';
import { openCaseAt } from '../casebook/open-case-at.ts';
import { recordedRun } from '../casebook/recorded-run.ts';
import { heldCase, type HeldCase } from '../held-case.ts';
import { notSignedIn } from '../live/not-signed-in.ts';
import type { LiveAccount } from '../live/live-account.ts';
import { packageVersion } from '../package.ts';
import { hostOf } from '../terminal.ts';
import { jsonFile } from '../write-results.ts';
import { knownOfCase } from './known-of-case.ts';

export interface HardenWish {
  readonly checks: readonly Check[];
  readonly paid: boolean;
  /** ISO 8601; null to take it from the case. */
  readonly until: string | null;
  readonly profile: string | null;
  readonly alsoRead?: readonly Read[];
}

/** The case named, or the newest in the working folder; null when there is none: looking needs no case. */
export function caseFor(named: string | undefined, workingFolder: string): HeldCase | null {
  if (named !== undefined) return heldCase(named, workingFolder);
  try {
    return heldCase(openCaseAt(undefined, workingFolder), workingFolder);
  } catch (error) {
    if (error instanceof HikeshiProblem && error.code === 'no-case') return null;
    throw error;
  }
}

/** What looking needs of an account; `LiveAccount` is one. */
export type LookedAt = Pick<LiveAccount, 'account' | 'caller' | 'clock'>;

/** @throws HikeshiProblem `other-account` (yours) when the case is about another account than the one signed in to, `not-signed-in` */
export async function lookAt(cli: Cli, { account, caller, clock }: LookedAt, held: HeldCase | null, wish: HardenWish): Promise<Hardened> {
  const findings = held?.material?.findings ?? null;
  if (held !== null) sameAccount(held, findings, caller.account);
  const progress = hostOf(cli).begin({ ja: '守りを点検しています', en: 'Checking the doors' });
  try {
    const outcome = await harden({
      account,
      clock,
      checks: wish.checks,
      known: knownOfCase(findings, held?.record ?? null, wish.until),
      paid: wish.paid,
      version: packageVersion(),
      alsoRead: wish.alsoRead ?? [],
      progress: ({ done, total }) => progress.update({ done, total, unit: 'steps' }),
    });
    if (outcome.kind === 'nobody') throw notSignedIn(outcome.refused, wish.profile);
    return outcome;
  } finally {
    progress.end();
  }
}

/** Looks, and writes down what was seen. */
export const lookAndKeep = (book: Casebook, look: () => Promise<Hardened>): Promise<Hardened> =>
  recordedRun(
    book,
    { command: 'harden', read: [], outcome: ({ record: { counts } }) => `open ${counts.fail}, unknown ${counts.unknown}` },
    async () => {
      const seen = await look();
      keep(book, seen);
      return seen;
    },
  );

export const CHECKS_FOLDER = 'checks';

/** One file a run, named by its time: 2026-11-23T090000Z.json. */
export function keep({ folder }: Casebook, { record }: Hardened): void {
  folder.write(`${CHECKS_FOLDER}/${record.at.replaceAll(':', '')}.json`, [jsonFile(record)]);
}

function sameAccount({ record }: HeldCase, findings: Findings | null, account: string): void {
  const about = [...(findings?.coverage.accounts ?? []), ...(record.facts.account === null ? [] : [record.facts.account.value])];
  if (about.length > 0 && !about.includes(account)) throw otherAccount(account, about);
}

/** @param about accounts the case is about */
export const otherAccount = (account: string, about: readonly string[]): HikeshiProblem =>
  new HikeshiProblem('other-account', 'you', {
    ja: `いまサインインしているのは ${account} ですが、このケースは ${about.join(', ')} についてのものです。--profile で選び直すか、--case で別のケースを指定してください。何も変えていません。`,
    en: `You are signed in to ${account}, but this case is about ${about.join(', ')}. Choose another --profile or another --case. Nothing was changed.`,
  });
