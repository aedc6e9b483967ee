/** S5: did this hand change things in regions the account had not written to before? */
import { sql } from '../../../../ports/sql.ts';
import { leading, type Question } from '../question.ts';
import { words } from './words.ts';

export const regionFirstUsed: Question = {
  id: 'region-first-used',
  signal: 'S5',
  why: 'Miners go to regions the owner never opens, so that nothing shows on the page the owner looks at.',
  sort: 'harm',
  weight: 1.5,
  atLeast: 3,
  words,
  sql: (dialect) => sql`
    with writing as (
      select e.event_key, e.account_id, e.aws_region, e.event_time, concat(cast(e.event_time as varchar), e.event_id) as moment from event e join caller x on x.caller = e.caller join hand h on h.hand_id = x.hand_id
      where e.read_only = false and e.error_code is null and e.event_time is not null and h.client_kind <> 'aws-service' and e.event_source not in ('signin.amazonaws.com', 'sts.amazonaws.com')),
    begun as (select account_id, min(event_time) as log_start from event group by account_id),
    opened as (select account_id, aws_region, min(event_time) as first_write, ${dialect.valueAtMin(sql`event_key`, sql`moment`)} as event_key from writing group by account_id, aws_region)
    select ${leading('e.aws_region')} from opened o join begun b on b.account_id = o.account_id
    join event e on e.event_key = o.event_key join caller x on x.caller = e.caller
    where ${dialect.secondsBetween(sql`b.log_start`, sql`o.first_write`)} > 604800`,
};
