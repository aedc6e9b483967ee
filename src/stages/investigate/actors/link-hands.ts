/** Which attacker hands are one actor: joined by a shared principal, key, address or by one having made the other's credential. Else they stay two intruders. */
import { isNameless, type Hand } from '../hands/hand.ts';

export interface HandLink {
  readonly from: number;
  readonly to: number;
}

/** Groups of hand ids, each sorted, groups ordered by their first (earliest) hand. */
export function linkHands(hands: readonly Hand[], links: readonly HandLink[]): number[][] {
  const parent = new Map(hands.map((hand) => [hand.id, hand.id]));
  const root = (id: number): number => {
    let at = id;
    while (parent.get(at) !== at) {
      const next = parent.get(at) ?? at;
      parent.set(at, parent.get(next) ?? next);
      at = next;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent.set(Math.max(x, y), Math.min(x, y));
  };
  const firstWith = new Map<string, number>();
  for (const hand of hands) {
    for (const mark of marks(hand)) {
      const other = firstWith.get(mark);
      if (other === undefined) firstWith.set(mark, hand.id);
      else join(other, hand.id);
    }
  }
  for (const { from, to } of links) if (parent.has(from) && parent.has(to)) join(from, to);
  const groups = new Map<number, number[]>();
  for (const hand of hands) {
    const group = root(hand.id);
    groups.set(group, [...(groups.get(group) ?? []), hand.id]);
  }
  return [...groups.values()].map((ids) => ids.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function marks(hand: Hand): string[] {
  const found = isNameless(hand) ? [] : [`principal ${hand.account} ${hand.principal}`];
  if (hand.longKey !== '') found.push(`key ${hand.longKey}`);
  if (hand.nature === 'direct' && hand.fact?.kind === 'public') found.push(`address ${hand.ip}`);
  return found;
}
