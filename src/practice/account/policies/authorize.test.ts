import { describe, expect, it } from 'vitest';
import type { PolicyDocument, Statement } from '../policy.ts';
import { authorize, type PolicySet } from './authorize.ts';
import { policyRequest } from './request.ts';

const policy = (...statements: Statement[]): PolicyDocument => ({ Version: '2012-10-17', Statement: statements });
const ALLOW_ALL = policy({ Effect: 'Allow', Action: '*', Resource: '*' });
const S3_ONLY = policy({ Effect: 'Allow', Action: 's3:*', Resource: '*' });
const DENY_EC2 = policy({ Effect: 'Deny', Action: 'ec2:*', Resource: '*' });

const set = (parts: Partial<PolicySet>): PolicySet => ({ identity: [], boundary: null, session: null, organization: [], isRoot: false, ...parts });
const outcome = (parts: Partial<PolicySet>, action = 'ec2:RunInstances', resource = '*', keys = {}): string => {
  const denial = authorize(set(parts), policyRequest({ action, resource, keys }));
  return denial === null ? 'allowed' : `${denial.explicit ? 'denied' : 'not allowed'} by ${denial.by}`;
};

/** "Policy evaluation for requests within a single account" (IAM user guide), case by case. */
describe('policies together', () => {
  it.each<[string, Partial<PolicySet>, string]>([
    ['nothing allows it', {}, 'not allowed by identity-based policy'],
    ['one allows it', { identity: [S3_ONLY, ALLOW_ALL] }, 'allowed'],
    ['an explicit deny ends it', { identity: [ALLOW_ALL, DENY_EC2] }, 'denied by identity-based policy'],
    ['a boundary must allow too', { identity: [ALLOW_ALL], boundary: [S3_ONLY] }, 'not allowed by permissions boundary'],
    ['a boundary allows nothing by itself', { boundary: [ALLOW_ALL] }, 'not allowed by identity-based policy'],
    ['a boundary may deny', { identity: [ALLOW_ALL], boundary: [ALLOW_ALL, DENY_EC2] }, 'denied by permissions boundary'],
    ['a session policy narrows', { identity: [ALLOW_ALL], session: [S3_ONLY] }, 'not allowed by session policy'],
    ['a session policy adds nothing', { identity: [S3_ONLY], session: [ALLOW_ALL] }, 'not allowed by identity-based policy'],
    ['a session without a policy may nothing', { identity: [ALLOW_ALL], session: [] }, 'not allowed by session policy'],
    [
      'every level of the organisation must allow',
      { identity: [ALLOW_ALL], organization: [[ALLOW_ALL], [S3_ONLY]] },
      'not allowed by service control policy',
    ],
    ['the organisation denies before all', { identity: [DENY_EC2], organization: [[ALLOW_ALL, DENY_EC2]] }, 'denied by service control policy'],
    ['root needs no policy', { isRoot: true }, 'allowed'],
    [
      'root of a member account bows to the organisation',
      { isRoot: true, organization: [[ALLOW_ALL, DENY_EC2]] },
      'denied by service control policy',
    ],
  ])('%s', (_, parts, expected) => expect(outcome(parts)).toBe(expected));
});

describe('a statement covers', () => {
  const alice = 'arn:aws:iam::123456789012:user/alice';
  it.each<[string, Omit<Statement, 'Effect'>, string, string, boolean]>([
    ['actions in any case', { Action: 'IAM:get*', Resource: '*' }, 'iam:GetUser', alice, true],
    ['one character by ?', { Action: 'iam:Get?ser', Resource: '*' }, 'iam:GetUser', alice, true],
    ['all but the actions named', { NotAction: ['iam:*', 'sts:*'], Resource: '*' }, 'iam:GetUser', alice, false],
    ['all but the actions named (other)', { NotAction: ['iam:*'], Resource: '*' }, 's3:GetObject', '*', true],
    ['the resource named', { Action: '*', Resource: 'arn:aws:iam::*:user/ali*' }, 'iam:GetUser', alice, true],
    ['no other resource', { Action: '*', Resource: 'arn:aws:iam::*:user/bob' }, 'iam:GetUser', alice, false],
    ['resources in their case', { Action: '*', Resource: 'arn:aws:iam::*:user/Alice' }, 'iam:GetUser', alice, false],
    ['all but the resource named', { Action: '*', NotResource: alice }, 'iam:GetUser', alice, false],
    ['only * where a call names no resource', { Action: '*', Resource: 'arn:aws:ec2:*:*:instance/*' }, 'ec2:DescribeInstances', '*', false],
    ['the caller by variable', { Action: '*', Resource: 'arn:aws:iam::*:user/${aws:username}' }, 'iam:GetUser', alice, true],
    ['nobody where a variable has no value', { Action: '*', Resource: 'arn:aws:iam::*:user/${aws:PrincipalTag/x}' }, 'iam:GetUser', alice, false],
    ['a default of a variable', { Action: '*', Resource: "arn:aws:iam::*:user/${aws:PrincipalTag/x, 'alice'}" }, 'iam:GetUser', alice, true],
  ])('%s', (_, statement, action, resource, covered) => {
    const identity = [policy({ Effect: 'Allow', ...statement })];
    expect(outcome({ identity }, action, resource, { 'aws:username': 'alice' })).toBe(covered ? 'allowed' : 'not allowed by identity-based policy');
  });
});

/** "IAM JSON policy elements: Condition operators", with its rules for keys that are missing and for several values. */
describe('a condition', () => {
  const keys = {
    'aws:SourceIp': '203.0.113.7',
    'aws:username': 'alice',
    'aws:CurrentTime': '2026-03-01T12:00:00Z',
    'aws:TokenIssueTime': '2026-03-01T11:00:00Z',
    'aws:MultiFactorAuthPresent': 'true',
    'aws:PrincipalArn': 'arn:aws:iam::123456789012:role/team/builder',
    'aws:RequestedRegion': 'eu-west-1',
    's3:max-keys': '10',
    'aws:TagKeys': ['cost', 'team'],
  };
  it.each<[NonNullable<Statement['Condition']>, boolean]>([
    [{ StringEquals: { 'aws:username': ['bob', 'alice'] } }, true],
    [{ StringEquals: { 'AWS:UserName': 'alice' } }, true],
    [{ StringEquals: { 'aws:username': 'Alice' } }, false],
    [{ StringEqualsIgnoreCase: { 'aws:username': 'Alice' } }, true],
    [{ StringNotEquals: { 'aws:username': ['bob', 'alice'] } }, false],
    [{ StringNotEquals: { 'aws:username': ['bob', 'carol'] } }, true],
    [{ StringLike: { 'aws:RequestedRegion': 'eu-*' } }, true],
    [{ StringNotLike: { 'aws:RequestedRegion': ['us-*', 'eu-*'] } }, false],
    [{ StringEquals: { 'aws:username': '${aws:username}' } }, true],
    [{ DateLessThan: { 'aws:TokenIssueTime': '2026-03-01T11:00:01Z' } }, true],
    [{ DateLessThan: { 'aws:TokenIssueTime': '2026-03-01T11:00:00Z' } }, false],
    [{ DateGreaterThanEquals: { 'aws:CurrentTime': '2026-03-01T12:00:00Z' } }, true],
    [{ Bool: { 'aws:MultiFactorAuthPresent': true } }, true],
    [{ Bool: { 'aws:MultiFactorAuthPresent': 'false' } }, false],
    [{ IpAddress: { 'aws:SourceIp': ['198.51.100.0/24', '203.0.113.0/24'] } }, true],
    [{ IpAddress: { 'aws:SourceIp': '203.0.113.8' } }, false],
    [{ IpAddress: { 'aws:SourceIp': '2001:db8::/32' } }, false],
    [{ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }, true],
    [{ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, false],
    [{ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*/builder' } }, true],
    [{ ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::*' } }, false],
    [{ ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/team/*' } }, false],
    [{ NumericLessThanEquals: { 's3:max-keys': 10 } }, true],
    [{ NumericGreaterThan: { 's3:max-keys': '10' } }, false],
    // Two operators, or two keys, must both hold.
    [{ StringEquals: { 'aws:username': 'alice' }, IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }, false],
    [{ StringEquals: { 'aws:username': 'alice', 'aws:RequestedRegion': 'us-east-1' } }, false],
    // A key that is not there: positive operators fail, negated ones hold, IfExists holds.
    [{ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, false],
    [{ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }, true],
    [{ StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' } }, true],
    [{ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }, false],
    [{ NotIpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } }, true],
    [{ Null: { 'aws:PrincipalOrgID': 'true' } }, true],
    [{ Null: { 'aws:username': true } }, false],
    // Several values.
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['cost', 'team', 'env'] } }, true],
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['cost'] } }, false],
    [{ 'ForAllValues:StringEquals': { 'aws:Nothing': ['cost'] } }, true],
    [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['team', 'env'] } }, true],
    [{ 'ForAnyValue:StringEquals': { 'aws:Nothing': ['team'] } }, false],
    [{ 'ForAllValues:StringNotEquals': { 'aws:TagKeys': ['team'] } }, false],
    [{ 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': ['team'] } }, true],
    // An operator nobody knows never lets through.
    [{ SoundsLike: { 'aws:username': 'alice' } }, false],
  ])('%j: %s', (Condition, met) => {
    const identity = [policy({ Effect: 'Allow', Action: '*', Resource: '*', Condition })];
    expect(outcome({ identity }, 's3:ListBucket', '*', keys)).toBe(met ? 'allowed' : 'not allowed by identity-based policy');
  });
});

it('does not slow down on patterns made for that', () => {
  const identity = [policy({ Effect: 'Allow', Action: '*', Resource: `${'*a'.repeat(20)}*b` })];
  const started = performance.now();
  expect(outcome({ identity }, 's3:GetObject', 'a'.repeat(60))).toBe('not allowed by identity-based policy');
  expect(performance.now() - started).toBeLessThan(1000);
});
