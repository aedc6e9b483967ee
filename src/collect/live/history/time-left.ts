/** How far reading is and how long it will take: from the stretch of time the pages went through, so it is an estimate and called one. */
import type { Collection } from '../../../ports/collected.ts';
import { chainsKept, isWhole, oldestOf, type ChainKept } from './chain-kept.ts';
import { TURN_MILLISECONDS } from './pace.ts';

export interface HistoryProgress {
  readonly events: number;
  readonly regionsDone: number;
  readonly regions: number;
  /** Null as long as too little was read to say. */
  readonly secondsLeft: number | null;
}

/** Below this part of the stretch the newest days say nothing about the rest. */
const TOO_EARLY = 0.02;

/** @param open regions still being read, with the until of this run */
export function historyProgress(collection: Collection, open: ReadonlySet<string>, regions: number): HistoryProgress {
  const kept = chainsKept(collection.lines);
  const events = kept.reduce((sum, { pages }) => sum + pages.reduce((more, page) => more + page.events, 0), 0);
  const left = [...open].map((region) => pagesLeft(kept.filter(({ chain }) => chain.region === region)));
  const known = left.filter((one) => one !== null);
  const secondsLeft = left.length === 0 || known.length === 0 ? null : (Math.max(...known) * TURN_MILLISECONDS) / 1000;
  return { events, regionsDone: regions - open.size, regions, secondsLeft };
}

function pagesLeft(kept: readonly ChainKept[]): number | null {
  const begun = kept.filter((one) => !isWhole(one)).map(pagesLeftOf);
  return begun.length === 0 || begun.includes(null) ? null : begun.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

function pagesLeftOf({ chain, pages }: ChainKept): number | null {
  const [from, until, oldest] = [chain.from, chain.until, oldestOf(pages) ?? chain.until].map(Date.parse) as [number, number, number];
  const part = until === from ? 1 : (until - oldest) / (until - from);
  return part < TOO_EARLY ? null : (pages.length * (1 - part)) / part;
}
