/** Asks every question and weighs the answers, one piece of evidence a hand and question. Counting is the engine's work. */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { Question } from '../questions/index.ts';
import type { Hand } from '../hands/hand.ts';
import type { Evidence } from './evidence.ts';
import type { History } from './history.ts';

const SAMPLE_IDS = 20;

export async function answers(store: EventStore, questions: readonly Question[], hands: readonly Hand[], history: History): Promise<Evidence[]> {
  const compared = new Set(hands.filter((hand) => history.of(hand.account).rooted.length > 0).map((hand) => hand.id));
  const all: Evidence[] = [];
  for (const question of questions) all.push(...(await answer(store, question, compared)));
  return all;
}

async function answer(store: EventStore, question: Question, compared: ReadonlySet<number>): Promise<Evidence[]> {
  const rows = await store.rows<{ hand_id: number; found: number; event_ids: readonly string[] }>(sql`
    select a.hand_id, count(distinct a.event_key) as found, ${store.dialect.distinctList(sql`a.event_id`, SAMPLE_IDS)} as event_ids
    from (${question.sql(store.dialect)}) a group by a.hand_id having count(distinct a.event_key) >= ${question.atLeast} order by a.hand_id`);
  return rows.map(({ hand_id, found, event_ids }) => ({
    handId: hand_id,
    signal: question.signal,
    weight: compared.has(hand_id) ? (question.weightWithHistory ?? question.weight) : question.weight,
    sort: question.sort,
    looking: question.looking === true,
    says: { ja: question.words.finding.ja(found), en: question.words.finding.en(found) },
    eventIds: event_ids,
  }));
}
