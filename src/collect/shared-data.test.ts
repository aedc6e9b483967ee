/** The development corpus beside the repository, when it is there. Expected numbers come from its README and truth files. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { collected, type Collected } from './collected.ts';

const CORPUS = path.resolve(import.meta.dirname, '../../../shared/data/cloudtrail');

function bytesOf(file: string): Buffer {
  const bytes = readFileSync(path.join(CORPUS, file));
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function eventIds(read: Collected): string[] {
  return read.records.map((text) => (JSON.parse(text) as { eventID: string }).eventID);
}

function filesUnder(folder: string, pattern: RegExp): string[] {
  return readdirSync(path.join(CORPUS, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => path.join(folder, file));
}

describe.skipIf(!existsSync(path.join(CORPUS, 'format-variants-dev')))('format-variants-dev', () => {
  const expected = (): { eventIDs: string[]; partial: Record<string, number> } =>
    JSON.parse(bytesOf('format-variants-dev/expected.json').toString()) as { eventIDs: string[]; partial: Record<string, number> };
  const exact = (): Map<string, string> => {
    const read = collected(bytesOf('format-variants-dev/ndjson.jsonl'));
    return new Map(eventIds(read).map((id, index) => [id, read.records[index] as string]));
  };

  test.each([
    ['records.json', 'records'],
    ['records.json.gz', 'records'],
    ['array.json', 'array'],
    ['ndjson.jsonl', 'ndjson'],
    ['bom-crlf.jsonl', 'ndjson'],
    ['ndjson-of-batches.jsonl', 'records'],
    ['multi-member.json.gz', 'ndjson'],
    ['lookup-events-cli.json', 'lookup-events'],
    ['lookup-events-raw-epoch.json', 'lookup-events'],
    ['eventbridge.jsonl', 'eventbridge'],
    ['cloudwatch-logs-export.txt', 'cloudwatch-logs'],
    ['shuffled-duplicated.json', 'records'],
  ])('%s carries every event with the same text', (file, kind) => {
    const read = collected(bytesOf(`format-variants-dev/${file}`), {}, [4_096, 333]);
    const texts = exact();
    expect(new Set(eventIds(read))).toEqual(new Set(expected().eventIDs));
    expect(read.records).toEqual(eventIds(read).map((id) => texts.get(id)));
    expect(read.outcome).toMatchObject({ container: kind, rejected: 0, skippedBytes: 0 });
  });

  test.each(['truncated-head.json', 'truncated-tail.json'])('%s is salvaged', (file) => {
    const read = collected(bytesOf(`format-variants-dev/${file}`));
    const texts = exact();
    expect(read.records).toHaveLength(expected().partial[file] as number);
    expect(read.records).toEqual(eventIds(read).map((id) => texts.get(id)));
    expect(read.rejected.map(({ reason }) => reason)).toEqual(['truncated']);
  });

  test('console-event-history.csv gives every event by its columns', () => {
    const read = collected(bytesOf('format-variants-dev/console-event-history.csv'));
    expect(new Set(eventIds(read))).toEqual(new Set(expected().eventIDs));
    expect(read.columnsOnly.every(Boolean)).toBe(true);
    const texts = exact();
    for (const text of read.records) {
      const row = JSON.parse(text) as Record<string, unknown> & { userIdentity?: Record<string, unknown> };
      const whole = JSON.parse(texts.get(row['eventID'] as string) as string) as typeof row;
      expect(row).toMatchObject({
        eventName: whole['eventName'],
        eventTime: whole['eventTime'],
        sourceIPAddress: whole['sourceIPAddress'],
        userAgent: whole['userAgent'],
      });
      expect(row.userIdentity?.['accessKeyId']).toBe(whole.userIdentity?.['accessKeyId']);
    }
  });
});

describe.skipIf(!existsSync(path.join(CORPUS, 'otrf-cloud-breach-s3')))('other sets', () => {
  const all = (folder: string, pattern: RegExp): { records: number; rejected: number; files: number } => {
    const reads = filesUnder(folder, pattern).map((file) => collected(bytesOf(file)));
    const sum = (count: (read: Collected) => number): number => reads.reduce((total, read) => total + count(read), 0);
    return { files: reads.length, records: sum((read) => read.records.length), rejected: sum((read) => read.rejected.length) };
  };

  test('Logstash: 103 events', () => {
    const read = collected(bytesOf('otrf-cloud-breach-s3/ec2_proxy_s3_exfiltration_2020-09-14011940.ndjson'));
    expect(read.outcome).toMatchObject({ container: 'logstash', records: 103, rejected: 0 });
  });

  test('a table of another kind is refused and its columns named', () => {
    const { outcome } = collected(bytesOf('otrf-s3-honeybucket/AWS_S3_HoneyBucketLogs.csv'));
    expect(outcome).toMatchObject({ records: 0, container: 'unknown', skippedBytes: 119_353 });
    expect(outcome.unknownColumns).toHaveLength(12);
  });

  test('organization trail: as many records as its truth file says', () => {
    expect(all('flaws-level6-enumeration/AWSLogs', /\.json(\.gz)?$/)).toEqual({ files: 5, records: 185, rejected: 0 });
  });

  test('every event version', () => {
    expect(all('cloudtrail-versions-synthetic', /\.json$/)).toMatchObject({ files: 16, rejected: 0 });
  });

  test('Stratus: 127 events of 18 techniques', () => {
    expect(all('stratus-red-team-dev', /^aws\..*\.json$/)).toEqual({ files: 18, records: 127, rejected: 0 });
  });

  test('TrailDiscover: 154 events', () => {
    expect(all('traildiscover-dev/events', /\.cloudtrail$/)).toMatchObject({ files: 162, records: 154 });
  });
});
