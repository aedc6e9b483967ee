/** S18: one credential used from the owner's usual place and from another country within the same hour: two hands on one key. */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { Hand } from '../hands/hand.ts';
import type { Evidence } from './evidence.ts';
import type { History } from './history.ts';

/** Makes the table rooted_hand: the owner's habitual hands, for questions. */
export async function placeRooted(store: EventStore, hands: readonly Hand[], history: History): Promise<void> {
  await store.place('rooted_hand', { hand_id: 'integer' }, hands.filter((hand) => history.isRooted(hand)).map((hand) => [hand.id]));
}

/** Needs rooted_hand. */
export async function placesAtOnce(store: EventStore, hands: readonly Hand[], history: History): Promise<Evidence[]> {
  const pairs = await store.rows<{ a: number; b: number; hours: number }>(sql`
    select a.hand_id as a, b.hand_id as b, count(*) as hours
    from hand_hour x join hand a on a.hand_id = x.hand_id
    join rooted_hand r on true join hand b on b.hand_id = r.hand_id and b.account_id = a.account_id and b.principal = a.principal and b.long_key = a.long_key and b.ip <> a.ip
    join hand_hour y on y.hand_id = b.hand_id and y.hour = x.hour
    group by 1, 2`);
  const byId = new Map(hands.map((hand) => [hand.id, hand]));
  return pairs.flatMap(({ a, b, hours }) => {
    const stranger = byId.get(a);
    const owner = byId.get(b);
    if (stranger === undefined || owner === undefined || history.isRooted(stranger)) return [];
    const [here, there] = [owner.fact?.country?.code, stranger.fact?.country?.code];
    if (here === undefined || there === undefined || here === there) return [];
    return [{
      handId: a,
      signal: 'S18',
      weight: 2,
      sort: 'strange' as const,
      says: {
        en: `The same identity was active in ${here} (the usual place) and in ${there} within the same hour, ${hours} time(s). One person cannot be in both.`,
        ja: `同じ利用者が、普段の場所（${here}）と${there}から、同じ1時間のうちに${hours}回、同時に操作していました。一人では両方の場所にいられません。`,
      },
      eventIds: [],
    }];
  });
}
