import { describe, expect, it } from 'vitest';
import { FOUNDING_EVIDENCE, eventId } from '../testing/founding-events.ts';
import { newCitations } from './citations.ts';

describe('citations', () => {
  it('numbers events in time order, whatever order they came in', () => {
    const citations = newCitations([...FOUNDING_EVIDENCE].reverse());
    expect(citations.numberOf(eventId(1))).toBe(1);
    expect(citations.numberOf(eventId(33))).toBe(33);
  });

  it('shows four of a claim, counts the rest, and remembers only what it showed', () => {
    const citations = newCitations(FOUNDING_EVIDENCE);
    const ids = [1, 2, 3, 4, 5, 6].map(eventId);
    expect(citations.cite(ids)).toEqual({ kind: 'events', ids: ids.slice(0, 4), more: 2 });
    expect(ids.map((id) => citations.isCited(id))).toEqual([true, true, true, true, false, false]);
  });

  it('counts events that are not among the evidence, and counts none twice', () => {
    expect(newCitations(FOUNDING_EVIDENCE).cite([eventId(1), eventId(1), 'left-out'])).toEqual({ kind: 'events', ids: [eventId(1)], more: 1 });
  });

  it('gives one number to an id that occurs twice', () => {
    const [first] = FOUNDING_EVIDENCE;
    const twice = first ? [first, { ...first, time: '2026-12-31T00:00:00Z' }] : [];
    expect(newCitations(twice).numberOf(eventId(1))).toBe(1);
  });
});
