/** S1: AWS put a user under quarantine because it found the user's key in public. The one signal without false positives. */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { Hand } from '../hands/hand.ts';
import type { EventVerdict } from '../verdicts/place-verdicts.ts';
import type { Evidence } from './evidence.ts';
import type { History } from './history.ts';
import { bareName } from './subjects.ts';

/** User name to the event that shows the quarantine. */
export async function quarantinedUsers(store: EventStore): Promise<Map<string, string>> {
  const rows = await store.rows<{ user_name: string; event_id: string }>(sql`
    select d.user_name, min(e.event_id) as event_id from call_detail d join event e on e.event_key = d.event_key
    where e.event_name = 'AttachUserPolicy' and e.error_code is null
      and ${store.dialect.containsText(sql`coalesce(d.policy_arn, '')`, sql`'AWSCompromisedKeyQuarantine'`)}
    group by 1`);
  return new Map(rows.filter((row) => row.user_name !== null).map((row) => [row.user_name, row.event_id]));
}

/**
 * The calls by which AWS put the quarantine on: they carry the user's name and key, and are AWS's own. Where the user may not change users, the
 * attempt is refused and names no policy; nobody else attaches policies from inside AWS with a long-term key (the console has session keys).
 */
export async function quarantineActs(store: EventStore): Promise<EventVerdict[]> {
  const rows = await store.rows<{ event_key: number }>(sql`
    select e.event_key from call_detail d join event e on e.event_key = d.event_key
    where e.event_name = 'AttachUserPolicy' and (e.invoked_by is not null or e.source_ip = 'AWS Internal')
      and (${store.dialect.containsText(sql`coalesce(d.policy_arn, '')`, sql`'AWSCompromisedKeyQuarantine'`)}
        or (e.error_code is not null and e.source_ip = 'AWS Internal' and e.access_key_id like 'AKIA%'))`);
  return rows.map((row) => ({ eventKey: row.event_key, verdict: 'service', actorId: 'service-1', reason: 'aws-quarantine' }));
}

/** The user's key is out: every use from a place that is not the owner's habit is suspect. */
export function quarantine(hands: readonly Hand[], quarantined: ReadonlyMap<string, string>, history: History): Evidence[] {
  return hands.flatMap((hand) => {
    const eventId = quarantined.get(bareName(hand.principal));
    if (eventId === undefined || hand.nature !== 'direct' || hand.longKey === '' || history.isRooted(hand)) return [];
    return [
      {
        handId: hand.id,
        signal: 'S1',
        weight: 4,
        sort: 'word' as const,
        says: {
          en: 'AWS itself restricted this user because its access key was found in public.',
          ja: 'アクセスキーが公開された状態で見つかったため、AWS自身がこの利用者を制限しました。',
        },
        eventIds: [eventId],
      },
    ];
  });
}
