/** Putting a fire out from a place nobody knows looks like an attack; the request ids in the journal tell whose it was. */
import { expect, test } from 'vitest';
import { withStoreOf } from '../detections/store-of-events.ts';
import { investigated } from './investigated.ts';

const ACCOUNT = '123456789012';

const call = (number: number, day: string, ip: string, eventName: string, requestParameters: object) => ({
  eventVersion: '1.09',
  eventID: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  requestID: `request-${number}`,
  eventTime: `2026-${day}T09:00:00Z`,
  eventSource: 'iam.amazonaws.com',
  eventName,
  awsRegion: 'us-east-1',
  sourceIPAddress: ip,
  userAgent: 'aws-cli/2.15.30 Python/3.11.8 Linux/6.6.9 exe/x86_64',
  userIdentity: {
    type: 'IAMUser',
    userName: 'alice',
    arn: `arn:aws:iam::${ACCOUNT}:user/alice`,
    accountId: ACCOUNT,
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  },
  recipientAccountId: ACCOUNT,
  readOnly: eventName.startsWith('List'),
  requestParameters,
  responseElements: null,
});

const anyone = { roleName: 'web', policyDocument: '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}]}' };
const HOME = Array.from({ length: 20 }, (_, day) => call(day, `05-${String(day + 1).padStart(2, '0')}`, '198.51.100.1', 'ListUsers', {}));
const AWAY = [call(50, '05-25', '203.0.113.9', 'UpdateAssumeRolePolicy', anyone), call(51, '05-25', '203.0.113.9', 'ListRoles', {})];

const verdictsOfAway = (ownRequests: readonly string[]): Promise<readonly (string | undefined)[]> =>
  withStoreOf([...HOME, ...AWAY], async (store) => {
    const { verdicts } = await investigated(store, undefined, ownRequests);
    return AWAY.map(({ eventID }) => verdicts.get(eventID));
  });

test('a role opened to anyone, from a new place, is the intruder', async () => {
  expect(await verdictsOfAway([])).toEqual(['attacker', 'attacker']);
});

test('the same, where the journal of the case holds the id of the request, is the owner', async () => {
  expect(await verdictsOfAway(['request-50', 'request-of-no-event'])).toEqual(['owner', 'owner']);
});

test('ids of other requests change nothing', async () => {
  expect(await verdictsOfAway(['request-3', 'request-of-no-event'])).toEqual(['attacker', 'attacker']);
});
