/** Which chains a run has to read for one pass in one region: those begun and not ended, the newest stretch, and an older one when more was asked for than before. */
import type { Chain } from '../../../ports/collected.ts';
import { isWhole, readBackTo, secondBefore, secondsText, type ChainKept } from './chain-kept.ts';

/**
 * Events come late, usually within 15 minutes, without a promise (CloudTrail user guide, "How CloudTrail works", read November 2026): what was newest
 * last time is asked once more this far back. An event told twice is counted once when the logs are read.
 */
export const OVERLAP_MILLISECONDS = 2 * 3_600_000;

/** How long AWS keeps Event history. */
export const HISTORY_MILLISECONDS = 90 * 86_400_000;

export interface Stretch {
  readonly since: string;
  readonly until: string;
}

export function wantedChains(head: Pick<Chain, 'region' | 'pass' | 'attribute'>, kept: readonly ChainKept[], { since, until }: Stretch): Chain[] {
  const own = kept.filter(({ chain }) => isSame(chain, head));
  const begun = own.filter((one) => !isWhole(one)).map(({ chain }) => chain);
  const newest = own.reduce<string | null>((last, { chain }) => (last === null || chain.until > last ? chain.until : last), null);
  const oldest = own.reduce<string | null>((first, { chain }) => (first === null || chain.from < first ? chain.from : first), null);
  if (newest === null || oldest === null) return [{ ...head, from: since, until }];
  const more: Chain[] = [];
  if (newest < until) more.push({ ...head, from: later(since, secondsText(Date.parse(newest) - OVERLAP_MILLISECONDS)), until });
  const older: Chain[] = since < oldest ? [{ ...head, from: since, until: secondBefore(oldest) }] : [];
  return [...more, ...begun, ...older];
}

const isSame = (a: Pick<Chain, 'region' | 'pass' | 'attribute'>, b: Pick<Chain, 'region' | 'pass' | 'attribute'>): boolean =>
  a.region === b.region && a.pass === b.pass && a.attribute?.key === b.attribute?.key && a.attribute?.value === b.attribute?.value;

const later = (a: string, b: string): string => (a > b ? a : b);

/** How far back from `until` everything is had without a hole by these chains; null when not even its last second is. */
export function unbrokenBackTo(kept: readonly ChainKept[], { since, until }: Stretch): string | null {
  let reached: string | null = null;
  const stretches = kept
    .flatMap((one) => {
      const back = readBackTo(one);
      return back === null || back > one.chain.until ? [] : [{ from: back, until: one.chain.until }];
    })
    .sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : a.from < b.from ? -1 : 1));
  for (const stretch of stretches) {
    const touches: boolean = reached === null ? stretch.until >= until : stretch.until >= secondBefore(reached);
    if (touches && (reached === null || stretch.from < reached)) reached = stretch.from;
  }
  return reached === null ? null : later(reached, since);
}
