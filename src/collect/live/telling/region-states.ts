/** One state for each region out of its passes: the best is `whole`, and anything less is told with how far it got. */
import type { PassCoverage, PassState } from '../history/coverage.ts';

export interface RegionState {
  readonly region: string;
  readonly state: PassState;
  /** Of the widest pass that is not whole; null when nothing was read. */
  readonly readBackTo: string | null;
  readonly events: number;
  /** Passes that are whole all the same. */
  readonly wholePasses: readonly string[];
  readonly why: PassCoverage['why'];
}

export function regionStates(coverage: readonly PassCoverage[]): RegionState[] {
  const regions = [...new Set(coverage.map(({ region }) => region))].sort();
  return regions.map((region) => {
    const own = coverage.filter((one) => one.region === region);
    // With all events at hand, the narrower passes add nothing; a page told twice is counted once.
    const widest = own.find(({ pass }) => pass === 'everything') ?? own.find(({ state }) => state !== 'whole') ?? own[0];
    const events = own.some(({ pass }) => pass === 'everything') ? (widest?.events ?? 0) : own.reduce((sum, one) => sum + one.events, 0);
    const most = Math.max(events, ...own.map((one) => one.events));
    return {
      region,
      state: widest?.state ?? 'failed',
      readBackTo: widest?.readBackTo ?? null,
      events: widest?.state === 'whole' ? events : most,
      wholePasses: own.filter(({ state }) => state === 'whole').map(({ pass }) => pass),
      why: widest?.why ?? null,
    };
  });
}
