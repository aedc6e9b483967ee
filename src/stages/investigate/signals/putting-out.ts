/**
 * The owner putting the fire out looks harmful on its own: root signs in, users are deleted, machines are ended. What speaks for the owner is whose
 * things they were, and that the hand has nothing in common with the intruder. Intruders tidy up too, but from their own places.
 */
import type { Hand } from '../hands/hand.ts';
import type { Evidence } from './evidence.ts';
import type { History } from './history.ts';

/** One thing or way in that one hand made and another hand removed. */
export interface Undone {
  readonly madeBy: number;
  readonly undoneBy: number;
  readonly eventId: string;
}

const SAMPLE_IDS = 20;

export function puttingOut(attackers: ReadonlySet<number>, hands: readonly Hand[], undone: readonly Undone[], history: History): Evidence[] {
  const byId = new Map(hands.map((hand) => [hand.id, hand]));
  const removed = new Map<number, { readonly makers: Set<number>; readonly events: Set<string> }>();
  for (const { madeBy, undoneBy, eventId } of undone) {
    if (!attackers.has(madeBy) || madeBy === undoneBy) continue;
    const own = removed.get(undoneBy) ?? { makers: new Set(), events: new Set() };
    own.makers.add(madeBy);
    own.events.add(eventId);
    removed.set(undoneBy, own);
  }
  return [...removed].flatMap(([id, { makers, events }]) => {
    const hand = byId.get(id);
    // Measured against those who made the things: another hand of the owner's, accused by its own deeds, says nothing of where the intruder sits.
    const seats = [...makers].flatMap((maker) => byId.get(maker) ?? []);
    if (hand?.nature !== 'direct' || seats.some((seat) => sharesPlace(hand, seat, history))) return [];
    return [
      {
        handId: id,
        signal: 'puts-out',
        weight: -3,
        sort: 'familiar' as const,
        says: {
          en: 'Removed what the intruder had made, and shares no place with the intruder: as the owner does when cleaning up.',
          ja: '侵入者が作ったものを取り除いており、侵入者と同じ場所からの操作でもありません。ご本人による後片付けと合います。',
        },
        eventIds: [...events].slice(0, SAMPLE_IDS),
      },
    ];
  });
}

function sharesPlace(hand: Hand, seat: Hand, history: History): boolean {
  if (hand.account !== seat.account) return false;
  if (hand.ip === seat.ip || (hand.where !== null && hand.where.wide === seat.where?.wide)) return true;
  const country = hand.fact?.country?.code;
  return country !== undefined && country === seat.fact?.country?.code && history.knowsCountry(hand) === false;
}
