/** Events for tests of the estate: a whole NotableEvent from the few fields a case is about. */
import type { Json, NotableEvent } from '../notable-event.ts';

export const ACCOUNT = '111122223333';
export const MALLORY = `arn:aws:iam::${ACCOUNT}:user/mallory`;

let lastKey = 0;

/** `time` may be minutes past 2026-11-01T00:00Z. */
export function event(api: string, given: Partial<Omit<NotableEvent, 'time'>> & { readonly time?: number | string }): NotableEvent {
  lastKey += 1;
  const { time = lastKey, ...rest } = given;
  return {
    key: lastKey,
    id: `event-${lastKey}`,
    time: typeof time === 'string' ? time : `${new Date(Date.UTC(2026, 10, 1) + time * 60_000).toISOString().slice(0, 19)}Z`,
    api,
    source: 'iam.amazonaws.com',
    region: 'us-east-1',
    account: ACCOUNT,
    ip: '203.0.113.9',
    userAgent: 'aws-cli/2',
    error: null,
    errorMessage: null,
    identityType: 'IAMUser',
    arn: MALLORY,
    principalId: 'AIDAMALLORY',
    accessKeyId: 'AKIAMALLORY',
    userName: 'mallory',
    invokedBy: null,
    issuerArn: null,
    issuerUserName: null,
    sessionCreated: null,
    mfa: null,
    roleDelivery: null,
    request: null,
    response: null,
    additional: null,
    serviceDetails: null,
    identity: { type: 'IAMUser' },
    ...rest,
  };
}

/** A CloudTrail record as the store would hand it over. */
export function eventOfRecord(record: { readonly [key: string]: Json }, key: number): NotableEvent {
  const text = (value: Json | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);
  const at = (path: readonly string[]): Json | undefined =>
    path.reduce<Json | undefined>(
      (value, step) =>
        typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [key: string]: Json })[step] : undefined,
      record,
    );
  const session = (...path: string[]): string | null => text(at(['userIdentity', 'sessionContext', ...path]));
  return {
    key,
    id: text(record['eventID']) ?? `record-${key}`,
    time: (text(record['eventTime']) ?? text(record['@timestamp']) ?? '').replace('.000Z', 'Z'),
    api: (text(record['eventName']) ?? '').replace(/(?:\d{8}|\d{4}_\d{2}_\d{2})(?:v\d+)?$/, ''),
    source: text(record['eventSource']) ?? '',
    region: text(record['awsRegion']) ?? '',
    account: text(record['recipientAccountId']) ?? text(at(['userIdentity', 'accountId'])) ?? '',
    ip: text(record['sourceIPAddress']),
    userAgent: text(record['userAgent']),
    error: text(record['errorCode']),
    errorMessage: text(record['errorMessage']),
    identityType: text(at(['userIdentity', 'type'])),
    arn: text(at(['userIdentity', 'arn'])),
    principalId: text(at(['userIdentity', 'principalId'])),
    accessKeyId: text(at(['userIdentity', 'accessKeyId'])),
    userName: text(at(['userIdentity', 'userName'])),
    invokedBy: text(at(['userIdentity', 'invokedBy'])),
    issuerArn: session('sessionIssuer', 'arn'),
    issuerUserName: session('sessionIssuer', 'userName'),
    sessionCreated: session('attributes', 'creationDate'),
    mfa: session('attributes', 'mfaAuthenticated'),
    roleDelivery: session('ec2RoleDelivery'),
    request: record['requestParameters'] ?? null,
    response: record['responseElements'] ?? null,
    additional: record['additionalEventData'] ?? null,
    serviceDetails: record['serviceEventDetails'] ?? null,
    identity: record['userIdentity'] ?? null,
  };
}
