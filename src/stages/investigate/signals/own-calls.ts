/**
 * The calls this program made on the case: the journal kept the request id of each, and CloudTrail names it too. Whoever made them is the person who
 * holds the case. Putting a fire out looks like an attack (trusts rewritten, rights taken away, machines ended), and nothing else tells so surely whose it was.
 */
import type { EventStore } from '../../../ports/event-store.ts';
import { joined, sql } from '../../../ports/sql.ts';
import type { Hand } from '../hands/hand.ts';
import type { Evidence } from './evidence.ts';

/** As much as the owner's own word. */
const WEIGHT = -20;
/** A thousand calls name a hand as surely as ten thousand. */
const MOST_ASKED = 1_000;
const SAMPLE_IDS = 20;

/** @param requestIds as AWS answered them to this program; those of no event in the log say nothing */
export async function ownCalls(store: EventStore, hands: readonly Hand[], requestIds: readonly string[]): Promise<Evidence[]> {
  const asked = requestIds.slice(-MOST_ASKED);
  if (asked.length === 0) return [];
  const rows = await store.rows<{ hand_id: number; event_id: string }>(sql`
    select x.hand_id, e.event_id from event e join caller x on x.caller = e.caller
    where e.request_id in (${joined(
      asked.map((id) => sql`${id}`),
      ', ',
    )}) order by e.event_time, e.event_id`);
  const direct = new Set(hands.filter(({ nature }) => nature === 'direct').map(({ id }) => id));
  const eventsOf = new Map<number, string[]>();
  for (const { hand_id: hand, event_id: event } of rows) if (direct.has(hand)) eventsOf.set(hand, [...(eventsOf.get(hand) ?? []), event]);
  return [...eventsOf].map(([handId, events]) => ({
    handId,
    signal: 'own-calls',
    weight: WEIGHT,
    sort: 'word' as const,
    says: {
      en: 'You made these calls with Hikeshi: the journal of the case names them.',
      ja: 'あなたが Hikeshi で行った操作です。案件の記録に、同じ操作の番号が残っています。',
    },
    eventIds: events.slice(0, SAMPLE_IDS),
  }));
}
