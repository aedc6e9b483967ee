/**
 * Hands that are weighed together: one identity from one place, whatever key, address or program it uses there. An intruder spreads his acts over
 * addresses and tools; seen one by one none of them would weigh enough. Habits of the account are always weighed alone.
 */
import { isNameless, isSharedRole, type Hand } from '../hands/hand.ts';
import type { Evidence } from '../signals/evidence.ts';
import type { History } from '../signals/history.ts';

/** Party of each hand; hands with the same text belong together. */
export function partyOf(hand: Hand, history: History): string {
  if (hand.nature !== 'direct' || history.isHabit(hand)) return `hand ${hand.id}`;
  const country = hand.fact?.country?.code ?? null;
  // In a country the owner lives in, a country is no place: only the network is. In a log too short for habits that may be any country.
  const compared = history.of(hand.account).rooted.length > 0;
  const foreign = country !== null && history.knowsCountry(hand) === false && compared;
  // Build automation of all the world wears its roles from the same networks: without habits only the address tells one from the other.
  const place = foreign ? country : !compared && isSharedRole(hand) ? hand.ip : (hand.where?.wide ?? hand.ip);
  return `${hand.account} ${hand.principal} ${isNameless(hand) ? hand.ip : place}`;
}

/** One piece a signal, the heaviest, with the event ids of all; so that ten hands saying the same count as one. */
export function pooled(evidence: readonly Evidence[]): Evidence[] {
  const bySignal = new Map<string, Evidence>();
  for (const piece of evidence) {
    const before = bySignal.get(piece.signal);
    if (before === undefined) bySignal.set(piece.signal, piece);
    else
      bySignal.set(piece.signal, {
        ...(Math.abs(piece.weight) > Math.abs(before.weight) ? piece : before),
        eventIds: [...new Set([...before.eventIds, ...piece.eventIds])].slice(0, 100),
      });
  }
  return [...bySignal.values()];
}
