/** Event history of all regions at once, each at the pace AWS allows. */
import { setMaxListeners } from 'node:events';
import type { AwsAccount, AwsRefused } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Collection } from '../../../ports/collected.ts';
import { coverageOf, type PassCoverage } from './coverage.ts';
import { Pace } from './pace.ts';
import type { Pass } from './passes.ts';
import { readRegion } from './read-region.ts';
import type { RegionWork } from './region-work.ts';
import { historyProgress, type HistoryProgress } from './time-left.ts';
import type { Stretch } from './wanted-chains.ts';

export interface HistoryWish extends Stretch {
  readonly regions: readonly string[];
  readonly passes: readonly Pass[];
  /** Reading ends this long after its start, wherever it is. */
  readonly mostMilliseconds: number;
}

export interface HistoryTools {
  readonly account: AwsAccount;
  readonly collection: Collection;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: HistoryProgress) => void;
}

const TOLD_EVERY_MILLISECONDS = 500;

export interface HistoryRead {
  readonly coverage: readonly PassCoverage[];
  /** What ended the whole run before its time: credentials that expired, say; null when nothing did. */
  readonly haltedBy: AwsRefused | null;
}

export async function readHistory(wish: HistoryWish, tools: HistoryTools): Promise<HistoryRead> {
  const { clock, collection, account } = tools;
  const stop = new AbortController();
  const signal = AbortSignal.any([tools.signal, stop.signal]);
  // Dozens wait on it at once, all regions side by side: no leak, whatever Node's warning guesses.
  setMaxListeners(0, signal);
  const endsAt = clock.now() + wish.mostMilliseconds;
  const open = new Set(wish.regions);
  let haltedBy: AwsRefused | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;
  const progress = (): void => {
    if (clock.now() - toldAt < TOLD_EVERY_MILLISECONDS) return;
    toldAt = clock.now();
    tools.onProgress(historyProgress(collection, open, wish.regions.length));
  };
  const work = (region: string): RegionWork => ({
    region,
    account,
    collection,
    clock,
    pace: new Pace(clock),
    signal,
    isTimeUp: () => clock.now() >= endsAt,
    halt: (why) => {
      haltedBy ??= why;
      stop.abort();
    },
    progress,
    refusal: null,
  });
  const read = await Promise.all(
    wish.regions.map(async (region) => {
      const ended = await readRegion(work(region), wish.passes, wish);
      open.delete(region);
      progress();
      return { region, ended };
    }),
  );
  return { coverage: read.flatMap(({ region, ended }) => coverageOf(collection, region, ended, wish)), haltedBy };
}
