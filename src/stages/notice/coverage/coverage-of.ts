import type { Cell, Coverage, Outcome, RegionSeen } from '../notice-record.ts';

const OUTCOMES: readonly Outcome[] = ['scanned', 'empty', 'denied', 'not-enabled', 'unsupported', 'throttled', 'failed', 'not-reached', 'left-out'];

/** Whole: every cell was seen whole. Regions that are not enabled and those the person left out are told by themselves. */
export function coverageOf(regions: readonly RegionSeen[], regionsFrom: Coverage['regionsFrom'], cells: readonly Cell[]): Coverage {
  const count = (outcome: Outcome): number => cells.filter((cell) => cell.outcome === outcome).length;
  return {
    regions,
    regionsFrom,
    cells,
    counts: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>,
    whole: cells.length > 0 && cells.every(({ whole }) => whole) && regions.every(({ status, swept }) => swept || status === 'not-enabled'),
  };
}

/** From best to worst: what a Region and service is shown by is its worst cell. */
const WORSE: readonly Outcome[] = ['unsupported', 'not-enabled', 'left-out', 'empty', 'scanned', 'not-reached', 'throttled', 'failed', 'denied'];

export const worstOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce<Outcome>((worst, one) => (WORSE.indexOf(one) > WORSE.indexOf(worst) ? one : worst), 'unsupported');
