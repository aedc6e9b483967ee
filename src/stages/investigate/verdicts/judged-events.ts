/** Events with what was decided about each. Nothing is kept for every event: its caller, its key and the few decided on their own say it. */
import { sql, type Sql } from '../../../ports/sql.ts';

/**
 * All columns of `event`, and hand_id, verdict, actor_id and reasons: what was decided of the event itself, else of its temporary key, else of its hand.
 * For a `from` clause, with a name behind it. Needs the tables caller, hand_verdict, key_verdict and own_verdict (place-verdicts.ts), all of them small,
 * so that a question about millions of events is answered in one pass and in little memory.
 */
export const JUDGED_EVENTS = judgedAmong(sql`event`);

/** The same of those events only, with whatever columns besides, that `events` gives for a `from` clause: looked up for few events, little is read. */
export function judgedAmong(events: Sql): Sql {
  return sql`(select e.*, x.hand_id,
    case when o.event_key is not null then o.verdict when k.access_key_id is not null then k.verdict else coalesce(h.verdict, 'unclear') end as verdict,
    case when o.event_key is not null then o.actor_id when k.access_key_id is not null then k.actor_id else h.actor_id end as actor_id,
    case when o.event_key is not null then o.reasons when k.access_key_id is not null then k.reasons else coalesce(h.reasons, '') end as reasons
  from ${events} e join caller x on x.caller = e.caller left join hand_verdict h on h.hand_id = x.hand_id
  left join key_verdict k on k.access_key_id = e.access_key_id left join own_verdict o on o.event_key = e.event_key)`;
}
