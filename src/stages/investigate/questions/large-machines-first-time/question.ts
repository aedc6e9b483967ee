/** S7: did this hand start machines much larger than the account ever used, GPU or 16 vCPU and more? */
import { sql } from '../../../../ports/sql.ts';
import { leading, type Question } from '../question.ts';
import { words } from './words.ts';

export const largeMachinesFirstTime: Question = {
  id: 'large-machines-first-time',
  signal: 'S7',
  why: "Mining pays with big machines only; a type the account used before by habit is the owner's business.",
  sort: 'harm',
  weight: 1.5,
  atLeast: 1,
  words,
  sql: (dialect) => sql`
    with launch as (
      select e.event_key, x.hand_id, d.instance_type as machine, case when r.hand_id is null then 0 else 1 end as usual
      from call_detail d join event e on e.event_key = d.event_key join caller x on x.caller = e.caller left join rooted_hand r on r.hand_id = x.hand_id
      where e.event_name in ('RunInstances', 'RequestSpotInstances') and e.error_code is null),
    habit as (select machine from launch where usual = 1 group by machine)
    select ${leading('l.machine')} from launch l join event e on e.event_key = l.event_key join caller x on x.caller = e.caller
    left join habit b on b.machine = l.machine
    where l.usual = 0 and b.machine is null
      and (${dialect.matchesRegex(sql`l.machine`, '^(p|g|gr|trn|inf|dl|vt)[0-9][a-z0-9-]*\\.', 'i')} or ${dialect.matchesRegex(sql`l.machine`, '\\.(([4-9]|[1-9][0-9]+)xlarge|metal.*)$', 'i')})`,
};
