/**
 * S18: could the person have travelled? Somebody who works abroad for a day or more leaves the usual place silent; a thief works while the owner
 * goes on at home. Six hours is less than any flight between countries that matter here, with the ways to and from it.
 */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import { isSharedRole, type Hand } from '../hands/hand.ts';
import type { Evidence } from './evidence.ts';
import type { History } from './history.ts';

const HOUR_MS = 3_600_000;
const TRAVEL_HOURS = 6;
/** Shorter absences say nothing: everybody sleeps. */
const SILENCE_SAYS_SOMETHING_HOURS = 24;

export async function travel(store: EventStore, hands: readonly Hand[], history: History): Promise<Evidence[]> {
  const home = await homeHours(store, hands, history);
  return awayStretches(hands, history).flatMap(({ hand, first, last }) => {
    const hours = home.get(identity(hand));
    if (hours === undefined) return [];
    const near = hours.some((hour) => hour >= first - TRAVEL_HOURS * HOUR_MS && hour <= last + TRAVEL_HOURS * HOUR_MS);
    if (near) return [said(hand, 1.5)];
    return last - first >= SILENCE_SAYS_SOMETHING_HOURS * HOUR_MS ? [said(hand, -2)] : [];
  });
}

interface Stretch {
  readonly hand: Hand;
  readonly first: number;
  readonly last: number;
}

/** One stretch for each identity and foreign country, from its first to its last act there, told at its first hand. */
function awayStretches(hands: readonly Hand[], history: History): Stretch[] {
  const stretches = new Map<string, Stretch>();
  for (const hand of hands) {
    const country = hand.fact?.country?.code ?? null;
    const { countries } = history.of(hand.account);
    if (
      hand.nature !== 'direct' ||
      isSharedRole(hand) ||
      country === null ||
      countries.size === 0 ||
      history.knowsCountry(hand) === true ||
      hand.firstSeen === null ||
      hand.lastSeen === null
    )
      continue;
    const mark = `${identity(hand)} ${country}`;
    const before = stretches.get(mark);
    const [first, last] = [Date.parse(hand.firstSeen), Date.parse(hand.lastSeen)];
    stretches.set(mark, { hand: before?.hand ?? hand, first: Math.min(before?.first ?? first, first), last: Math.max(before?.last ?? last, last) });
  }
  return [...stretches.values()];
}

/** Hours in which each identity worked from its usual places. */
async function homeHours(store: EventStore, hands: readonly Hand[], history: History): Promise<Map<string, number[]>> {
  const usual = new Map(hands.filter((hand) => hand.nature === 'direct' && history.isHabit(hand)).map((hand) => [hand.id, identity(hand)]));
  await store.place(
    'habit_hand',
    { hand_id: 'integer' },
    [...usual.keys()].map((id) => [id]),
  );
  const rows = await store.rows<{ hand_id: number; hour: string }>(sql`
    select x.hand_id, x.hour from hand_hour x join habit_hand r on r.hand_id = x.hand_id join hand h on h.hand_id = x.hand_id
    where h.principal in (select f.principal from hand f left join habit_hand k on k.hand_id = f.hand_id where k.hand_id is null)`);
  const hours = new Map<string, number[]>();
  for (const { hand_id, hour } of rows) {
    const who = usual.get(hand_id) ?? '';
    const own = hours.get(who);
    if (own === undefined) hours.set(who, [Date.parse(hour)]);
    else own.push(Date.parse(hour));
  }
  return hours;
}

const identity = (hand: Hand): string => `${hand.account} ${hand.principal}`;

const said = (hand: Hand, weight: number): Evidence => ({
  handId: hand.id,
  signal: 'S18-travel',
  weight,
  sort: weight > 0 ? 'strange' : 'familiar',
  says:
    weight > 0
      ? {
          en: 'The usual place was in use within six hours of it: too little time to travel.',
          ja: '前後6時間以内に普段の場所でも操作があり、移動するには時間が足りません。',
        }
      : {
          en: 'The usual place was silent for as long as this went on, as when the owner travels.',
          ja: 'この間、普段の場所からの操作はありませんでした。ご本人が移動していた場合の動きと合います。',
        },
  eventIds: [hand.firstEventId],
});
