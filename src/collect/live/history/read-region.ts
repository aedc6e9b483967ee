/** Event history of one region: a first look, then pass by pass. */
import type { Chain } from '../../../ports/collected.ts';
import { chainKey, chainsKept, type ChainKept } from './chain-kept.ts';
import type { Pass } from './passes.ts';
import { readChain, type ChainEnd } from './read-chain.ts';
import type { RegionWork } from './region-work.ts';
import { unbrokenBackTo, wantedChains, type Stretch } from './wanted-chains.ts';

/** Asked side by side, so that a slow answer does not waste turns; the most useful one still goes first. */
const SIDE_BY_SIDE = 3;

export interface PassEnded {
  readonly pass: Pass;
  readonly end: ChainEnd;
}

interface Job {
  readonly pass: Pass;
  readonly rank: number;
  readonly chain: Chain;
}

/** How each pass ended; one that had several chains by the worst of them. */
export async function readRegion(work: RegionWork, passes: readonly Pass[], stretch: Stretch): Promise<PassEnded[]> {
  const all = passes.find(({ attribute }) => attribute === null);
  if (all !== undefined) await firstLook(work, all, passes.length, stretch);
  const waiting = passes.flatMap((pass, rank) => chainsOf(work, pass, stretch).map((chain): Job => ({ pass, rank, chain })));
  const ended: PassEnded[] = [];
  const worker = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const end = isHadByEverything(work, job.chain) ? 'whole' : await readChain(work, job.chain, job.rank);
      ended.push({ pass: job.pass, end });
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return passes.map((pass) => ({ pass, end: ended.filter((one) => one.pass === pass).find(({ end }) => end !== 'whole')?.end ?? 'whole' }));
}

/**
 * In most regions of most accounts all events fit on one page: then a single call has answered every pass. Where they do not, this is the first page of
 * `everything`, and nothing is asked in vain.
 */
async function firstLook(work: RegionWork, all: Pass, rank: number, stretch: Stretch): Promise<void> {
  const begun = new Set(chainsKept(work.collection.lines).map(({ chain }) => chainKey(chain)));
  for (const chain of chainsOf(work, all, stretch)) if (!begun.has(chainKey(chain))) await readChain(work, chain, rank, 1);
}

const chainsOf = (work: RegionWork, { name, attribute }: Pass, stretch: Stretch): Chain[] =>
  wantedChains({ region: work.region, pass: name, attribute }, chainsKept(work.collection.lines), stretch);

function isHadByEverything({ collection, region }: RegionWork, { attribute, from, until }: Chain): boolean {
  if (attribute === null) return false;
  const back = unbrokenBackTo(everythingIn(chainsKept(collection.lines), region), { since: from, until });
  return back !== null && back <= from;
}

export const everythingIn = (kept: readonly ChainKept[], region: string): ChainKept[] =>
  kept.filter(({ chain }) => chain.region === region && chain.attribute === null);
