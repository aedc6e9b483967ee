/** One sweep: from the person's sign-in to the record, kept in the case as evidence. The live edge and the stage meet here. */
import { existsSync } from 'node:fs';
import { packageVersion } from '../../../edges/system/package-folder.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import { firstLine, notice, RESOURCE_TYPES, type NoticeRecord, type OwnersWord } from '../../../stages/notice/index.ts';
import { safeJsonLines } from '../../../stages/report/index.ts';
import type { LiveFlags } from '../../live-flags.ts';
import type { Cli } from '../../world.ts';
import { addEvidence } from '../casebook/add-evidence.ts';
import { withCasebook } from '../casebook/casebook.ts';
import { liveAccount } from '../live/live-account.ts';
import { hostOf } from '../terminal.ts';
import { knownOfCase } from './known-of-case.ts';

export interface NoticeWish {
  readonly live: LiveFlags;
  readonly regions: readonly string[] | null;
  /** Absolute; made when it is not there. */
  readonly casePath: string | null;
  readonly said: OwnersWord;
  readonly askCosts: boolean;
  readonly zone: string;
}

export interface NoticedAccount {
  readonly record: NoticeRecord;
  readonly savedAt: string | null;
  readonly hasFindings: boolean;
}

/** Asked first and for what has no Region: it is on in every account, and IAM is told there. */
const HOME = 'us-east-1';
/** Calls waiting at the edge, which sends 32 at once and keeps AWS's own pace: those that wait for their turn must not keep others from theirs. */
const AT_ONCE = 96;

/** @throws HikeshiProblem of `liveAccount` when nobody is signed in */
export async function noticeAccount(cli: Cli, wish: NoticeWish): Promise<NoticedAccount> {
  const live = await liveAccount(cli, wish.live);
  const host = hostOf(cli);
  for (const advice of live.advice) host.notice(advice);
  try {
    return await noticeThrough(cli, live, wish);
  } finally {
    live.close();
  }
}

/** The same on an account that is given: a practice account, a test. */
export async function noticeThrough(
  cli: Cli,
  { account, clock }: { readonly account: AwsAccount; readonly clock: Clock },
  wish: NoticeWish,
): Promise<NoticedAccount> {
  const known = wish.casePath === null || !existsSync(wish.casePath) ? null : knownOfCase(wish.casePath);
  const record = await swept(cli, account, clock, wish, known);
  const savedAt = wish.casePath === null ? null : await kept(cli, wish.casePath, record);
  return { record, savedAt, hasFindings: known?.hasFindings ?? false };
}

async function swept(
  cli: Cli,
  account: AwsAccount,
  clock: Clock,
  wish: NoticeWish,
  known: ReturnType<typeof knownOfCase> | null,
): Promise<NoticeRecord> {
  const host = hostOf(cli);
  const stop = new AbortController();
  const forget = cli.world.onInterrupt(() => {
    stop.abort();
    return 'finishing';
  });
  const progress = host.begin({
    ja: 'アカウントを見ています (Ctrl+C で、ここまでの分を表示)',
    en: 'Looking over the account (Ctrl+C shows what is known so far)',
  });
  try {
    const noticed = await notice({
      account,
      clock,
      types: RESOURCE_TYPES,
      home: HOME,
      onlyRegions: wish.regions,
      askCosts: wish.askCosts,
      known: known?.known ?? { resources: [], hands: [] },
      said: { mine: [...(known?.said.mine ?? []), ...wish.said.mine], notMine: [...(known?.said.notMine ?? []), ...wish.said.notMine] },
      zone: wish.zone,
      version: packageVersion(),
      atOnce: AT_ONCE,
      stop: stop.signal,
      onProgress: (done, total) => progress.update({ done, total, unit: 'steps' }),
      onFirst: (first) => host.notice(firstLine(first)),
    });
    if (noticed.kind === 'nobody') throw nobody(noticed.answer.kind);
    return noticed.record;
  } finally {
    progress.end();
    forget();
  }
}

const nobody = (kind: string): HikeshiProblem =>
  new HikeshiProblem('not-signed-in', 'you', {
    ja: `AWS が、誰として見ているのかを答えませんでした (${kind})。もう一度サインインして (aws login)、やり直してください。`,
    en: `AWS did not tell who is asking (${kind}). Sign in again (aws login) and run this once more.`,
  });

async function kept(cli: Cli, casePath: string, record: NoticeRecord): Promise<string> {
  const name = `notice-${record.endedAt.replaceAll(/[:-]/g, '')}.json`;
  const { evidence } = await withCasebook(cli, casePath, (book) =>
    addEvidence(book, {
      from: { name, content: Buffer.from(`${safeJsonLines(record)}\n`) },
      kind: 'other',
      source: name,
      how: `hikeshi notice ${record.version}, AWS API, ${record.account.asked}`,
      obtainedAt: record.endedAt,
    }),
  );
  return `${casePath}/${evidence.path}`;
}
