import { describe, expect, it } from 'vitest';
import type { Json } from '../notable-event.ts';
import { readPolicy, strengthOfManaged } from './policy-document.ts';

const OWN = '111122223333';
const FOREIGN = '999988887777';
const allow = (principal: Json, more: { readonly [key: string]: Json } = {}): Json => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...more }],
});

describe('readPolicy: who is let in', () => {
  it.each<[string, Json, string[]]>([
    ['a foreign account by root ARN', allow({ AWS: `arn:aws:iam::${FOREIGN}:root` }), [FOREIGN]],
    ['a foreign account by number', allow({ AWS: FOREIGN }), [FOREIGN]],
    ['a foreign user in a list beside our own', allow({ AWS: [`arn:aws:iam::${OWN}:root`, `arn:aws:iam::${FOREIGN}:user/x`] }), [FOREIGN]],
    ['everybody, bare', allow('*'), ['*']],
    ['everybody, as AWS', allow({ AWS: '*' }), ['*']],
    ['a provider', allow({ Federated: 'arn:aws:iam::1:oidc-provider/ci.example' }), ['arn:aws:iam::1:oidc-provider/ci.example']],
    ['an AWS service', allow({ Service: 'ec2.amazonaws.com' }), []],
    ['our own account', allow({ AWS: `arn:aws:iam::${OWN}:root` }), []],
    ['everybody but somebody', { Statement: [{ Effect: 'Allow', NotPrincipal: { AWS: FOREIGN }, Action: '*' }] }, ['*']],
    ['a foreign account that is denied', { Statement: [{ Effect: 'Deny', Principal: { AWS: FOREIGN }, Action: '*' }] }, []],
    ['everybody, narrowed to our account', allow('*', { Condition: { StringEquals: { 'aws:SourceAccount': OWN } } }), []],
    ['everybody, narrowed to another account', allow('*', { Condition: { StringEquals: { 'aws:SourceAccount': FOREIGN } } }), ['*']],
    ['everybody with an external id, which is no lock', allow('*', { Condition: { StringEquals: { 'sts:ExternalId': '12345' } } }), ['*']],
    ['a bare statement, as Lambda answers', { Effect: 'Allow', Principal: '*', Action: 'lambda:InvokeFunction' }, ['*']],
    ['a bare principal, as Lambda is asked', '*', ['*']],
    ['the China partition', allow({ AWS: `arn:aws-cn:iam::${FOREIGN}:root` }), [FOREIGN]],
  ])('%s', (_says, document, outsiders) => {
    expect(readPolicy(document, OWN)?.outsiders).toEqual(outsiders);
    expect(readPolicy(typeof document === 'string' ? document : JSON.stringify(document), OWN)?.outsiders).toEqual(outsiders);
    expect(readPolicy(typeof document === 'string' ? document : encodeURIComponent(JSON.stringify(document)), OWN)?.outsiders).toEqual(outsiders);
  });

  it.each<[string, Json]>([
    ['nothing', null],
    ['empty text', ''],
    ['broken JSON', '{"Statement":['],
    ['broken escapes', '%E0%A4%A'],
    ['a list', []],
    ['an object of another kind', { a: 1 }],
  ])('no document: %s', (_says, value) => {
    expect(readPolicy(value, OWN)).toBeNull();
  });
});

describe('readPolicy: how much it allows', () => {
  const actions = (...action: string[]): Json => ({ Statement: { Effect: 'Allow', Action: action, Resource: '*' } });
  it.each<[Json, string]>([
    [actions('*'), 'admin'],
    [actions('iam:*'), 'admin'],
    [{ Statement: [{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }] }, 'admin'],
    [actions('s3:*', 'ec2:DescribeInstances'), 'broad'],
    [actions('s3:GetObject'), 'some'],
    [{ Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] }, 'none'],
  ])('%j', (document, strength) => {
    expect(readPolicy(document, OWN)?.strength).toBe(strength);
  });

  it('tells a brake from a way in', () => {
    const denyAll = readPolicy({ Statement: { Effect: 'Deny', Action: '*', Resource: '*' } }, OWN);
    const revoke = readPolicy(
      { Statement: { Effect: 'Deny', Action: '*', Resource: '*', Condition: { DateLessThan: { 'aws:TokenIssueTime': '2026-01-01T00:00:00Z' } } } },
      OWN,
    );
    expect([denyAll?.deniesAll, denyAll?.revokesSessions, revoke?.deniesAll, revoke?.revokesSessions]).toEqual([true, false, false, true]);
  });

  it.each([
    ['arn:aws:iam::aws:policy/AdministratorAccess', 'admin'],
    ['arn:aws:iam::aws:policy/AmazonSESFullAccess', 'broad'],
    ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'some'],
  ])('%s', (arn, strength) => {
    expect(strengthOfManaged(arn)).toBe(strength);
  });
});
