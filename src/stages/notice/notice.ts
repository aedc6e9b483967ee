/** Is money burning now, where, how fast, which resources; and what could not be looked at. Asks only what reads. */
import { setMaxListeners } from 'node:events';
import { compared, ZERO } from '../../knowledge/money/decimal.ts';
import { reachText } from '../../knowledge/json-reach.ts';
import type { AwsAccount, AwsRefused } from '../../ports/aws-account.ts';
import type { Clock } from '../../ports/clock.ts';
import { burnOf } from './burn/burn-of.ts';
import { withSpotPrices } from './burn/with-spot-prices.ts';
import { coverageOf } from './coverage/coverage-of.ts';
import { boundedAsking } from './listing/asking.ts';
import type { Burn, Cell, NoticeRecord, RegionSeen } from './notice-record.ts';
import { pricesUsed } from './burn/prices-used.ts';
import type { ResourceType } from './resources/resource-type.ts';
import { signalsAsked, signalsOf } from './signals/signals-of.ts';
import { regionsOf } from './sweep/regions.ts';
import { sweep, type Found } from './sweep/sweep.ts';
import { creatorsFromHistory } from './whose/creators.ts';
import { creatorWishes, noticedResources } from './whose/noticed-resources.ts';
import type { KnownCase, OwnersWord } from './whose/known-case.ts';

export interface Noticing {
  /** A port that refuses everything but reading. */
  readonly account: AwsAccount;
  readonly clock: Clock;
  readonly types: readonly ResourceType[];
  /** Asked first, and for what has no Region of its own. */
  readonly home: string;
  /** Only these Regions; null: all. */
  readonly onlyRegions: readonly string[] | null;
  /** The person agreed to what Cost Explorer's answer costs. */
  readonly askCosts: boolean;
  readonly known: KnownCase;
  readonly said: OwnersWord;
  readonly zone: string;
  readonly version: string;
  readonly atOnce: number;
  /** Aborted when the person has seen enough. */
  readonly stop: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  /** The first figure, from EC2 in all Regions. */
  readonly onFirst: (first: FirstSeen) => void;
}

export interface FirstSeen {
  readonly burn: Burn;
  readonly regions: number;
  /** Regions whose EC2 could not be seen. */
  readonly unseen: readonly string[];
}

export type Noticed = { readonly kind: 'noticed'; readonly record: NoticeRecord } | { readonly kind: 'nobody'; readonly answer: AwsRefused };

/** `nobody`: AWS does not accept who asks; nothing was looked at. */
export async function notice(noticing: Noticing): Promise<Noticed> {
  const { account, clock, home } = noticing;
  const startedAt = new Date(clock.now());
  const identity = await account.ask({ service: 'sts', operation: 'GetCallerIdentity', region: home }, { signal: noticing.stop });
  if (identity.kind !== 'found') return { kind: 'nobody', answer: identity };
  const id = reachText(identity.output, 'Account') ?? '';

  const ending = new AbortController();
  const stop = AbortSignal.any([noticing.stop, ending.signal]);
  // Every call under way listens.
  setMaxListeners(0, stop);
  let ended: 'credentials' | 'clock' | null = null;
  const asking = boundedAsking(account, {
    atOnce: noticing.atOnce,
    stop,
    onEnd: (why) => {
      ended ??= why;
      ending.abort();
    },
  });

  const told = await regionsOf(account, home, stop);
  const regions = told.regions.map(({ region, status }): RegionSeen => ({
    region,
    status,
    swept: status !== 'not-enabled' && noticing.onlyRegions?.includes(region) !== false,
  }));
  const swept = regions.filter((one) => one.swept).map(({ region }) => region);
  const creators = creatorsFromHistory(asking, clock, stop);
  let early: Promise<unknown> = Promise.resolve();
  const signalsAsking = signalsAsked(asking, swept);
  const seen = await sweep({
    asking,
    accountId: id,
    regions: swept,
    types: noticing.types,
    onCell: noticing.onProgress,
    onFirstRound: (found, cells) => {
      noticing.onFirst(firstSeen(found, cells, swept, new Date(clock.now()), noticing.zone));
      // History answers slowly: the dearest are asked about while the rest is swept.
      early = creators.creatorsOf(creatorWishes(found));
    },
  });
  await early;
  const found = await withSpotPrices(asking, seen.found, new Date(clock.now()));
  const now = new Date(clock.now());
  const { resources, cells: creatorCells } = await noticedResources(found, { creators, known: noticing.known, said: noticing.said });
  const signals = await signalsOf(asking, await signalsAsking, { regions, swept, resources, cells: seen.cells, now, askCosts: noticing.askCosts });
  const coverage = coverageOf(regions, told.from, [...seen.cells, ...creatorCells, ...signals.cells]);
  const burn = burnOf(resources, now, noticing.zone);
  return {
    kind: 'noticed',
    record: {
      schema: 'hikeshi.notice/1',
      version: noticing.version,
      account: { id, asked: reachText(identity.output, 'Arn') ?? '' },
      startedAt: iso(startedAt),
      endedAt: iso(new Date(clock.now())),
      zone: noticing.zone,
      stopped: noticing.stop.aborted ? 'by-you' : ended,
      answer: answerOf(burn, seen.cells),
      burn,
      resources,
      signals: signals.signals,
      coverage,
      prices: pricesUsed(resources),
    },
  };
}

const iso = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');

const firstSeen = (found: readonly Found[], cells: readonly Cell[], regions: readonly string[], now: Date, zone: string): FirstSeen => ({
  burn: burnOf(
    found.map((one) => ({ ...one, service: one.kind.service })),
    now,
    zone,
  ),
  regions: regions.length,
  unseen: cells.filter(({ whole }) => !whole).map(({ region }) => region),
});

/** "Nothing seen" needs that everything was seen; what burns is true whatever else was hidden. */
function answerOf(burn: Burn, cells: readonly Cell[]): NoticeRecord['answer'] {
  if (burn.priceUnknown > 0 || compared(burn.perHour.least, ZERO) > 0) return 'burning';
  return cells.every(({ whole }) => whole) ? 'nothing-seen' : 'cannot-tell';
}
