/** What a collection holds of one chain of pages, and how far back in time it is whole. */
import type { Chain, CollectedLine, PageLine } from '../../../ports/collected.ts';

export interface ChainKept {
  readonly chain: Chain;
  /** In the order AWS gave them: newest events first. */
  readonly pages: readonly PageLine[];
  /** Set when the chain was cut: from here on it has everything, and what is older belongs to another one. */
  readonly wholeFrom: string | null;
}

const keys = new WeakMap<Chain, string>();

/** The same for the same asking. */
export function chainKey(chain: Chain): string {
  const known = keys.get(chain);
  if (known !== undefined) return known;
  const { region, pass, attribute, from, until } = chain;
  const key = JSON.stringify([region, pass, attribute?.key ?? null, attribute?.value ?? null, from, until]);
  keys.set(chain, key);
  return key;
}

/** All chains of a collection that hold anything, without pages that were dropped. */
export function chainsKept(lines: readonly CollectedLine[]): ChainKept[] {
  const chains = new Map<string, { chain: Chain; pages: PageLine[]; wholeFrom: string | null }>();
  for (const line of lines) {
    if (line.kind !== 'page' && line.kind !== 'cut') continue;
    const key = chainKey(line.chain);
    const kept = chains.get(key) ?? { chain: line.chain, pages: [], wholeFrom: null };
    chains.set(key, kept);
    // A page whose bytes were lost is asked for again, and with it all behind it.
    if (line.kind === 'page') kept.pages = [...kept.pages.filter(({ page }) => page < line.page), line];
    else {
      kept.pages = kept.pages.filter(({ path }) => !line.dropped.includes(path));
      kept.wholeFrom = line.wholeFrom;
    }
  }
  return [...chains.values()].filter(({ pages }) => pages.length > 0);
}

export const isWhole = ({ pages, wholeFrom }: ChainKept): boolean => wholeFrom !== null || (pages.length > 0 && pages.at(-1)?.next === null);

export const secondBefore = (iso: string): string => secondsText(Date.parse(iso) - 1000);
export const secondAfter = (iso: string): string => secondsText(Date.parse(iso) + 1000);

/** ISO 8601 UTC to the second, as events have it. */
export const secondsText = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

/** Everything of the chain from this time to its `until` is had; null when nothing is. */
export function readBackTo(kept: ChainKept): string | null {
  if (kept.wholeFrom !== null) return kept.wholeFrom;
  if (isWhole(kept)) return kept.chain.from;
  const oldest = oldestOf(kept.pages);
  // Further events of the oldest second may stand on the next page.
  return oldest === null ? null : secondAfter(oldest);
}

/** Times of pages are compared as text: all are ISO 8601 UTC to the second. */
export function oldestOf(pages: readonly PageLine[]): string | null {
  return pages.reduce<string | null>(
    (oldest, page) => (page.oldest !== null && (oldest === null || page.oldest < oldest) ? page.oldest : oldest),
    null,
  );
}

/**
 * How many pages from the start hold whole seconds only, so that what is older can be asked as a chain of its own without telling any event twice.
 * 0 when no page ends between two seconds.
 */
export function cleanPages(pages: readonly PageLine[]): number {
  for (let count = pages.length - 1; count > 0; count--) {
    const oldest = oldestOf(pages.slice(0, count));
    const newestAfter = newestOf(pages.slice(count));
    if (oldest !== null && newestAfter !== null && newestAfter < oldest) return count;
  }
  return 0;
}

function newestOf(pages: readonly PageLine[]): string | null {
  return pages.reduce<string | null>(
    (newest, page) => (page.newest !== null && (newest === null || page.newest > newest) ? page.newest : newest),
    null,
  );
}
