/**
 * Failed sign-ins that belong to an intruder: guesses before the one that worked. CloudTrail hides the user name that was tried when there is no
 * such user, so a guess ties to nobody by its identity; place, program and hour do.
 */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { Hand } from '../hands/hand.ts';
import type { Evidence } from './evidence.ts';
import type { History } from './history.ts';

export const GUESS = 'S19-guess';

/** Guessing by hand or by a short list takes minutes; after an hour a like-looking stranger may be another one. */
const SOON_MS = 3_600_000;

/** Hands that did nothing but fail to sign in to the console: they knocked and never entered. */
export async function knockingHands(store: EventStore, hands: readonly Hand[]): Promise<Set<number>> {
  const rows = await store.rows<{ hand_id: number; failed: number }>(sql`
    select x.hand_id, count(*) as failed from event e join caller x on x.caller = e.caller
    where e.event_name = 'ConsoleLogin' and (e.error_message is not null or e.error_code is not null) group by 1`);
  const failedBy = new Map(rows.map((row) => [row.hand_id, row.failed]));
  return new Set(hands.filter((hand) => failedBy.get(hand.id) === hand.events).map((hand) => hand.id));
}

export function knocked(open: readonly Hand[], accused: readonly Hand[], knocks: ReadonlySet<number>, history: History): Evidence[] {
  const entered = accused.filter((hand) => hand.nature === 'direct' && !knocks.has(hand.id));
  return open.flatMap((hand) => {
    const { near } = history.of(hand.account);
    if (!knocks.has(hand.id) || history.isHabit(hand) || hand.where === null || near.has(hand.where.near)) return [];
    const after = entered.find((other) => other.account === hand.account && isSameVisitor(hand, other, history));
    if (after === undefined) return [];
    return [
      {
        handId: hand.id,
        signal: GUESS,
        weight: 4.5,
        sort: 'lineage' as const,
        says:
          hand.ip === after.ip
            ? {
                en: "Failed sign-ins from the intruder's own address.",
                ja: '侵入者と同じアドレスからのサインインの失敗です。',
              }
            : {
                en: 'Failed sign-ins with the same program from the same unknown network or country, less than an hour before the intruder got in.',
                ja: '侵入の1時間以内前に、同じプログラムで、侵入者と同じ見覚えのないネットワークまたは国からサインインに失敗しています。',
              },
        eventIds: [hand.firstEventId, after.firstEventId],
      },
    ];
  });
}

/** The same address at any time; another address only just before, with the same program, from where the owner has never been. */
function isSameVisitor(knock: Hand, entered: Hand, history: History): boolean {
  if (knock.ip === entered.ip) return true;
  const wait = Date.parse(entered.firstSeen ?? '') - Date.parse(knock.lastSeen ?? '');
  if (!(wait >= 0 && wait <= SOON_MS) || knock.client !== entered.client) return false;
  const country = knock.fact?.country?.code;
  return knock.where?.wide === entered.where?.wide || (history.knowsCountry(knock) === false && country === entered.fact?.country?.code);
}
