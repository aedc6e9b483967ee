/** S23: did this hand try many different calls and get refused on a large share of them, as someone does who does not know what a key may do? */
import { sql } from '../../../../ports/sql.ts';
import { leading, type Question } from '../question.ts';
import { words } from './words.ts';

export const permissionGuessing: Question = {
  id: 'permission-guessing',
  signal: 'S23',
  why: 'A thief with a found key tries everything; an owner knows what the key is for, and a scanner runs with a role that may read.',
  sort: 'harm',
  weight: 3.2,
  looking: true,
  // Beside a known owner, a new scanner with too few rights looks the same; alone in a log, it is what the log is about.
  weightWithHistory: 2.4,
  atLeast: 25,
  words,
  sql: () => sql`
    with tried as (
      select x.hand_id, count(distinct concat(e.event_source, ':', e.api_name)) as apis,
        count(distinct case when lower(e.error_code) like '%accessdenied%' or lower(e.error_code) like '%unauthorized%' then concat(e.event_source, ':', e.api_name) end) as refused
      from event e join caller x on x.caller = e.caller join hand h on h.hand_id = x.hand_id
      where h.client_kind <> 'aws-service' and h.identity_type <> 'AWSService' group by x.hand_id)
    select ${leading(`concat(e.event_source, ':', e.api_name)`)} from event e join caller x on x.caller = e.caller join tried t on t.hand_id = x.hand_id
    where t.refused >= 25 and t.refused * 10 >= t.apis * 3 and (lower(e.error_code) like '%accessdenied%' or lower(e.error_code) like '%unauthorized%')`,
};
