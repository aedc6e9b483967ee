/** Holdings as a bill sees them: a thing of the owner's that the intruder started or resized is nobody's for sure from then on. */
import type { Holding, HoldingChange, Side } from '../investigate/index.ts';

export interface Thing {
  readonly holding: Holding;
  readonly side: Side;
  readonly from: string | null;
  readonly until: string | null;
  /** The intruder's change that makes this stretch unclear. */
  readonly change: HoldingChange | null;
}

/** Changes after which a thing costs another amount. */
const COSTLY_CHANGES = new Set(['started', 'instance-type', 'size', 'capacity', 'settings']);

export const thingsOf = (holdings: readonly Holding[]): Thing[] => holdings.flatMap(stretches);

function stretches(holding: Holding): Thing[] {
  const turns = holding.side === 'owner' ? holding.changes.filter((change) => COSTLY_CHANGES.has(change.what) || change.what === 'stopped') : [];
  if (!turns.some((change) => change.side === 'intruder'))
    return [{ holding, side: holding.side, from: holding.from, until: holding.until, change: null }];
  const things: Thing[] = [];
  let open: Omit<Thing, 'until'> = { holding, side: 'owner', from: holding.from, change: null };
  for (const change of turns.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const meddled = change.side === 'intruder' && COSTLY_CHANGES.has(change.what);
    if (meddled === (open.change !== null)) continue;
    things.push({ ...open, until: change.at });
    open = { holding, side: meddled ? 'unclear' : 'owner', from: change.at, change: meddled ? change : null };
  }
  return [...things, { ...open, until: holding.until }];
}
