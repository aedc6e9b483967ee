/** S18: one credential used from the owner's usual place and from another country within the same hour: two hands on one key. */
import { counted } from '../../../words/number-format.ts';
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import { isSharedRole, type Hand } from '../hands/hand.ts';
import type { Evidence } from './evidence.ts';
import type { History } from './history.ts';

/** Makes the table rooted_hand: the owner's habitual hands, for questions. */
export async function placeRooted(store: EventStore, hands: readonly Hand[], history: History): Promise<void> {
  await store.place(
    'rooted_hand',
    { hand_id: 'integer' },
    hands.filter((hand) => history.isRooted(hand)).map((hand) => [hand.id]),
  );
}

/** Needs rooted_hand. */
export async function placesAtOnce(store: EventStore, hands: readonly Hand[], history: History): Promise<Evidence[]> {
  const pairs = await store.rows<{ a: number; b: number; hours: number }>(sql`
    with habit as (
      select h.hand_id, h.account_id, h.principal, h.long_key, h.ip, y.hour from rooted_hand r join hand h on h.hand_id = r.hand_id join hand_hour y on y.hand_id = h.hand_id),
    stranger as (
      select h.hand_id, h.account_id, h.principal, h.long_key, h.ip, x.hour from hand h join hand_hour x on x.hand_id = h.hand_id
      left join rooted_hand r on r.hand_id = h.hand_id where r.hand_id is null)
    select s.hand_id as a, o.hand_id as b, count(*) as hours from stranger s
    join habit o on o.account_id = s.account_id and o.principal = s.principal and o.long_key = s.long_key and o.hour = s.hour
    where o.ip <> s.ip group by 1, 2`);
  const byId = new Map(hands.map((hand) => [hand.id, hand]));
  return pairs.flatMap(({ a, b, hours }) => {
    const stranger = byId.get(a);
    const owner = byId.get(b);
    if (stranger === undefined || owner === undefined || history.isRooted(stranger) || isSharedRole(stranger)) return [];
    const [here, there] = [owner.fact?.country?.code, stranger.fact?.country?.code];
    if (here === undefined || there === undefined || here === there) return [];
    return [
      {
        handId: a,
        signal: 'S18',
        weight: 2,
        sort: 'strange' as const,
        says: {
          en: `The same identity was active in ${here} (the usual place) and in ${there} within the same hour, ${counted(hours, 'time')}. One person cannot be in both.`,
          ja: `同じ利用者が、普段の場所（${here}）と${there}から、同じ1時間のうちに${hours}回、同時に操作していました。一人では両方の場所にいられません。`,
        },
        eventIds: [stranger.firstEventId, owner.firstEventId],
      },
    ];
  });
}
