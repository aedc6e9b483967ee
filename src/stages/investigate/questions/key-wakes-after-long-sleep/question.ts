/** S24: was a long-term key or user silent for long, then active from a place it had not been used from? */
import { sql } from '../../../../ports/sql.ts';
import { leading, type Question } from '../question.ts';
import { words } from './words.ts';

export const keyWakesAfterLongSleep: Question = {
  id: 'key-wakes-after-long-sleep',
  signal: 'S24',
  why: 'Neglected keys are the ones that leak: nobody notices when they wake.',
  sort: 'strange',
  weight: 1.5,
  atLeast: 1,
  words,
  sql: (dialect) => sql`
    with begun as (select account_id, min(event_time) as log_start, max(event_time) as log_end from event group by account_id),
    keyed as (select h.account_id, h.long_key, min(h.first_seen) as first_use from hand h where h.long_key like 'AKIA%' group by h.account_id, h.long_key),
    made as (select distinct made_key_id as long_key from call_detail where made_key_id is not null),
    awake as (
      select k.account_id, k.long_key, k.first_use from keyed k join begun b on b.account_id = k.account_id left join made m on m.long_key = k.long_key
      where m.long_key is null and ${dialect.secondsBetween(sql`b.log_start`, sql`k.first_use`)} > 2592000)
    select ${leading('e.access_key_id')} from awake a join hand h on h.account_id = a.account_id and h.long_key = a.long_key and h.first_seen = a.first_use
    join caller x on x.hand_id = h.hand_id join event e on e.caller = x.caller and e.event_time = a.first_use`,
};
