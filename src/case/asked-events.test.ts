import { describe, expect, it } from 'vitest';
import { withStoreOf } from '../../tests/detections/store-of-events.ts';
import { trinoDialect } from '../edges/trino/dialect.ts';
import { trinoProblems } from '../edges/trino/sql-syntax.ts';
import { rendered } from '../ports/sql.ts';
import { askedEvents } from './asked-events.ts';
import type { AskedEvent, EventsAsked } from './asked-events.ts';

const event = (eventID: string, eventTime: string, more: object) => ({
  eventVersion: '1.08',
  eventID,
  eventTime,
  eventSource: 'iam.amazonaws.com',
  eventName: 'GetUser',
  awsRegion: 'us-east-1',
  ...more,
});
const user = (userName: string, accessKeyId: string) => ({
  userIdentity: { type: 'IAMUser', userName, arn: `arn:aws:iam::111122223333:user/${userName}`, accessKeyId },
});

const EVENTS = [
  event('late', '2026-01-03T00:00:00Z', { ...user('alice', 'AKIAALICE'), sourceIPAddress: '198.51.100.7' }),
  event('made', '2026-01-01T00:00:00Z', {
    ...user('bob', 'AKIABOB'),
    sourceIPAddress: '2001:DB8::1',
    eventName: 'CreateAccessKey',
    responseElements: { accessKey: { accessKeyId: 'AKIAALICE' } },
  }),
  event('role', '2026-01-02T00:00:00Z', {
    userIdentity: {
      type: 'AssumedRole',
      arn: 'arn:aws:sts::111122223333:assumed-role/app/i-0abc',
      sessionContext: { sessionIssuer: { userName: 'app', arn: 'arn:aws:iam::111122223333:role/app' } },
    },
    sourceIPAddress: 'ec2.amazonaws.com',
    requestParameters: { name: 'He said "100%_\\"' },
  }),
];

const CASES: readonly [string, Omit<EventsAsked, 'most'>, readonly string[]][] = [
  ['nothing: everything in time order', {}, ['made', 'role', 'late']],
  ['a key: what it did and what was done to it', { key: 'AKIAALICE' }, ['made', 'late']],
  ['a user by name', { user: 'alice' }, ['late']],
  ['a role by name', { user: 'app' }, ['role']],
  ['a role by ARN', { user: 'arn:aws:iam::111122223333:role/app' }, ['role']],
  ['an address', { ip: '198.51.100.7' }, ['late']],
  ['an address in another spelling', { ip: '::ffff:198.51.100.7' }, ['late']],
  ['an IPv6 address in lower case', { ip: '2001:db8:0:0::1' }, ['made']],
  ['a block', { ip: '198.51.100.0/24' }, ['late']],
  ['a service', { ip: 'ec2.amazonaws.com' }, ['role']],
  ['a resource', { resource: 'i-0abc' }, ['role']],
  ['a text in any case', { text: 'createACCESSkey' }, ['made']],
  ['quotes, backslashes and wildcards taken literally', { text: 'said "100%_\\"' }, ['role']],
  ['a wildcard that stands for nothing', { text: '100__' }, []],
  ['an SQL quote', { text: "' or 1=1 --" }, []],
  ['from, included', { from: '2026-01-02T00:00:00Z' }, ['role', 'late']],
  ['to, not included', { to: '2026-01-02T00:00:00Z' }, ['made']],
  ['all conditions together', { user: 'alice', ip: '198.51.100.7', from: '2026-01-01T00:00:00Z', to: '2026-01-04T00:00:00Z' }, ['late']],
];

describe('askedEvents', () => {
  it.each(CASES)('%s', async (_, asked, expected) => {
    await withStoreOf(EVENTS, async (store) => {
      const rows = await store.rows<AskedEvent>(askedEvents({ ...asked, most: 10 }, store.dialect));
      expect(rows.map(({ event_id }) => event_id)).toEqual(expected);
    });
  });

  it.each(CASES)('runs on Trino too: %s', (_, asked) => {
    expect(trinoProblems(rendered(askedEvents({ ...asked, most: 10 }, trinoDialect), () => '?').text)).toEqual([]);
  });

  it('lets one more row through than asked, to show that there are more', async () => {
    await withStoreOf(EVENTS, async (store) => {
      expect(await store.rows(askedEvents({ most: 1 }, store.dialect))).toHaveLength(2);
    });
  });
});
