/** From record texts to columns: every rule of knowledge/event-columns.ts on the real engine. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_COLUMNS } from '../../knowledge/event-columns.ts';
import type { EventStore } from '../../ports/event-store.ts';
import { sql } from '../../ports/sql.ts';
import { openDuckdbEventStore } from './event-store.ts';
import type { RecordAbout } from './record-blocks.ts';
import { SegmentWriter, type SegmentsWritten } from './segment-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'hikeshi-at-rest-'));
const RECORDS: RecordAbout = { container: 'records', columnsOnly: false };
const NO_TALLY = { unique: 0, duplicate: 0, conflicting: 0, conflictingIds: [], withoutTime: 0 };

async function stored(
  texts: readonly (string | Buffer)[],
  segmentBytes = 1_000_000,
  callerSalt = 'salt',
): Promise<{ store: EventStore; written: SegmentsWritten }> {
  const place = mkdtempSync(join(folder, 'case-'));
  const writer = await SegmentWriter.open({ folder: place, spillFolder: join(place, 'spill'), segmentBytes, memoryMegabytes: 100, callerSalt });
  for (const [index, text] of texts.entries()) {
    writer.add(Buffer.from(text), RECORDS, 5 * 2 ** 32 + index);
    await writer.makeRoom();
  }
  const written = await writer.finish();
  writer.close();
  const store = await openDuckdbEventStore({
    folder: place,
    spillFolder: join(place, 'spill'),
    segments: written.segments.map((name) => join(place, name)),
    leftOut: null,
    tally: NO_TALLY,
    threads: 1,
  });
  return { store, written };
}

async function rowsFrom(texts: readonly (string | Buffer)[]): Promise<Record<string, unknown>[]> {
  const { store } = await stored(texts);
  try {
    return await store.rows(sql`select * from event order by event_key`);
  } finally {
    await store.close();
  }
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('a record with everything', () => {
  const record = {
    eventVersion: '1.11',
    userIdentity: {
      type: 'AssumedRole',
      principalId: 'AROAEXAMPLE:i-0123456789abcdef0',
      arn: 'arn:aws:sts::111122223333:assumed-role/web/i-0123456789abcdef0',
      accountId: '111122223333',
      accessKeyId: 'ASIAEXAMPLE',
      userName: 'nobody',
      invokedBy: 'ec2.amazonaws.com',
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId: 'AROAEXAMPLE',
          arn: 'arn:aws:iam::111122223333:role/web',
          accountId: '111122223333',
          userName: 'web',
        },
        attributes: { creationDate: '2026-03-09T23:59:59Z', mfaAuthenticated: 'false' },
        sourceIdentity: 'alice',
        ec2RoleDelivery: '2.0',
      },
    },
    eventTime: '2026-03-10T10:00:00Z',
    eventSource: 'lambda.amazonaws.com',
    eventName: 'UpdateFunctionCode20150331v2',
    awsRegion: 'ap-northeast-1',
    sourceIPAddress: '203.0.113.7',
    userAgent: '[aws-cli/2.15 テスト]',
    errorCode: 'AccessDenied',
    errorMessage: 'not you',
    requestID: 'r-1',
    eventID: 'e-1',
    sharedEventID: 's-1',
    readOnly: false,
    managementEvent: true,
    eventType: 'AwsApiCall',
    eventCategory: 'Management',
    recipientAccountId: '444455556666',
    vpcEndpointId: 'vpce-1',
    sessionCredentialFromConsole: 'true',
  };
  let row: Record<string, unknown> = {};
  beforeAll(async () => {
    [row = {}] = await rowsFrom([JSON.stringify(record)]);
  });

  it('has exactly the columns of EVENT_COLUMNS, in order', () => {
    expect(Object.keys(row)).toEqual(Object.keys(EVENT_COLUMNS));
  });

  it('fills each of them', () => {
    expect(row).toEqual({
      event_key: 21_474_836_480,
      event_id: 'e-1',
      event_time: '2026-03-10T10:00:00Z',
      event_name: 'UpdateFunctionCode20150331v2',
      api_name: 'UpdateFunctionCode',
      event_source: 'lambda.amazonaws.com',
      aws_region: 'ap-northeast-1',
      account_id: '444455556666',
      source_ip: '203.0.113.7',
      user_agent: '[aws-cli/2.15 テスト]',
      error_code: 'AccessDenied',
      error_message: 'not you',
      request_id: 'r-1',
      shared_event_id: 's-1',
      read_only: false,
      management_event: true,
      event_type: 'AwsApiCall',
      event_category: 'Management',
      event_version: '1.11',
      vpc_endpoint_id: 'vpce-1',
      identity_type: 'AssumedRole',
      identity_arn: 'arn:aws:sts::111122223333:assumed-role/web/i-0123456789abcdef0',
      identity_principal_id: 'AROAEXAMPLE:i-0123456789abcdef0',
      identity_account_id: '111122223333',
      access_key_id: 'ASIAEXAMPLE',
      identity_user_name: 'nobody',
      invoked_by: 'ec2.amazonaws.com',
      issuer_type: 'Role',
      issuer_arn: 'arn:aws:iam::111122223333:role/web',
      issuer_user_name: 'web',
      session_mfa: 'false',
      session_created: '2026-03-09T23:59:59Z',
      source_identity: 'alice',
      ec2_role_delivery: '2.0',
      session_from_console: 'true',
      caller: expect.any(Number) as number,
      container: 'records',
      file_number: 5,
      raw: JSON.stringify(record),
    });
  });
});

describe('the number of a caller', () => {
  const session = { type: 'Role', arn: 'arn:aws:iam::111122223333:role/web' };
  const identity = {
    type: 'AssumedRole',
    principalId: 'AROAEXAMPLE:alice',
    arn: 'arn:aws:sts::111122223333:assumed-role/web/alice',
    accountId: '111122223333',
    accessKeyId: 'ASIAEXAMPLE0000000001',
    sessionContext: { sessionIssuer: session },
  };
  const call = { eventName: 'A', eventID: '1', sourceIPAddress: '203.0.113.7', userAgent: 'aws-cli', recipientAccountId: '111122223333' };
  const callerOf = async (record: object, salt = 'salt'): Promise<unknown> => {
    const { store } = await stored([JSON.stringify(record)], 1_000_000, salt);
    const [row] = await store.rows<{ caller: string }>(sql`select cast(caller as varchar) as caller from event`);
    await store.close();
    return row?.caller;
  };
  const plain = { ...call, userIdentity: identity };

  it('is the same whatever was called, and when the temporary key was renewed', async () => {
    const renewed = { ...plain, eventID: '2', eventName: 'B', userIdentity: { ...identity, accessKeyId: 'ASIAEXAMPLE0000000002' } };
    expect(await callerOf(renewed)).toBe(await callerOf(plain));
  });

  it.each([
    ['address', { ...plain, sourceIPAddress: '203.0.113.8' }],
    ['program', { ...plain, userAgent: 'aws-cli ' }],
    ['account', { ...plain, recipientAccountId: '444455556666' }],
    ['absent program', { ...call, userAgent: undefined, userIdentity: identity }],
    ['session name', { ...plain, userIdentity: { ...identity, arn: `${identity.arn}2` } }],
    ['principal', { ...plain, userIdentity: { ...identity, principalId: 'AROAEXAMPLE:alice2' } }],
    ['type', { ...plain, userIdentity: { ...identity, type: 'FederatedUser' } }],
    ['long-term key', { ...plain, userIdentity: { ...identity, accessKeyId: 'AKIAEXAMPLE0000000001' } }],
    ['user name', { ...plain, userIdentity: { ...identity, userName: 'alice' } }],
    ['service', { ...plain, userIdentity: { ...identity, invokedBy: 'ec2.amazonaws.com' } }],
    ['role', { ...plain, userIdentity: { ...identity, sessionContext: { sessionIssuer: { ...session, arn: `${session.arn}2` } } } }],
    ['kind of issuer', { ...plain, userIdentity: { ...identity, sessionContext: { sessionIssuer: { ...session, type: 'User' } } } }],
  ])('is another with another %s', async (_, other) => {
    expect(await callerOf(other)).not.toBe(await callerOf(plain));
  });

  it('tells the same text in two places apart, and cannot be foreseen without the secret of the case', async () => {
    const [left, right] = [
      { ...call, userIdentity: { type: 'x', arn: 'y' } },
      { ...call, userIdentity: { type: 'y', arn: 'x' } },
    ];
    expect(await callerOf(left)).not.toBe(await callerOf(right));
    expect(await callerOf(plain, 'another')).not.toBe(await callerOf(plain));
  });
});

describe('times', () => {
  const cases = [
    ['2026-03-10T10:00:00Z', '2026-03-10T10:00:00Z'],
    ['2026-03-10T10:00:00.987Z', '2026-03-10T10:00:00Z'],
    ['2026-03-10T10:00:00+09:00', '2026-03-10T01:00:00Z'],
    ['2026-03-10T10:00:00-0330', '2026-03-10T13:30:00Z'],
    ['2025-01-21 18:12:33.000000000', '2025-01-21T18:12:33Z'],
    ['2025-01-21 18:12:33 UTC', '2025-01-21T18:12:33Z'],
    [1_767_225_600, '2026-01-01T00:00:00Z'],
    ['1767225600', '2026-01-01T00:00:00Z'],
    [1_767_225_600.5, '2026-01-01T00:00:00Z'],
    [1_767_225_600_999, '2026-01-01T00:00:00Z'],
    ['2026-02-30T10:00:00Z', null],
    ['2026-03-10', null],
    ['epoch', null],
    ['infinity', null],
    ['0001-01-01T00:00:00Z', null],
    ['9999-12-31T23:59:59Z', null],
    ['', null],
    [{ at: 1 }, null],
    [null, null],
  ] as const;
  let rows: Record<string, unknown>[] = [];
  beforeAll(async () => {
    rows = await rowsFrom(cases.map(([eventTime]) => JSON.stringify({ eventName: 'A', eventID: 'x', eventTime })));
  });

  it.each(cases.map(([given, expected], index) => ({ given, expected, index })))('$given is $expected', ({ expected, index }) => {
    expect(rows[index]?.['event_time']).toBe(expected);
  });

  it('takes @timestamp of Logstash for a missing eventTime, and only then', async () => {
    const rows = await rowsFrom([
      '{"eventName":"A","@timestamp":"2020-09-14T00:00:00.000Z"}',
      '{"eventName":"A","@timestamp":"2020-09-14T00:00:00.000Z","eventTime":"2021-01-01T00:00:00Z"}',
    ]);
    expect(rows.map((row) => row['event_time'])).toEqual(['2020-09-14T00:00:00Z', '2021-01-01T00:00:00Z']);
  });
});

describe('names of calls without the version of the API', () => {
  const cases = [
    ['CreateFunction20150331', 'CreateFunction'],
    ['GetFunction20150331v2', 'GetFunction'],
    ['AddPermission20150331v2', 'AddPermission'],
    ['ListDistributions2020_05_31', 'ListDistributions'],
    ['ListObjectsV2', 'ListObjectsV2'],
    ['RunInstances', 'RunInstances'],
    ['Report2020', 'Report2020'],
    ['20150331', '20150331'],
  ] as const;
  let rows: Record<string, unknown>[] = [];
  beforeAll(async () => {
    rows = await rowsFrom(cases.map(([eventName]) => JSON.stringify({ eventName, eventID: 'x' })));
  });

  it.each(cases.map(([given, expected], index) => ({ given, expected, index })))('$given is $expected', ({ given, expected, index }) => {
    expect(rows[index]).toMatchObject({ event_name: given, api_name: expected });
  });
});

describe('what is missing or of another type', () => {
  it('gives a record without an id the hash of its text', async () => {
    const text = '{"eventName":"A"}';
    const [row] = await rowsFrom([text]);
    expect(row?.['event_id']).toBe(`sha256:${createHash('sha256').update(text).digest('hex').slice(0, 32)}`);
  });

  it('takes the account from the identity when the recipient is missing', async () => {
    const [row] = await rowsFrom(['{"eventName":"A","userIdentity":{"accountId":"111122223333"}}']);
    expect(row?.['account_id']).toBe('111122223333');
  });

  it('reads truth in any case, and nothing else as truth', async () => {
    const rows = await rowsFrom(['true', '"True"', '"FALSE"', '"maybe"', '{}', 'null'].map((value) => `{"eventName":"A","readOnly":${value}}`));
    expect(rows.map((row) => row['read_only'])).toEqual([true, true, false, null, null, null]);
  });

  it('keeps text that is not text as its JSON text, like a path into raw', async () => {
    const { store } = await stored(['{"eventName":["A",1],"recipientAccountId":111122223333,"userIdentity":"root","errorCode":null}']);
    const [row] = await store.rows(
      sql`select event_name, account_id, identity_type, error_code, ${store.dialect.jsonText(sql`raw`, ['eventName'])} as same from event`,
    );
    expect(row).toEqual({ event_name: '["A",1]', account_id: '111122223333', identity_type: null, error_code: null, same: '["A",1]' });
    await store.close();
  });

  it('does not guess at keys in another letter case', async () => {
    const [row] = await rowsFrom(['{"eventName":"A","eventid":"x","SourceIPAddress":"1.2.3.4"}']);
    expect(row?.['source_ip']).toBeNull();
    expect(row?.['event_id']).toMatch(/^sha256:/);
  });
});

describe('records the engine has trouble with', () => {
  it('leaves out what is no JSON, says which, and stops nothing', async () => {
    const { store, written } = await stored([
      '{"eventName":"A","eventID":"1"}',
      '{"eventName":',
      '{"eventName":"C","eventID":"3"} x',
      '{"eventName":"D","eventID":"4"}',
    ]);
    expect(await store.rows(sql`select event_id from event order by event_key`)).toEqual([{ event_id: '1' }, { event_id: '4' }]);
    expect(written.stored).toBe(2);
    expect(written.rejectedKeys.map((key) => key % 2 ** 32)).toEqual([1, 2]);
    await store.close();
  });

  it('refuses a text with the separator of records in it', async () => {
    const { store, written } = await stored(['{"eventName":"A\u001e"}', '{"eventName":"B","eventID":"b"}']);
    expect(await store.rows(sql`select event_id from event`)).toEqual([{ event_id: 'b' }]);
    expect(written.stored).toBe(1);
    await store.close();
  });

  it('does not let half a surrogate pair hide an event', async () => {
    const { store, written } = await stored([
      '{"eventName":"A","eventID":"1","userAgent":"\\ud83d \\\\ud800 \\ud83d\\ude00"}',
      '{"eventName":"B","eventID":"2"}',
    ]);
    expect(await store.rows(sql`select event_id, user_agent from event order by event_key`)).toEqual([
      { event_id: '1', user_agent: '\ufffd \\ud800 😀' },
      { event_id: '2', user_agent: null },
    ]);
    expect(written).toMatchObject({ stored: 2, rejectedKeys: [] });
    await store.close();
  });

  it('replaces bytes that are no UTF-8', async () => {
    const [row] = await rowsFrom([Buffer.concat([Buffer.from('{"eventName":"A","userAgent":"caf'), Buffer.from([0xe9]), Buffer.from('"}')])]);
    expect(row?.['user_agent']).toBe('caf\ufffd');
  });

  it('takes records larger than a block, NUL escapes and deep nesting', async () => {
    const large = JSON.stringify({ eventName: 'A', eventID: 'large', requestParameters: 'x'.repeat(3_000_000) });
    const deep = `{"eventName":"A","eventID":"deep","requestParameters":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    const { store } = await stored([large, '{"eventName":"A","eventID":"nul\\u0000"}', deep]);
    expect(await store.rows(sql`select event_id, strlen(raw) as bytes from event order by event_key`)).toEqual([
      { event_id: 'large', bytes: large.length },
      { event_id: 'nul\0', bytes: 39 },
      { event_id: 'deep', bytes: deep.length },
    ]);
    await store.close();
  });
});

it('writes several segments while records keep coming', async () => {
  const texts = Array.from({ length: 500 }, (_, index) =>
    JSON.stringify({ eventName: 'A', eventID: String(index), requestParameters: 'x'.repeat(1_000) }),
  );
  const { store, written } = await stored(texts, 100_000);
  expect(written.segments.length).toBeGreaterThanOrEqual(5);
  expect(await store.rows(sql`select count(distinct event_id) as ids, count(*) as n from event`)).toEqual([{ ids: 500, n: 500 }]);
  await store.close();
});
