/** Collects from the account the person is signed in to, and tells what is there now. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { collectedJson, collectedPage, type CollectedAccount } from '../../../collect/live/index.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { shellWord } from '../../../stages/report/index.ts';
import { newCaseName } from '../../case-name.ts';
import { pageOptions } from '../../page-options.ts';
import { collectCase, type CollectCaseWish } from '../../wiring/collect/collect-case.ts';
import { stoppedCollection } from '../../wiring/collect/stopped-collection.ts';
import { liveAccount } from '../../wiring/live/live-account.ts';
import { hostOf } from '../../wiring/terminal.ts';
import { caseWordOf } from '../../case-word.ts';
import type { Cli } from '../../world.ts';
import type { CollectFlags } from './command.ts';

const DAY_MILLISECONDS = 86_400_000;

export async function runCollect(this: Cli, flags: CollectFlags): Promise<void> {
  const { world, language } = this;
  const live = await liveAccount(this, flags);
  const casePath = caseFor(flags.case, world.workingFolder, world.now());
  for (const words of live.advice) hostOf(this).notice(words);
  const { account, caller, clock } = live;
  const collected = await collectCase(this, { ...wishOf(flags, clock.now()), casePath, account, caller, clock }).finally(() => live.close());
  const caseWord = caseWordOf(casePath, world);
  const again = `hikeshi collect --case ${caseWord}${flags.profile === undefined ? '' : ` --profile ${shellWord(flags.profile)}`}`;
  if (flags.json) world.stdout.write(`${JSON.stringify(collectedJson(casePath, collected), null, 2)}\n`);
  else world.stdout.write(collectedPage(collected, language, { ...pageOptions(world), zone: world.zone, caseWord, again }));
  if (!isAllSeen(collected)) throw NOT_ALL_SEEN();
}

function caseFor(named: string | undefined, workingFolder: string, now: Date): string {
  if (named !== undefined) return resolve(workingFolder, named);
  return (
    stoppedCollection(workingFolder) ??
    resolve(
      workingFolder,
      newCaseName(now, (name) => existsSync(resolve(workingFolder, name))),
    )
  );
}

function wishOf(
  { since, passes, regions, minutes, mostMb, cost }: CollectFlags,
  now: number,
): Omit<CollectCaseWish, 'casePath' | 'account' | 'caller' | 'clock'> {
  const days = /^(\d+)d$/.exec(since ?? '')?.[1];
  return {
    since: days === undefined ? (since ?? null) : new Date(now - Number(days) * DAY_MILLISECONDS).toISOString().replace(/\.\d+Z$/, 'Z'),
    passes,
    regions: regions ?? null,
    mostMilliseconds: minutes * 60_000,
    mostTrailBytes: mostMb * 1_000_000,
    cost,
  };
}

/** What the person chose not to fetch is no gap. */
const isAllSeen = ({ history, trails }: CollectedAccount): boolean =>
  history.every(({ state }) => state === 'whole' || state === 'not-enabled' || state === 'unsupported') &&
  trails.every(({ state }) => state === 'whole' || state === 'not-fetched');

/** Its own exit code: a script must be able to tell. */
const NOT_ALL_SEEN = (): HikeshiProblem =>
  new HikeshiProblem('not-all-seen', 'aws', {
    ja: '見られなかったところがあります (上に書いたところ)。そこに記録があるかどうかは、分かりません。',
    en: 'Not everything could be looked at (see above): whether there are logs is not known.',
  });
