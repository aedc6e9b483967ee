/** The same events in every shape people have them in. Record texts are not changed, only wrapped. */
import { gzipSync } from 'node:zlib';

export interface AnEvent {
  readonly eventID: string;
  readonly eventTime: string;
  readonly eventName: string;
  readonly eventSource: string;
  readonly awsRegion: string;
}

/** File content by file name. */
export type Shapes = Readonly<Record<string, string | Buffer>>;

const lines = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const inBatches = <T>(records: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(records.length / size) }, (_, batch) => records.slice(batch * size, (batch + 1) * size));

/** Shapes that carry whole records. */
export function fullShapes(records: readonly AnEvent[]): Shapes {
  const whole = JSON.stringify({ Records: records });
  return {
    'records.json': whole,
    'records.json.gz': gzipSync(whole),
    'pretty.json': JSON.stringify({ Records: records }, null, 2),
    'array.json': JSON.stringify(records),
    'ndjson.jsonl': lines(records),
    'bom-crlf.jsonl': `\uFEFF${lines(records).replaceAll('\n', '\r\n')}`,
    'utf-16.json': Buffer.from(`\uFEFF${whole}`, 'utf16le'),
    'batches.jsonl': lines(inBatches(records, 50).map((batch) => ({ Records: batch }))),
    'multi-member.json.gz': Buffer.concat(inBatches(records, 70).map((batch) => gzipSync(lines(batch)))),
    'lookup-events.json': JSON.stringify({ Events: records.map(lookedUp) }),
    'eventbridge.jsonl': lines(
      records.map((record) => ({ version: '0', 'detail-type': 'AWS API Call via CloudTrail', source: 'aws.iam', detail: record })),
    ),
    'cloudwatch-export.txt': records.map((record) => `${record.eventTime.replace('Z', '.000Z')} ${JSON.stringify(record)}\n`).join(''),
    'cloudwatch-filter.json': JSON.stringify({
      events: records.map((record) => ({ timestamp: Date.parse(record.eventTime), message: JSON.stringify(record) })),
    }),
    'lake.csv': ['"eventJson"', ...records.map((record) => `"${JSON.stringify(record).replaceAll('"', '""')}"`), ''].join('\n'),
  };
}

/** `aws cloudtrail lookup-events`. */
const lookedUp = (record: AnEvent): object => ({
  EventId: record.eventID,
  EventName: record.eventName,
  EventTime: record.eventTime,
  EventSource: record.eventSource,
  Resources: [],
  CloudTrailEvent: JSON.stringify(record),
});
