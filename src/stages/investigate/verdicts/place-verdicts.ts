/**
 * Places what was decided, for every event to find its verdict (judged-events.ts): the judgement of its hand, unless lineage says otherwise for that key
 * or that event. Set work in the engine: a million verdicts never pass through TypeScript.
 */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { Verdict } from '../findings.ts';
import { inTimeOrder } from '../time-order.ts';
import { JUDGED_EVENTS } from './judged-events.ts';

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

/** Makes the table own_verdict: `events` are decided on their own, which wins over hand and key. */
export async function decideEvents(store: EventStore, events: readonly EventVerdict[]): Promise<void> {
  await store.place(
    'own_verdict',
    { event_key: 'integer', verdict: 'text', actor_id: 'text', reasons: 'text' },
    [...new Map(events.map((one) => [one.eventKey, one])).values()].map((one) => [one.eventKey, one.verdict, one.actorId, one.reason]),
  );
}

/** Makes the table intruder_event (event_key, verdict, actor_id): what the intruder did and what services did for him, of which much is asked. */
export async function deriveIntruderEvents(store: EventStore): Promise<void> {
  await store.derive(
    'intruder_event',
    sql`select e.event_key, e.verdict, e.actor_id from ${JUDGED_EVENTS} e where e.verdict in ('attacker', 'consequence')`,
  );
}

/** One line a unique event: `{ eventId, verdict, actorId, reasons }`, in time order. */
export async function writeVerdictLines(store: EventStore, file: string): Promise<number> {
  return store.writeJsonLines(
    sql`
    select e.event_id as "eventId", e.verdict, e.actor_id as "actorId", ${store.dialect.splitText(sql`e.reasons`, SEPARATOR)} as reasons
    from ${JUDGED_EVENTS} e order by ${inTimeOrder}`,
    file,
  );
}
