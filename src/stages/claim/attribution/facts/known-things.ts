/** Joins the names on the bill to the things of both sides: tables `thing`, `thing_span`, `thing_name`, and per day `day_thing`. */
import type { BillStore } from '../../../../ports/charge-line.ts';
import { sql, type Sql } from '../../../../ports/sql.ts';
import type { Holding } from '../../../investigate/index.ts';
import { TAIL_HOURS, type Incident } from '../../incident.ts';
import { HOUR, hourOf, laterBy } from '../../times.ts';
import { thingUse } from '../families/thing-use.ts';
import { isUnique, spellingsOf } from '../spellings.ts';
import { mixedClusters } from './mixed-clusters.ts';
import { spansOf } from './spans.ts';

/** Times before all logs and after all bills. */
const EVER = { from: '1970-01-01T00:00:00Z', until: '9999-01-01T00:00:00Z' };

export async function placeThings(bills: BillStore, incident: Incident): Promise<void> {
  const { holdings } = incident;
  await bills.place(
    'thing',
    { thing_no: 'integer', side: 'text', from_at: 'timestamp', until_at: 'timestamp' },
    holdings.map((one, no) => [no, one.side, startOf(one), endOf(one)]),
  );
  await bills.place('thing_name', { thing_no: 'integer', role: 'text', name: 'text', account: 'text', service: 'text' }, namesOf(holdings));
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
    spanRows(holdings),
  );
  await bills.derive('day_thing', DAY_THINGS);
}

/** AWS bills from the start of the hour on. */
const startOf = (one: Holding): string => (one.from === null ? EVER.from : hourOf(one.from));
/** A name that can be given again ends a tail after the thing; an id never does. */
const endOf = (one: Holding): string => (one.until === null || isUnique(one) ? EVER.until : laterBy(one.until, TAIL_HOURS * HOUR));

function* namesOf(holdings: readonly Holding[]): Generator<readonly (string | number | null)[]> {
  const mixed = mixedClusters(holdings);
  for (const [no, one] of holdings.entries()) {
    for (const { text, role, service } of spellingsOf(one))
      if (role === 'exact' || !mixed.has(`${one.account} ${one.region} ${one.id}`)) yield [no, role, text, one.account, service];
  }
}

function* spanRows(holdings: readonly Holding[]): Generator<readonly (string | number | boolean | null)[]> {
  for (const [no, one] of holdings.entries()) {
    for (const span of spansOf(one)) {
      for (const { family, subtype, weight } of thingUse(span.as)) {
        const until = span.until ?? EVER.until;
        const tail = span.until === null ? EVER.until : laterBy(span.until, TAIL_HOURS * HOUR);
        yield [no, one.side, family, subtype, one.account, one.region, weight, one.id.startsWith('#'), span.from ?? EVER.from, until, tail];
      }
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
  union all select c.charge_no, c.usage_account, c.service, 'below', ${upTo(7, ':')} from charge c where c.resource_id like 'arn:%:%:%:%:%:%:%'`;

/** Of several things of one name, those that were there on the day count; the earliest of each side speaks for it. */
const DAY_THINGS = sql`
  select d.charge_no, d.day, d.phase,
    min(case when t.side = 'intruder' and n.role = 'exact' then t.thing_no end) as intruder_no,
    min(case when t.side = 'intruder' and n.role = 'below' then t.thing_no end) as intruder_parent_no,
    min(case when t.side = 'owner' then t.thing_no end) as owner_no,
    min(case when t.side = 'unclear' then t.thing_no end) as unclear_no
  from (select k.charge_no, n.thing_no, n.role from (${NAMES}) k join thing_name n on n.name = k.name and n.role = k.role
      and (k.usage_account is null or n.account = k.usage_account) and (n.service is null or n.service = k.service)) n
    join thing t on t.thing_no = n.thing_no
    join charge_day d on d.charge_no = n.charge_no and d.ended_at > t.from_at and d.started_at < t.until_at
  group by 1, 2, 3`;
