/** Reading whole folders with real threads, files and engine: what is kept, what is said, and that order and threads change nothing. */
import { chmodSync, existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../../src/ports/sql.ts';
import { event, events, newPlace, read, records, type Place } from './logs-made.ts';
import { zipOf } from './zip-made.ts';

let place: Place;
beforeEach(() => {
  place = newPlace();
});
afterEach(() => place.remove());

const idsOf = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, index) => String(from + index)).sort();

/** The numbers of callers differ between two cases; which events have the same one does not. */
const ALL_ROWS = sql`select * exclude (caller), min(event_key) over (partition by caller) as first_of_caller from event order by event_key`;

describe('a folder of everything', () => {
  it('is read by content, each file told of', async () => {
    place.write('plain.json', records(events(0, 10)));
    place.write('packed.txt', gzipSync(records(events(10, 20))));
    place.write('members.gz', Buffer.concat([gzipSync(`${JSON.stringify(event(20))}\n`), gzipSync(JSON.stringify(event(21)))]));
    place.write(
      'a/b/c/deep.log',
      events(22, 30)
        .map((one) => JSON.stringify(one))
        .join('\r\n'),
    );
    place.write(
      'bundle.zip',
      zipOf([
        { name: '../../up.json', content: records(events(30, 35)) },
        { name: 'in/x.json.gz', content: gzipSync(records(events(35, 40))), method: 'stored' },
      ]),
    );
    place.write('cut.json.gz', gzipSync(records(events(40, 400).map((one, index) => ({ ...one, requestID: `${index * 7919}` })))).subarray(0, 2_000));
    place.write('empty.json', '{"Records":[]}');
    place.write('nothing', '');
    place.write('photo.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    place.write('notes.tar', Buffer.concat([Buffer.alloc(257, 'n'), Buffer.from('ustar'), Buffer.alloc(250)]));
    const { ids, file, record } = await read(place);
    const salvaged = file('cut.json.gz')?.records ?? 0;
    expect(salvaged).toBeGreaterThan(50);
    expect(ids).toEqual(idsOf(0, 40 + salvaged));
    expect(record.files.map((one) => [one.name.slice(place.logs.length + 1), one.outcome, one.records])).toEqual([
      ['a/b/c/deep.log', 'read', 8],
      ['bundle.zip!/../../up.json', 'read', 5],
      ['bundle.zip!/in/x.json.gz', 'read', 5],
      ['cut.json.gz', 'salvaged', salvaged],
      ['empty.json', 'empty', 0],
      ['members.gz', 'read', 2],
      ['notes.tar', 'skipped', 0],
      ['nothing', 'empty', 0],
      ['packed.txt', 'read', 10],
      ['photo.png', 'skipped', 0],
      ['plain.json', 'read', 10],
    ]);
    expect(file('notes.tar')?.why?.en).toContain('tar');
    expect(file('cut.json.gz')?.why?.ja).toContain('途中で切れています');
    expect(file('cut.json.gz')?.why?.en).toContain('cut off');
    expect(record.files.map((one) => one.number)).toEqual(record.files.map((_, index) => index + 1));
    expect(readdirSync(place.root).sort()).toEqual(['case', 'logs']);
    expect(readdirSync(place.caseFolder)).toEqual(['events']);
  });

  it('may hold a bomb', async () => {
    place.write('bomb.json.gz', gzipSync(Buffer.concat([Buffer.from('{"Records":['), Buffer.alloc(30_000_000, ' ')])));
    place.write('log.json', records(events(0, 3)));
    const { ids, file } = await read(place, { expansion: { freeBytes: 1_000_000, mostTimes: 100 } });
    expect(ids).toEqual(['0', '1', '2']);
    expect(file('bomb.json.gz')?.outcome).toBe('skipped');
    expect(file('bomb.json.gz')?.why?.en).toContain('abnormal size');
  });

  it('may hold nothing at all', async () => {
    const { ids, record } = await read(place);
    expect([ids, record.files, record.events]).toEqual([[], [], { stored: 0, rejected: 0 }]);
  });

  it.skipIf(process.getuid?.() === 0)('may hold files that cannot be opened', async () => {
    chmodSync(place.write('secret.json', records(events(0, 1))), 0);
    place.write('log.json', records(events(1, 2)));
    const { ids, file } = await read(place);
    expect(ids).toEqual(['1']);
    expect(file('secret.json')?.why?.en).toContain('no permission');
  });

  it('is not read twice when the case lies inside it', async () => {
    place.write('log.json', records(events(0, 3)));
    const inside = { caseFolder: join(place.logs, 'case'), paths: [place.logs] };
    await read({ ...place, ...inside });
    const { record } = await read({ ...place, ...inside });
    expect(record.files.map((one) => one.name)).toEqual([join(place.logs, 'log.json')]);
  });
});

describe('the same events', () => {
  it('come out whatever the number of threads and however they are spread', async () => {
    for (let file = 0; file < 40; file++) {
      const list = events(file * 50, file * 50 + 50).map((one, index) => ({ ...one, requestParameters: { pad: 'x'.repeat(200 + index) } }));
      place.write(`trail-${file % 3}/${String(file).padStart(3, '0')}.json.gz`, gzipSync(records(list)));
      if (file % 4 === 0) place.write(`other/${file}.json`, records(list.toReversed()));
    }
    const all = ALL_ROWS;
    const first = await read(place, { jobs: 1 });
    const rows = await first.rows(all);
    expect(first.tally).toEqual({ unique: 2_000, duplicate: 500, conflicting: 0, conflictingIds: [], withoutTime: 0 });
    const again = await read(place, { jobs: 3 });
    expect(await again.rows(all)).toEqual(rows);
    expect(again.record).toEqual(first.record);

    renameSync(join(place.logs, 'other'), join(place.logs, 'zz'));
    const moved = await read(place, { jobs: 2, paths: [join(place.logs, 'zz'), ...[2, 0, 1].map((trail) => join(place.logs, `trail-${trail}`))] });
    const content = sql`select * exclude (event_key, file_number) from event order by event_id`;
    expect(await moved.rows(content)).toEqual(await first.rows(content));
    expect(moved.ids).toEqual(idsOf(0, 2_000));
  });

  it('twice in a case are one, changed ones are both and named', async () => {
    place.write('trail-a.json', records([event('same'), event('edited')]));
    place.write('trail-b.json', records([event('same'), event('edited', { eventTime: '2026-06-01T00:00:00Z' })]));
    const { tally, ids } = await read(place);
    expect(ids).toEqual(['edited', 'edited', 'same']);
    expect(tally).toEqual({ unique: 3, duplicate: 1, conflicting: 2, conflictingIds: ['edited'], withoutTime: 0 });
  });
});

describe('a file as CloudTrail delivers it', () => {
  const nested = { requestParameters: { items: [{ eventVersion: '1' }, { eventVersion: '2', deep: [{}, { eventVersion: '3' }] }] } };
  it.each<[string, string]>([
    ['plain records', records(events(0, 5))],
    ['records with others inside', records([event(0), event(1, nested), event(2)])],
    [
      'an Insight record among events',
      records([event(0), { eventVersion: '1.07', eventTime: '2026-01-01T00:00:00Z', eventType: 'AwsCloudTrailInsight', eventID: 'i' }, event(1)]),
    ],
    [
      'a notification of another service',
      records([event(0), { eventVersion: '2.1', eventSource: 'aws:s3', eventName: 'ObjectCreated:Put', eventTime: '2026-01-01T00:00:00Z' }]),
    ],
    ['an object that is no event', records([event(0), { eventVersion: '1.09', hello: 'world' }, event(1)])],
    ['half a surrogate pair', records([event(0), event(1)]).replace('us-east-1', String.raw`us-\ud800`)],
    ['a record damaged inside', records(events(0, 6)).replace('"eventID":"3"', '"eventID:"3"')],
  ])('with %s is read as with care', async (_, text) => {
    place.write('log.json', text);
    const quick = await read(place);
    place.write('log.json', text.replace('{"Records":[', '{"Records": ['));
    const careful = await read(place);
    expect(await quick.rows(ALL_ROWS)).toEqual(await careful.rows(ALL_ROWS));
    const told = ({ record, file }: typeof quick): unknown => [record.events, record.insights, { ...file('log.json'), bytes: 0 }];
    expect(told(quick)).toEqual(told(careful));
    expect(quick.ids.length).toBeGreaterThan(0);
  });
});

describe('the case', () => {
  it('keeps what it holds when nothing new is named', async () => {
    place.write('log.json', records(events(0, 5)));
    const { record } = await read(place);
    expect((await read(place, { paths: [] })).record).toEqual(record);
  });

  it('says so when there is nothing to keep', async () => {
    await expect(read(place, { paths: [] })).rejects.toMatchObject({ code: 'case-not-read', whose: 'you' });
  });

  it('keeps the former events when a new reading fails or is stopped', async () => {
    place.write('log.json', records(events(0, 5)));
    await read(place);
    await expect(read(place, { paths: [join(place.root, 'nowhere')] })).rejects.toMatchObject({ code: 'input-not-found' });
    const stop = new AbortController();
    stop.abort(new Error('stopped by the person'));
    await expect(read(place, { signal: stop.signal })).rejects.toThrow('stopped by the person');
    expect(readdirSync(place.caseFolder)).toEqual(['events']);
    expect((await read(place, { paths: [] })).ids).toEqual(idsOf(0, 5));
  });

  it('is read anew, not added to', async () => {
    place.write('log.json', records(events(0, 5)));
    await read(place);
    place.write('log.json', records(events(5, 7)));
    expect((await read(place)).ids).toEqual(['5', '6']);
    expect(existsSync(join(place.caseFolder, 'events.former'))).toBe(false);
  });
});
