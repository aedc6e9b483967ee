/**
 * Who had something of a kind in a region on a day, and how much of it: `cell_presence`. A cell (`day_cell`) is a kind of use in a region on a day;
 * things are counted once for each cell, not once for each line.
 */
import type { BillStore } from '../../../../ports/charge-line.ts';
import { fixed, sql, type Sql } from '../../../../ports/sql.ts';
import { entryOf } from '../../../../knowledge/entry-of.ts';
import { PHASE } from '../../charges/derive-charges.ts';
import { modelOfCall } from '../families/model-word.ts';
import type { Incident } from '../../incident.ts';

export async function placePresence(bills: BillStore, { footprint }: Incident): Promise<void> {
  await bills.derive('day_cell', CELLS);
  await bills.place(
    'call_count',
    {
      family: 'text',
      subtype: 'text',
      account: 'text',
      region: 'text',
      principal: 'text',
      side: 'text',
      hour: 'timestamp',
      calls: 'integer',
    },
    (footprint?.calls ?? []).flatMap((one) => {
      const family = entryOf(CALL_FAMILIES, one.source);
      return family === undefined ? [] : [[family, modelOfCall(one.what), one.account, one.region, one.principal, one.side, one.hour, one.calls]];
    }),
  );
  await bills.derive('cell_presence', presenceIn(bills));
}

/** Calls that are charged by the call, by the service that takes them. */
const CALL_FAMILIES: Readonly<Record<string, string>> = {
  'bedrock.amazonaws.com': 'bedrock',
  'bedrock-runtime.amazonaws.com': 'bedrock',
  'ses.amazonaws.com': 'mail',
  'email.amazonaws.com': 'mail',
  'sns.amazonaws.com': 'text-messages',
  'sms-voice.amazonaws.com': 'text-messages',
};

/** Lines longer than a day are cells of their own. */
export const CELL_OF_DAY: Sql = sql`case when d.ended_at > d.day + interval '1' day then d.ended_at end`;

const CELLS = sql`
  select row_number() over (order by family, subtype, account, region, day, phase, long_end) as cell_no, cells.* from (
    select u.family, u.subtype, u.account, u.region, d.day, d.phase, ${CELL_OF_DAY} as long_end,
      min(d.started_at) as started_at, max(d.ended_at) as ended_at
    from charge_day d join charge_use u on u.charge_no = d.charge_no
    where d.phase = ${PHASE.during} group by 1, 2, 3, 4, 5, 6, 7) cells`;

function presenceIn({ dialect }: BillStore): Sql {
  const from = sql`greatest(s.from_at, b.started_at)`;
  const until = sql`least(s.until_at, b.ended_at)`;
  const seconds = sql`case when ${until} > ${from} then ${dialect.secondsBetween(from, until)} else 0 end`;
  const since = sql`greatest(${from}, i.log_until)`;
  const secondsAfterLog = sql`case when ${until} > ${since} then ${dialect.secondsBetween(since, until)} else 0 end`;
  const here = (column: string): Sql => sql`(b.${fixed(column)} = '' or s.${fixed(column)} = b.${fixed(column)})`;
  return sql`
    select b.cell_no,
      sum(case when p.side = 'intruder' then p.weight else 0 end) as intruder_weight,
      sum(case when p.side = 'intruder' then p.after_log else 0 end) as intruder_after_log,
      sum(case when p.side = 'owner' then p.weight else 0 end) as owner_weight,
      sum(case when p.side = 'intruder' then p.things else 0 end) as intruder_things,
      sum(case when p.side = 'owner' then p.things else 0 end) as owner_things,
      sum(case when p.side = 'unclear' then p.things else 0 end) as unclear_things,
      sum(case when p.side = 'intruder' then p.unsized else 0 end) as intruder_unsized,
      sum(case when p.side <> 'owner' then p.nameless else 0 end) as nameless,
      min(case when p.side = 'intruder' then p.thing_no end) as intruder_no
    from day_cell b join (
      select b.cell_no, s.side, sum(${seconds} * coalesce(s.weight, 0)) as weight,
        sum(${secondsAfterLog} * coalesce(s.weight, 0)) as after_log, count(*) as things, sum(case when s.weight is null then 1 else 0 end) as unsized,
        sum(case when s.nameless then 1 else 0 end) as nameless, min(s.thing_no) as thing_no
      from day_cell b cross join incident_time i join thing_span s on s.family = b.family and ${here('account')} and ${here('region')}
        and (s.subtype = b.subtype or s.subtype = '' or b.subtype = '') and s.from_at < b.ended_at and s.tail_at > b.started_at
      group by 1, 2
      union all
      select b.cell_no, s.side, sum(s.calls), 0, sum(s.calls), 0, 0, cast(null as bigint)
      from day_cell b join call_count s on s.family = b.family and ${here('account')} and ${here('region')}
        and (s.subtype = b.subtype or s.subtype = '' or b.subtype = '') and s.hour < b.ended_at and s.hour + interval '1' hour > b.started_at
      group by 1, 2) p on p.cell_no = b.cell_no
    group by 1`;
}
