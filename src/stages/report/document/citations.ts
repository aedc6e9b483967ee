/** Which event has which number, and which were cited: so that every reference leads to a row and the table shows every row referred to. */
import type { EvidenceEvent } from '../material.ts';
import type { Inline } from './inline.ts';

/** References shown beside one claim; the rest is counted. */
const SHOWN_PER_CLAIM = 4;

export interface Citations {
  /** A reference to the first few of these events. Unknown ids (not among the evidence) count as "more". */
  cite(eventIds: readonly string[]): Inline;
  isCited(eventId: string): boolean;
  numberOf(eventId: string): number | undefined;
}

/** Numbers run in time order over all evidence, so that a higher number is always later. */
export function newCitations(evidence: readonly EvidenceEvent[]): Citations {
  const numbers = new Map<string, number>();
  for (const event of inTimeOrder(evidence)) if (!numbers.has(event.eventId)) numbers.set(event.eventId, numbers.size + 1);
  const cited = new Set<string>();
  return {
    cite(eventIds) {
      const unique = [...new Set(eventIds)];
      const ids = unique
        .filter((id) => numbers.has(id))
        .sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0))
        .slice(0, SHOWN_PER_CLAIM);
      for (const id of ids) cited.add(id);
      return { kind: 'events', ids, more: unique.length - ids.length };
    },
    isCited: (eventId) => cited.has(eventId),
    numberOf: (eventId) => numbers.get(eventId),
  };
}

/** Oldest first; same second keeps the given order. */
export const inTimeOrder = (evidence: readonly EvidenceEvent[]): readonly EvidenceEvent[] =>
  [...evidence].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
