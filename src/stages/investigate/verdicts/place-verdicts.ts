/**
 * Writes every event's verdict as a table: the judgement of its hand, unless lineage says otherwise for that key or that event.
 * Set work in the engine: a million verdicts never pass through TypeScript.
 */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { Verdict } from '../findings.ts';
import { inTimeOrder } from '../time-order.ts';

export interface HandVerdict {
  readonly handId: number;
  /** Someone calling from an address; a session key used only by attacker hands of this sort is the intruder's everywhere. */
  readonly direct: boolean;
  readonly verdict: Verdict;
  readonly actorId: string | null;
  /** Short reason codes, e.g. `S18`, a rule id, `lineage`. */
  readonly reasons: readonly string[];
}

/** One event decided on its own, e.g. a service acting for something the intruder made. */
export interface EventVerdict {
  readonly eventKey: number;
  readonly verdict: Verdict;
  readonly actorId: string | null;
  readonly reason: string;
}

const SEPARATOR = '\u001F';

export async function placeHandVerdicts(store: EventStore, hands: readonly HandVerdict[]): Promise<void> {
  await store.place(
    'hand_verdict',
    { hand_id: 'integer', direct: 'boolean', verdict: 'text', actor_id: 'text', reasons: 'text' },
    hands.map((one) => [one.handId, one.direct, one.verdict, one.actorId, one.reasons.join(SEPARATOR)]),
  );
  await store.derive(
    'key_verdict',
    sql`
    with used as (
      select u.access_key_id, min(h.verdict) as least, max(h.verdict) as most, min(h.actor_id) as actor_id
      from session_use u join hand_verdict h on h.hand_id = u.hand_id where h.direct group by u.access_key_id)
    select access_key_id, 'attacker' as verdict, actor_id, 'same-credential' as reasons from used where least = 'attacker' and most = 'attacker'`,
  );
  await decideEvents(store, []);
}

/** Makes the table event_verdict: one row an event, with its hand. `events` are decided on their own and win over hand and key. */
export async function decideEvents(store: EventStore, events: readonly EventVerdict[]): Promise<void> {
  await store.place(
    'own_verdict',
    { event_key: 'integer', verdict: 'text', actor_id: 'text', reasons: 'text' },
    [...new Map(events.map((one) => [one.eventKey, one])).values()].map((one) => [one.eventKey, one.verdict, one.actorId, one.reason]),
  );
  await store.derive(
    'event_verdict',
    sql`
    select e.event_key, x.hand_id,
      case when o.event_key is not null then o.verdict when k.access_key_id is not null then k.verdict else coalesce(h.verdict, 'unclear') end as verdict,
      case when o.event_key is not null then o.actor_id when k.access_key_id is not null then k.actor_id else h.actor_id end as actor_id,
      case when o.event_key is not null then o.reasons when k.access_key_id is not null then k.reasons else coalesce(h.reasons, '') end as reasons
    from event e join event_hand x on x.event_key = e.event_key left join hand_verdict h on h.hand_id = x.hand_id
    left join key_verdict k on k.access_key_id = e.access_key_id left join own_verdict o on o.event_key = e.event_key`,
  );
}

/** One line a unique event: `{ eventId, verdict, actorId, reasons }`, in time order. */
export async function writeVerdictLines(store: EventStore, file: string): Promise<number> {
  return store.writeJsonLines(
    sql`
    select e.event_id as "eventId", v.verdict, v.actor_id as "actorId", ${store.dialect.splitText(sql`v.reasons`, SEPARATOR)} as reasons
    from event e join event_verdict v on v.event_key = e.event_key order by ${inTimeOrder}`,
    file,
  );
}
