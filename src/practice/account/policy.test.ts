import { describe, expect, it } from 'vitest';
import { allow, decide, deny, matches, type PolicyDocument } from './policy.ts';
import { trustAccount, trustWeb } from './services/iam-documents.ts';
import { trusts } from './services/trust.ts';

const plain = { issuedAt: null, mfa: false };

describe('action patterns', () => {
  it.each([
    ['*', 'iam:CreateUser', true],
    ['iam:*', 'iam:CreateUser', true],
    ['iam:*', 'sts:AssumeRole', false],
    ['*:Get*', 's3:GetObject', true],
    ['*:Get*', 's3:PutObject', false],
    ['iam:Attach*Policy', 'iam:AttachUserPolicy', true],
    ['iam:Attach*Policy', 'iam:AttachUserPolicies', false],
    ['IAM:createuser', 'iam:CreateUser', true],
    ['ec2:Run*Run', 'ec2:Run', false],
  ])('%s and %s: %s', (pattern, action, expected) => expect(matches(pattern, action)).toBe(expected));
});

describe('a decision', () => {
  it.each([
    [[], 'not-allowed'],
    [[allow('ec2:*')], 'allowed'],
    [[allow('s3:*')], 'not-allowed'],
    [[allow('*'), deny('ec2:*')], 'denied'],
  ] as const)('of %j is %s', (policies, expected) => expect(decide(policies, 'ec2:RunInstances', plain)).toBe(expected));

  it('cuts only sessions older than the time of a revocation', () => {
    const revoked: PolicyDocument = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Action: '*', Condition: { DateLessThan: { 'aws:TokenIssueTime': '2026-01-01T00:00:00Z' } } }],
    };
    const policies = [allow('*'), revoked];
    const second = Date.parse('2026-01-01T00:00:00Z') / 1000;
    expect(decide(policies, 's3:GetObject', { issuedAt: second - 1, mfa: false })).toBe('denied');
    expect(decide(policies, 's3:GetObject', { issuedAt: second, mfa: false })).toBe('allowed');
    expect(decide(policies, 's3:GetObject', plain), 'a long-term key has no issue time').toBe('allowed');
  });
});

describe('a trust', () => {
  const base = { keyId: null, longTerm: false, issuedAt: 0, expiresAt: null, mfa: false, fromConsole: false };
  const vendor = { ...base, principal: { kind: 'outside', accountId: '123412341234', principalId: 'AROAX:y' } } as const;

  it('asks for the external id', () => {
    const trust = trustAccount('123412341234', 'secret');
    expect(trusts(trust, vendor, '111122223333', 'secret')).toBe(true);
    expect(trusts(trust, vendor, '111122223333', '')).toBe(false);
    expect(trusts(trustAccount('999988887777', 'secret'), vendor, '111122223333', 'secret')).toBe(false);
  });

  it('compares the subject of a pipeline with its pattern', () => {
    const provider = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
    const run = (subject: string) => ({ ...base, principal: { kind: 'web-identity', provider, audience: 'sts.amazonaws.com', subject } }) as const;
    const trust = trustWeb(provider, 'sts.amazonaws.com', 'repo:shop/api:*');
    expect(trusts(trust, run('repo:shop/api:ref:refs/heads/main'), '111122223333', '')).toBe(true);
    expect(trusts(trust, run('repo:thief/api:ref:refs/heads/main'), '111122223333', '')).toBe(false);
  });
});
