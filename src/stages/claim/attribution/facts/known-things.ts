/** Joins the names on the bill to the things of both sides: tables `thing`, `thing_span`, `thing_name`, and per day `day_thing`. */
import type { BillStore } from '../../../../ports/charge-line.ts';
import { sql, type Sql } from '../../../../ports/sql.ts';
import { TAIL_HOURS, type Incident } from '../../incident.ts';
import type { Thing } from '../../things.ts';
import { HOUR, hourOf, laterBy } from '../../times.ts';
import { thingUse } from '../families/thing-use.ts';
import { isUnique, spellingsOf } from '../spellings.ts';
import { mixedClusters } from './mixed-clusters.ts';
import { spansWithin } from './spans.ts';

/** Times before all logs and after all bills. */
const EVER = { from: '1970-01-01T00:00:00Z', until: '9999-12-31T23:59:59Z' };

export async function placeThings(bills: BillStore, incident: Incident): Promise<void> {
  const { things } = incident;
  await bills.place(
    'thing',
    { thing_no: 'integer', side: 'text', from_at: 'timestamp', until_at: 'timestamp' },
    things.map((one, no) => [no, one.side, startOf(one), endOf(one)]),
  );
  await bills.place('thing_name', { thing_no: 'integer', role: 'text', name: 'text', account: 'text', service: 'text' }, namesOf(things));
  await bills.place(
    'thing_span',
    {
      thing_no: 'integer',
      side: 'text',
      family: 'text',
      subtype: 'text',
      account: 'text',
      region: 'text',
      weight: 'integer',
      nameless: 'boolean',
      from_at: 'timestamp',
      until_at: 'timestamp',
      tail_at: 'timestamp',
    },
    spanRows(things),
  );
  await bills.derive('day_thing', DAY_THINGS);
}

/** AWS bills from the start of the hour on. */
const startOf = (one: Thing): string => (one.from === null ? EVER.from : hourOf(one.from));
/** A name that can be given again ends a tail after the thing; an id never does. */
const endOf = (one: Thing): string => {
  if (one.until === null || (one.until === one.holding.until && isUnique(one.holding))) return EVER.until;
  return one.until === one.holding.until ? laterBy(one.until, TAIL_HOURS * HOUR) : one.until;
};

function* namesOf(things: readonly Thing[]): Generator<readonly (string | number | null)[]> {
  const mixed = mixedClusters(things.map((one) => one.holding));
  for (const [no, { holding }] of things.entries()) {
    for (const { text, role, service } of spellingsOf(holding))
      if (role !== 'below' || !mixed.has(`${holding.account} ${holding.region} ${holding.id}`))
        yield [no, role, text, role === 'account' ? text : holding.account, service];
  }
}

function* spanRows(things: readonly Thing[]): Generator<readonly (string | number | boolean | null)[]> {
  for (const [no, thing] of things.entries()) {
    const { holding } = thing;
    for (const span of spansWithin(thing)) {
      const tail = span.until === null ? EVER.until : laterBy(span.until, TAIL_HOURS * HOUR);
      for (const { family, subtype, weight } of thingUse(span.as))
        yield [
          no,
          thing.side,
          family,
          subtype,
          holding.account,
          holding.region,
          weight,
          holding.id.startsWith('#'),
          span.from ?? EVER.from,
          span.until ?? EVER.until,
          tail,
        ];
    }
  }
}

/** The path up to its second step, and the first six or seven parts between colons: how parts of things are written. */
const upTo = (parts: number, separator: string): Sql => {
  const pieces = Array.from({ length: parts }, (_, index) => sql`split_part(c.resource_id, ${separator}, ${index + 1})`);
  return pieces.reduce((left, right) => sql`${left} || ${separator} || ${right}`);
};

const NAMES = sql`
  select c.charge_no, c.usage_account, c.service, 'exact' as role, c.resource_id as name from charge c where c.resource_id is not null
  union all select c.charge_no, c.usage_account, c.service, 'below', ${upTo(2, '/')} from charge c where c.resource_id like 'arn:%/%/%'
  union all select c.charge_no, c.usage_account, c.service, 'below', ${upTo(6, ':')} from charge c where c.resource_id like 'arn:%:%:%:%:%:%'
  union all select c.charge_no, c.usage_account, c.service, 'below', ${upTo(7, ':')} from charge c where c.resource_id like 'arn:%:%:%:%:%:%:%'
  union all select c.charge_no, c.usage_account, c.service, 'account', c.usage_account from charge c where c.usage_account <> c.payer_account`;

/** Of several things of one name, those that were there on the day count; the earliest of each side speaks for it. */
const DAY_THINGS = sql`
  select d.charge_no, d.day, d.phase,
    min(case when t.side = 'intruder' and n.role = 'exact' then t.thing_no end) as intruder_no,
    min(case when t.side = 'intruder' and n.role = 'below' then t.thing_no end) as intruder_parent_no,
    min(case when t.side = 'intruder' and n.role = 'account' then t.thing_no end) as intruder_account_no,
    min(case when t.side = 'owner' and n.role <> 'account' then t.thing_no end) as owner_no,
    min(case when t.side = 'unclear' then t.thing_no end) as unclear_no
  from (select k.charge_no, n.thing_no, n.role from (${NAMES}) k join thing_name n on n.name = k.name and n.role = k.role
      and (k.usage_account is null or n.account = k.usage_account) and (n.service is null or n.service = k.service)) n
    join thing t on t.thing_no = n.thing_no
    join charge_day d on d.charge_no = n.charge_no and d.ended_at > t.from_at and d.started_at < t.until_at
  group by 1, 2, 3`;
