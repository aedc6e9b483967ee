import { describe, expect, test } from 'vitest';
import { collected } from './collected.ts';
import type { ContainerKind } from './reading-record.ts';

const A = '{"eventVersion":"1.11","eventTime":"2026-01-02T03:04:05Z","eventSource":"iam.amazonaws.com","eventName":"CreateUser","eventID":"a"}';
const B =
  '{"eventName":"RunInstances","eventTime":"2026-01-02T03:04:06Z","requestParameters":{"instancesSet":{"items":[{"minCount":1}]},"note":"}{][\\"\\\\"}}';
const SIGN_IN =
  '{"eventSource":"signin.amazonaws.com","eventName":"ConsoleLogin","errorMessage":"Failed authentication","eventType":"AwsConsoleSignIn"}';
const SERVICE = '{"eventType":"AwsServiceEvent","eventName":"RotateKey","eventID":"s","userIdentity":{"invokedBy":"AWS Internal"}}';
const J = JSON.stringify;
const SUBSCRIPTION = { messageType: 'DATA_MESSAGE', owner: '111122223333', logGroup: 'trail' };

interface Case {
  readonly name: string;
  readonly input: string | Buffer;
  readonly kind: ContainerKind;
  readonly records: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'Records', input: `{"Records":[${A},${B}]}`, kind: 'records', records: [A, B] },
  { name: 'Records, spaced', input: ` { "Records" : [ ${A} ,\n ${B} ] }\n`, kind: 'records', records: [A, B] },
  { name: 'Records after other members', input: `{"x":{"y":[1,{"z":"]"}]},"n":null,"Records":[${A}],"t":[{"a":1}]}`, kind: 'records', records: [A] },
  { name: 'bare array', input: `[${A},\r\n${B}]`, kind: 'array', records: [A, B] },
  { name: 'array of arrays', input: `[[${A}],[${B}]]`, kind: 'array', records: [A, B] },
  { name: 'NDJSON', input: `${A}\n${B}\n`, kind: 'ndjson', records: [A, B] },
  { name: 'NDJSON with BOM and CRLF', input: `\uFEFF${A}\r\n${B}\r\n`, kind: 'ndjson', records: [A, B] },
  { name: 'single event', input: SIGN_IN, kind: 'ndjson', records: [SIGN_IN] },
  { name: 'service event', input: SERVICE, kind: 'ndjson', records: [SERVICE] },
  { name: 'concatenated without separator', input: A + B, kind: 'ndjson', records: [A, B] },
  { name: 'NDJSON of batches', input: `{"Records":[${A}]}\n{"Records":[]}\n{"Records":[${B}]}`, kind: 'records', records: [A, B] },
  { name: 'files joined with their byte order marks', input: `\uFEFF{"Records":[${A}]}\n\uFEFF{"Records":[${B}]}`, kind: 'records', records: [A, B] },
  { name: 'array of batches', input: `[{"Records":[${A}]},{"Records":[${B}]}]`, kind: 'records', records: [A, B] },
  { name: 'UTF-16 LE', input: Buffer.from(`\uFEFF{"Records":[${A}]}`, 'utf16le'), kind: 'records', records: [A] },
  { name: 'UTF-16 BE', input: Buffer.from(`\uFEFF${A}\n${B}`, 'utf16le').swap16(), kind: 'ndjson', records: [A, B] },
  { name: 'UTF-16 without mark', input: Buffer.from(A, 'utf16le'), kind: 'ndjson', records: [A] },
  {
    name: 'LookupEvents',
    input: J({ NextToken: 'n', Events: [{ EventName: 'x', CloudTrailEvent: A }, { CloudTrailEvent: B }] }),
    kind: 'lookup-events',
    records: [A, B],
  },
  {
    name: 'LookupEvents, pretty',
    input: JSON.stringify(
      { Events: [{ EventTime: 1729195792.5, Resources: [{ a: 1 }], CloudTrailEvent: B }], ResponseMetadata: { HTTPHeaders: {} } },
      null,
      4,
    ),
    kind: 'lookup-events',
    records: [B],
  },
  { name: 'jq .Events[].CloudTrailEvent', input: `${J(A)}\n${J(B)}\n`, kind: 'lookup-events', records: [A, B] },
  { name: '--query Events[].CloudTrailEvent', input: JSON.stringify([A, B], null, 2), kind: 'lookup-events', records: [A, B] },
  { name: '--output text', input: `${A}\t${B}\n`, kind: 'ndjson', records: [A, B] },
  {
    name: 'EventBridge',
    input: `{"version":"0","id":"i","detail-type":"AWS API Call via CloudTrail","resources":[],"detail":${A}}\n{"detail": ${B} ,"z":1}`,
    kind: 'eventbridge',
    records: [A, B],
  },
  { name: 'EventBridge in a list', input: `[{"resources":["x"],"detail":${A}}]`, kind: 'eventbridge', records: [A] },
  {
    name: 'CloudWatch Logs export',
    input: `2026-01-02T03:04:05.000Z ${A}\n2026-01-02T03:04:06.000Z ${B}\n`,
    kind: 'cloudwatch-logs',
    records: [A, B],
  },
  { name: 'aws logs tail', input: `2026-01-02T03:04:05.123000+00:00 1111_CloudTrail_us-east-1_2 ${A}\n`, kind: 'cloudwatch-logs', records: [A] },
  {
    name: 'filter-log-events',
    input: J({ events: [{ logStreamName: 's', timestamp: 1, message: A }, { message: B }], searchedLogStreams: [] }),
    kind: 'cloudwatch-logs',
    records: [A, B],
  },
  { name: 'log lines with message', input: `${J({ message: A })}\n${J({ '@message': B })}`, kind: 'cloudwatch-logs', records: [A, B] },
  {
    name: 'Logs subscription',
    input: J({ ...SUBSCRIPTION, logEvents: [{ id: '1', timestamp: 2, message: A }] }),
    kind: 'cloudwatch-logs',
    records: [A],
  },
  {
    name: 'aws logs get-query-results',
    input: J({
      results: [
        [
          { field: '@timestamp', value: '2026-01-02 03:04:05.000' },
          { field: '@message', value: A },
          { field: '@ptr', value: 'Cm' },
        ],
      ],
      status: 'Complete',
    }),
    kind: 'cloudwatch-logs',
    records: [A],
  },
  { name: 'SQS body', input: J({ Messages: [{ MessageId: 'm', Body: A }] }), kind: 'envelope', records: [A] },
  {
    name: 'SNS in SQS, EventBridge inside',
    input: J({ Messages: [{ Body: J({ Type: 'Notification', Message: J({ 'detail-type': 't', detail: JSON.parse(A) as unknown }) }) }] }),
    kind: 'eventbridge',
    records: [A],
  },
  { name: 'Lambda event from SNS', input: J({ Records: [{ EventSource: 'aws:sns', Sns: { Message: A } }] }), kind: 'envelope', records: [A] },
  { name: 'Records inside a message', input: J({ Message: `{"Records":[${A},${B}]}` }), kind: 'envelope', records: [A, B] },
  { name: 'Splunk', input: J({ preview: false, result: { _time: 't', _raw: A } }), kind: 'envelope', records: [A] },
  {
    name: 'Elasticsearch',
    input: J({ took: 1, hits: { total: 1, hits: [{ _id: '1', _source: JSON.parse(A) as unknown }] } }),
    kind: 'envelope',
    records: [A],
  },
  {
    name: 'Logstash',
    input: '{"@version":"1","@timestamp":"2020-09-14T00:44:23.000Z","eventName":"GetObject"}',
    kind: 'logstash',
    records: ['{"@version":"1","@timestamp":"2020-09-14T00:44:23.000Z","eventName":"GetObject"}'],
  },
  {
    name: 'a non-ASCII record',
    input: '{"eventName":"CreateUser","eventID":"é日本\u{1F525}"}',
    kind: 'ndjson',
    records: ['{"eventName":"CreateUser","eventID":"é日本\u{1F525}"}'],
  },
  {
    name: 'escapes in record text',
    input: J({ CloudTrailEvent: '{"eventName":"é/\u{1F525}","eventID":"\\u65e5\\t"}' })
      .replaceAll('é', '\\u00e9')
      .replaceAll('/', '\\/')
      .replaceAll('\u{1F525}', '\\ud83d\\udd25'),
    kind: 'lookup-events',
    records: ['{"eventName":"é/\u{1F525}","eventID":"\\u65e5\\t"}'],
  },
];

describe('every container gives exact record texts', () => {
  test.each(CASES)('$name', ({ input, kind, records }) => {
    for (const sizes of [[], [1], [2, 3], [7], [64]]) {
      const read = collected(input, {}, sizes);
      expect(read.records, `pieces of ${sizes.join(',')}`).toEqual(records);
      expect(read.outcome).toMatchObject({ container: kind, records: records.length, rejected: 0, skippedBytes: 0, truncated: false, mended: 0 });
      expect(new Set(read.kinds)).toEqual(new Set([kind]));
      expect(read.columnsOnly.every((one) => !one)).toBe(true);
    }
  });
});

const DIGEST = J({
  awsAccountId: '111122223333',
  digestStartTime: '2026-01-01T00:00:00Z',
  digestEndTime: '2026-01-01T01:00:00Z',
  logFiles: [],
  previousDigestHashValue: null,
});
const INSIGHT =
  '{"eventVersion":"1.08","eventTime":"t","eventType":"AwsCloudTrailInsight","insightDetails":{"eventName":"RunInstances"},"eventCategory":"Insight"}';
const KEYS = J({ PublicKeyList: [{ Value: 'AA==', Fingerprint: 'f' }] });

test.each([
  ['digest', DIGEST, 'digest'],
  ['insight', INSIGHT, 'insights'],
  ['public-keys', KEYS, 'envelope'],
])('%s documents are told apart from events', (kind, text, container) => {
  expect(collected(text).documents).toEqual([{ kind, text }]);
  expect(collected(text).outcome).toMatchObject({ container, records: 0, rejected: 0, skippedBytes: 0, recordBytes: text.length });
  const wrapped = collected(`{"Records":[${text},${A}]}`, {}, [5]);
  expect(wrapped.documents).toEqual([{ kind, text }]);
  expect(wrapped.records).toEqual([A]);
  expect(wrapped.outcome.container).toBe('mixed');
});

test.each([
  ['S3 notification', '{"eventVersion":"2.1","eventSource":"aws:s3","eventTime":"t","eventName":"ObjectCreated:Put","s3":{}}'],
  ['DynamoDB stream', '{"eventID":"1","eventName":"INSERT","eventSource" : "aws:dynamodb"}'],
  ['name only inside', '{"eventTime":"t","eventSource":"s","requestParameters":{"eventName":"x"}}'],
  ['name as a value', '{"a":"eventName","eventTime":"t"}'],
  ['name without source, time or id', '{"eventName":"x"}'],
  ['plain object', '{"a":1}'],
])('%s is not an event', (_name, text) => {
  expect(collected(text)).toMatchObject({ records: [], rejected: [{ reason: 'not-an-event', bytes: text.length }] });
});

test.each([
  ['nothing', ''],
  ['white space', ' \r\n\t'],
  ['no records', '{"Records":[]}'],
  ['empty array', '[]'],
])('%s is read as empty, not as a failure', (_name, text) => {
  expect(collected(text).outcome).toMatchObject({ container: 'unknown', records: 0, rejected: 0, syntaxBytes: text.length, truncated: false });
});
