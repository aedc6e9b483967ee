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
    const { verdicts } = await investigated(store, undefined, { ownRequests });
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

/** Root, from a browser and a network nobody knows, at nine o'clock: what AWS asks every owner to do, and what intruders do. */
const root = (number: number, eventName: string, eventSource: string, requestParameters: object) => ({
  ...call(number, '05-25', '203.0.113.9', eventName, requestParameters),
  eventSource,
  userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36',
  userIdentity: { type: 'Root', arn: `arn:aws:iam::${ACCOUNT}:root`, accountId: ACCOUNT },
});
const SHUT = [
  { ...root(60, 'ConsoleLogin', 'signin.amazonaws.com', {}), responseElements: { ConsoleLogin: 'Success' }, additionalEventData: { MFAUsed: 'No' } },
  root(61, 'PasswordUpdated', 'signin.amazonaws.com', {}),
  root(62, 'UpdateLoginProfile', 'iam.amazonaws.com', { userName: 'alice' }),
  root(63, 'EnableMFADevice', 'iam.amazonaws.com', { userName: 'alice', serialNumber: `arn:aws:iam::${ACCOUNT}:mfa/alice` }),
];

test.each([
  ['nothing is on record', [], 'unclear'],
  ['the owner wrote it down a quarter of an hour later', ['2026-05-25T09:15:00Z'], 'owner'],
  ['the owner wrote it down a day later', ['2026-05-26T09:00:00Z'], 'unclear'],
  ['the owner wrote it down for an hour earlier', ['2026-05-25T08:00:00Z'], 'unclear'],
])('root shuts the doors, and %s', async (_, times, verdict) => {
  await withStoreOf([...HOME, ...SHUT], async (store) => {
    const ownSteps = times.map((doneAt) => ({ step: 'root-password-changed' as const, doneAt }));
    const { verdicts } = await investigated(store, undefined, { ownSteps });
    expect(SHUT.map(({ eventID }) => verdicts.get(eventID))).toEqual(SHUT.map(() => verdict));
  });
});
