import { describe, expect, it } from 'vitest';
import { Random } from '../random.ts';
import { bench } from './practice-bench.ts';
import { Client } from './client.ts';
import { federatedSignIn, signIn } from './console.ts';
import { Identities } from './identities.ts';

const VISITOR = { hand: 'owner', address: '192.3.1.2', browser: 'browser', signInRegion: 'ap-northeast-1' } as const;

describe('ids', () => {
  it('hold the account number where AWS packs it', () => {
    const id = new Identities('581039954779', new Random('ids')).newId('AKIA');
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    const bits = Array.from(id.slice(4, 14)).reduce((sum, letter) => sum * 32n + BigInt(alphabet.indexOf(letter)), 0n) >> 2n;
    /** Decoded as published for access keys: the first six bytes, less the top bit, shifted by seven; the lowest bit of the number is free here. */
    const decoded = Number((bits & 0x7fffffffff80n) >> 7n);
    expect(Math.floor(decoded / 2)).toBe(Math.floor(581_039_954_779 / 2));
    expect(id).toMatch(/^AKIA[A-Z2-7]{16}$/);
  });
});

describe('keys', () => {
  it('act while active, and leave no event once inactive or deleted', () => {
    const { admin, wait, records } = bench();
    const made = admin.call('iam:CreateAccessKey', { userName: 'admin' });
    const second = made.issued === null ? null : admin.as(made.issued);
    expect(second?.call('s3:ListBuckets').error).toBeNull();
    admin.call('iam:UpdateAccessKey', { userName: 'admin', accessKeyId: made.issued?.keyId ?? '', status: 'Inactive' });
    wait(10);
    expect(second?.call('s3:ListBuckets').error).toBe('InvalidClientTokenId');
    admin.call('iam:DeleteAccessKey', { userName: 'admin', accessKeyId: made.issued?.keyId ?? '' });
    expect(second?.call('s3:ListBuckets').error).toBe('InvalidClientTokenId');
    const names = records().map((record) => record.eventName);
    expect(names).toEqual(['CreateAccessKey', 'ListBuckets', 'UpdateAccessKey', 'DeleteAccessKey']);
  });

  it('are two at most, and stand in the way of deleting the user', () => {
    const { admin } = bench();
    admin.call('iam:CreateUser', { userName: 'twin' });
    expect(['a', 'b', 'c'].map(() => admin.call('iam:CreateAccessKey', { userName: 'twin' }).error)).toEqual([null, null, 'LimitExceededException']);
    expect(admin.call('iam:DeleteUser', { userName: 'twin' }).error).toBe('DeleteConflictException');
  });
});

describe('policies', () => {
  it('deny with the words of the service, and take effect when they change', () => {
    const { admin, wait, records } = bench();
    admin.call('iam:CreateUser', { userName: 'limited' });
    const { issued } = admin.call('iam:CreateAccessKey', { userName: 'limited' });
    if (issued === null) throw new Error('no key');
    const limited = admin.as(issued);
    wait(5);
    expect(limited.call('ec2:RunInstances', { instanceType: 't3.micro' }).error).toBe('Client.UnauthorizedOperation');
    wait(5);
    expect(limited.call('secretsmanager:GetSecretValue', { secretId: 'x' }).error).toBe('AccessDeniedException');
    wait(5);
    expect(limited.call('iam:CreateUser', { userName: 'more' }).error).toBe('AccessDenied');
    expect(limited.call('sts:GetCallerIdentity').error, 'needs no permission').toBeNull();
    admin.call('iam:AttachUserPolicy', { userName: 'limited', policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' });
    wait(5);
    expect(limited.call('iam:CreateUser', { userName: 'more' }).error).toBeNull();
    const denied = records().filter((record) => record.errorCode !== undefined);
    expect(denied.map((record) => record.requestParameters === null)).toEqual([false, true, true]);
    expect(denied[0]?.errorMessage).toContain('is not authorized to perform: ec2:RunInstances');
  });
});

describe('sessions', () => {
  it('end by themselves, and are cut by a revocation of the role', () => {
    const { stage, admin, wait } = bench();
    const trust = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::${stage.account.id}:root"},"Action":"sts:AssumeRole"}]}`;
    admin.call('iam:CreateRole', { roleName: 'ops', assumeRolePolicyDocument: trust });
    admin.call('iam:AttachRolePolicy', { roleName: 'ops', policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' });
    const session = admin.assume('ops', 'me');
    expect(session?.call('s3:ListBuckets').error).toBeNull();
    wait(60);
    const now = new Date(stage.clock.now * 1000).toISOString();
    admin.call('iam:PutRolePolicy', {
      roleName: 'ops',
      policyName: 'AWSRevokeOlderSessions',
      policyDocument: `{"Statement":[{"Effect":"Deny","Action":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"${now}"}}}]}`,
    });
    expect(session?.call('s3:ListBuckets').error).toBe('AccessDenied');
    const later = admin.assume('ops', 'me');
    expect(later?.call('s3:ListBuckets').error).toBeNull();
    wait(3700);
    expect(later?.call('s3:ListBuckets').error).toBe('ExpiredToken');
  });

  it('of federation live on when the key that made them is deleted, and die with the user', () => {
    const { stage, admin, wait } = bench();
    const policy = '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
    const { issued } = admin.call('sts:GetFederationToken', { name: 'fed', durationSeconds: 129_600, policy });
    if (issued === null) throw new Error('no token');
    const root = new Client(
      stage.account,
      { principal: { kind: 'root' }, keyId: null, longTerm: false, issuedAt: 0, expiresAt: null, mfa: false, fromConsole: false },
      admin.seat,
    );
    const session = federatedSignIn(stage.account, VISITOR, issued, 'tool');
    root.call('iam:DeleteAccessKey', { userName: 'admin', accessKeyId: admin.credential.keyId ?? '' });
    wait(60);
    expect(admin.call('s3:ListBuckets').error).toBe('InvalidClientTokenId');
    expect(session.call('iam:ListUsers').error).toBeNull();
    for (const [action, input] of [
      ['iam:DeleteLoginProfile', {}],
      ['iam:DetachUserPolicy', { policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }],
      ['iam:DeleteUser', {}],
    ] as const)
      expect(root.call(action, { userName: 'admin', ...input }).error).toBeNull();
    expect(session.call('iam:ListUsers').error).toBe('InvalidClientTokenId');
  });
});

describe('the console', () => {
  it('records the sign-in without a key and the session with short-lived keys of one creation time', () => {
    const { stage, wait, records } = bench();
    expect(signIn(stage.account, VISITOR, 'admin', { passwordRight: false, mfa: false })).toBeNull();
    wait(10);
    expect(signIn(stage.account, VISITOR, 'nobody', { passwordRight: true, mfa: false })).toBeNull();
    wait(10);
    const session = signIn(stage.account, VISITOR, 'admin', { passwordRight: true, mfa: false });
    wait(10);
    session?.look(['s3:ListBuckets'], 'ap-northeast-1');
    wait(10);
    session?.look(['s3:GetBucketAcl'], 'ap-northeast-1');
    wait(10);
    session?.look(['iam:ListUsers'], 'ap-northeast-1');
    wait(3000);
    session?.look(['s3:ListBuckets'], 'ap-northeast-1');
    const [wrong, unknown, login, ...pages] = records();
    expect([wrong?.errorMessage, wrong?.errorCode]).toEqual(['Failed authentication', undefined]);
    expect(unknown?.userIdentity['userName']).toBe('HIDDEN_DUE_TO_SECURITY_REASONS');
    expect([login?.eventType, login?.awsRegion, login?.userIdentity['accessKeyId'], login?.additionalEventData?.['MFAUsed']]).toEqual([
      'AwsConsoleSignIn',
      'ap-northeast-1',
      undefined,
      'No',
    ]);
    expect(pages.every((page) => page.sessionCredentialFromConsole === 'true')).toBe(true);
    const keys = pages.map((page) => page.userIdentity['accessKeyId']);
    expect([keys[0] === keys[1], keys[0] === keys[2], keys[0] === keys[3]]).toEqual([true, false, false]);
    const created = pages.map((page) => (page.userIdentity['sessionContext'] as { attributes: { creationDate: string } }).attributes.creationDate);
    expect(new Set(created)).toEqual(new Set([login?.eventTime]));
  });
});
