/** When a thing was running, and as what: a machine that was stopped costs no machine hours, a resized one costs as another from then on. */
import type { Holding } from '../../../investigate/index.ts';
import type { Thing } from '../../things.ts';

export interface Span {
  readonly from: string | null;
  readonly until: string | null;
  /** The thing as it was then. */
  readonly as: Holding;
}

/** Stretches in time order in which the thing was running, within the time it was this side's. */
export function spansWithin({ holding, from, until }: Thing): Span[] {
  return spansOf(holding).flatMap((span) => {
    const cut = { from: later(span.from, from), until: earlier(span.until, until), as: span.as };
    return cut.from !== null && cut.until !== null && cut.from >= cut.until ? [] : [cut];
  });
}

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

function spansOf(holding: Holding): Span[] {
  const changes = [...holding.changes].sort((a, b) => (a.at < b.at ? -1 : 1));
  const states = statesOf(holding, changes);
  const spans: Span[] = [];
  let running = !(holding.from === null && changes.find(isPower)?.what === 'started');
  let from = holding.from;
  for (const [index, change] of changes.entries()) {
    if (running) spans.push({ from, until: change.at, as: states[index] ?? holding });
    if (isPower(change)) running = change.what === 'started';
    from = change.at;
  }
  if (running) spans.push({ from, until: holding.until, as: states.at(-1) ?? holding });
  return spans.filter((span) => span.from === null || span.until === null || span.from < span.until);
}

/** The thing before the first change, between changes, and after the last: going back, each change gives back what it replaced. */
function statesOf(holding: Holding, changes: Holding['changes']): Holding[] {
  const states = [holding];
  for (const change of changes.toReversed()) {
    const later = states[0] ?? holding;
    states.unshift({ ...later, details: { ...later.details, ...change.before } });
  }
  return states;
}

const isPower = (change: Holding['changes'][number]): boolean => change.what === 'stopped' || change.what === 'started';
