/** The same 127 events in 15 shapes, and real trail folders (see ../shared/data/README.md); left out where that folder is absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVENT_COLUMNS } from '../../src/knowledge/event-columns.ts';
import { name, joined, sql, type Sql } from '../../src/ports/sql.ts';
import { newPlace, read, type Place } from './logs-made.ts';

const data = join(import.meta.dirname, '../../../shared/data/cloudtrail');
const variants = join(data, 'format-variants-dev');
const present = existsSync(variants);

interface Expected {
  readonly eventIDs: readonly string[];
  readonly sameEventsIn: readonly string[];
  readonly partial: Readonly<Record<string, number>>;
}
const expected: Expected = present
  ? (JSON.parse(readFileSync(join(variants, 'expected.json'), 'utf8')) as Expected)
  : { eventIDs: [], sameEventsIn: [], partial: {} };
const wholeFiles = expected.sameEventsIn.map((text) => text.split(' ')[0] ?? '');

let place: Place;
beforeEach(() => {
  place = newPlace();
});
afterEach(() => place.remove());

/** All columns a container cannot change; `raw` may be written with other spaces. */
const CONTENT = Object.keys(EVENT_COLUMNS).filter((column) => !['event_key', 'caller', 'container', 'file_number', 'raw'].includes(column));
const content: Sql = sql`select ${joined(CONTENT.map(name), ', ')} from event order by event_id`;

describe.skipIf(!present)('the same events in many shapes', () => {
  it.each(wholeFiles)('%s gives the rows of records.json', async (file) => {
    const plain = await read(place, { paths: [join(variants, 'records.json')] });
    const rows = await plain.rows(content);
    const shaped = await read(place, { paths: [join(variants, file)] });
    expect(shaped.ids).toEqual([...expected.eventIDs].sort());
    expect(await shaped.rows(content)).toEqual(rows);
    expect(shaped.record.events.rejected).toBe(0);
    expect(shaped.tally.conflicting).toBe(0);
  });

  it.each(Object.entries(expected.partial))('%s gives its %i complete records and says it is cut', async (file, count) => {
    const { record, ids } = await read(place, { paths: [join(variants, file)] });
    expect(ids).toHaveLength(count);
    expect(record.files[0]).toMatchObject({ outcome: 'salvaged', records: count });
  });

  it('all together are 127 events, none in conflict, full records before columns', async () => {
    const { tally, ids, rows } = await read(place, { paths: [variants] });
    expect(ids).toEqual([...expected.eventIDs].sort());
    expect(tally).toMatchObject({ unique: 127, conflicting: 0 });
    expect(await rows(sql`select count(*) as n from event where container = 'console-csv'`)).toEqual([{ n: 0 }]);
  });

  it('the console table alone gives every event with its columns', async () => {
    const { ids, rows } = await read(place, { paths: [join(variants, 'console-event-history.csv')] });
    expect(ids).toEqual([...expected.eventIDs].sort());
    const json = await read(place, { paths: [join(variants, 'records.json')] });
    const kept = sql`select event_id, event_time, event_name, event_source, source_ip, access_key_id from event order by event_id`;
    expect(await json.rows(kept)).toHaveLength(127);
    expect((await rows(kept)).length).toBe(127);
  });
});

describe.skipIf(!existsSync(join(data, 'flaws-level6-enumeration')))('a real organization trail', () => {
  it('has 185 events, two of which share an id and differ in time', async () => {
    const { tally } = await read(place, { paths: [join(data, 'flaws-level6-enumeration/AWSLogs')] });
    expect(tally).toMatchObject({ unique: 185, duplicate: 0, conflicting: 2, withoutTime: 0 });
  });
});
