/** Asks every question and weighs the answers, one piece of evidence a hand and question. Counting is the engine's work. */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { Question } from '../questions/index.ts';
import type { Evidence } from './evidence.ts';

const SAMPLE_IDS = 20;

export async function answers(store: EventStore, questions: readonly Question[]): Promise<Evidence[]> {
  const all: Evidence[] = [];
  for (const question of questions) all.push(...(await answer(store, question)));
  return all;
}

async function answer(store: EventStore, question: Question): Promise<Evidence[]> {
  const rows = await store.rows<{ hand_id: number; found: number; event_ids: readonly string[] }>(sql`
    select a.hand_id, count(distinct a.event_key) as found, ${store.dialect.distinctList(sql`a.event_id`, SAMPLE_IDS)} as event_ids
    from (${question.sql(store.dialect)}) a group by a.hand_id having count(distinct a.event_key) >= ${question.atLeast} order by a.hand_id`);
  return rows.map(({ hand_id, found, event_ids }) => ({
    handId: hand_id,
    signal: question.signal,
    weight: question.weight,
    sort: question.sort,
    says: { ja: question.words.finding.ja(found), en: question.words.finding.en(found) },
    eventIds: event_ids,
  }));
}
