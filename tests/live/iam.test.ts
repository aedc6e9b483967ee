/** Identities as IAM answers them, and what changes of them do: seen at once, enforced four seconds later. */
import { beforeEach, describe, expect, it } from 'vitest';
import { reachText, reachTexts } from '../../src/knowledge/json-reach.ts';
import type { LiveKey } from '../../src/practice/live/key-ring.ts';
import type { LiveAccount } from '../../src/practice/live/live-account.ts';
import { openEmptyAccount } from '../../src/practice/live/open-live-account.ts';
import { asking, codeOf, outputOf, type Ask } from '../../src/practice/live/testing/asking.ts';
import { founder, makeRole, makeUser } from '../../src/practice/owners/estate.ts';
import { trustService } from '../../src/practice/account/services/iam-documents.ts';
import type { Stage } from '../../src/practice/stage.ts';

let live: LiveAccount;
let stage: Stage;
let root: Ask;
let bob: Ask;
let bobsKey: LiveKey;

beforeEach(() => {
  ({ live, stage } = openEmptyAccount({ secondsPerCall: 0.1 }));
  makeUser(stage, { name: 'alice', policies: ['AdministratorAccess'], password: true, mfa: true });
  makeUser(stage, { name: 'bob', policies: ['AdministratorAccess'], key: true, password: true });
  makeRole(stage, 'web', trustService('ec2.amazonaws.com'), ['AmazonS3ReadOnlyAccess']);
  root = asking(live, live.signIn('root'));
  bobsKey = live.keys.longTermKeyOf('bob') as LiveKey;
  bob = asking(live, bobsKey);
});

const json = (statement: unknown): string => JSON.stringify({ Version: '2012-10-17', Statement: statement });

describe('reads', () => {
  it('show keys and when they were last used', async () => {
    const before = outputOf(await root('iam', 'GetAccessKeyLastUsed', { AccessKeyId: bobsKey.accessKeyId }));
    expect(before).toMatchObject({ UserName: 'bob', AccessKeyLastUsed: { ServiceName: 'N/A', Region: 'N/A' } });
    await bob('ec2', 'DescribeRegions', {}, 'eu-west-1');
    const after = outputOf(await root('iam', 'GetAccessKeyLastUsed', { AccessKeyId: bobsKey.accessKeyId }));
    expect(after).toMatchObject({ AccessKeyLastUsed: { ServiceName: 'ec2', Region: 'eu-west-1' } });
  });

  it('tell the whole picture in pages of any size', async () => {
    const small = openEmptyAccount({ mostPerPage: 2 });
    for (const name of ['a', 'b', 'c']) makeUser(small.stage, { name, policies: ['ReadOnlyAccess'], key: true });
    makeRole(small.stage, 'web', trustService('ec2.amazonaws.com'), ['AmazonS3ReadOnlyAccess']);
    const ask = asking(small.live, small.live.signIn('root'));
    const seen: string[] = [];
    for (let Marker: string | null = null; ;) {
      const page = outputOf(await ask('iam', 'GetAccountAuthorizationDetails', Marker === null ? {} : { Marker }));
      seen.push(
        ...reachTexts(page, 'UserDetailList[].UserName'),
        ...reachTexts(page, 'RoleDetailList[].RoleName'),
        ...reachTexts(page, 'Policies[].PolicyName'),
      );
      Marker = reachText(page, 'Marker');
      expect(reachText(page, 'IsTruncated')).toBe(String(Marker !== null));
      if (Marker === null) break;
    }
    expect(seen).toEqual(['a', 'b', 'c', 'web', 'ReadOnlyAccess', 'AmazonS3ReadOnlyAccess']);
  });

  it('give the credential report some seconds after it was asked for', async () => {
    expect(await root('iam', 'GetCredentialReport')).toMatchObject({ code: 'ReportNotPresent', status: 410 });
    expect(outputOf(await root('iam', 'GenerateCredentialReport'))).toMatchObject({ State: 'STARTED' });
    expect(codeOf(await root('iam', 'GetCredentialReport'))).toBe('ReportInProgress');
    live.advance(10);
    expect(outputOf(await root('iam', 'GenerateCredentialReport'))).toMatchObject({ State: 'COMPLETE' });
    const { Content } = outputOf(await root('iam', 'GetCredentialReport')) as unknown as { readonly Content: Uint8Array };
    const [columns = '', ...rows] = new TextDecoder().decode(Content).split('\n');
    const cells = (row: string): Record<string, string> => Object.fromEntries(row.split(',').map((cell, at) => [columns.split(',')[at] ?? '', cell]));
    expect(rows.map((row) => cells(row)['user'])).toEqual(['<root_account>', 'alice', 'bob']);
    expect(cells(rows[1] ?? '')).toMatchObject({ password_enabled: 'true', mfa_active: 'true', access_key_1_active: 'false' });
    expect(cells(rows[2] ?? '')).toMatchObject({ mfa_active: 'false', access_key_1_active: 'true' });
  });

  it('count the account, and name what is attached where', async () => {
    expect(outputOf(await root('iam', 'GetAccountSummary'))).toMatchObject({
      SummaryMap: { Users: 2, AccountMFAEnabled: 0, AccountAccessKeysPresent: 0, MFADevicesInUse: 1 },
    });
    const entities = outputOf(await root('iam', 'ListEntitiesForPolicy', { PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }));
    expect(reachTexts(entities, 'PolicyUsers[].UserName')).toEqual(['alice', 'bob']);
    expect(
      reachTexts(outputOf(await root('iam', 'ListInstanceProfilesForRole', { RoleName: 'web' })), 'InstanceProfiles[].InstanceProfileName'),
    ).toEqual(['web']);
    expect(codeOf(await root('iam', 'GetLoginProfile', { UserName: 'nobody' }))).toBe('NoSuchEntity');
  });

  it('simulate what a call would get', async () => {
    const PolicySourceArn = `arn:aws:iam::${live.account.id}:role/web`;
    const result = outputOf(await root('iam', 'SimulatePrincipalPolicy', { PolicySourceArn, ActionNames: ['s3:GetObject', 's3:PutObject'] }));
    expect(reachTexts(result, 'EvaluationResults[].EvalDecision')).toEqual(['allowed', 'implicitDeny']);
  });
});

describe('sessions', () => {
  it('are given by role where its trust says so, carry what the role may do, and end', async () => {
    stage.must(founder(), 'iam:CreateRole', {
      roleName: 'reader',
      assumeRolePolicyDocument: json({ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${live.account.id}:root` }, Action: 'sts:AssumeRole' }),
    });
    stage.must(founder(), 'iam:AttachRolePolicy', { roleName: 'reader', policyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' });
    const assumed = outputOf(
      await bob('sts', 'AssumeRole', { RoleArn: `arn:aws:iam::${live.account.id}:role/reader`, RoleSessionName: 's1', DurationSeconds: 900 }),
    );
    const accessKeyId = reachText(assumed, 'Credentials.AccessKeyId') ?? '';
    const sessionToken = reachText(assumed, 'Credentials.SessionToken') ?? '';
    const session = asking(live, { accessKeyId, secretAccessKey: '', sessionToken });
    expect(outputOf(await session('sts', 'GetCallerIdentity'))).toMatchObject({ Arn: `arn:aws:sts::${live.account.id}:assumed-role/reader/s1` });
    expect([codeOf(await session('iam', 'ListUsers')), codeOf(await session('iam', 'DeleteLoginProfile', { UserName: 'bob' }))]).toEqual([
      null,
      'AccessDenied',
    ]);
    expect(codeOf(await bob('sts', 'AssumeRole', { RoleArn: `arn:aws:iam::${live.account.id}:role/web`, RoleSessionName: 's2' }))).toBe(
      'AccessDenied',
    );
    live.advance(901);
    expect(codeOf(await session('iam', 'ListUsers'))).toBe('ExpiredToken');
  });

  it('of federation outlive the key that made them, and may what both policies allow', async () => {
    const Policy = json({ Effect: 'Allow', Action: 'ec2:*', Resource: '*' });
    const given = outputOf(await bob('sts', 'GetFederationToken', { Name: 'guest', Policy, DurationSeconds: 36 * 3600 }));
    const guest = asking(live, {
      accessKeyId: reachText(given, 'Credentials.AccessKeyId') ?? '',
      secretAccessKey: '',
      sessionToken: reachText(given, 'Credentials.SessionToken') ?? '',
    });
    outputOf(await root('iam', 'DeleteAccessKey', { UserName: 'bob', AccessKeyId: bobsKey.accessKeyId }));
    live.advance(3600);
    expect([codeOf(await guest('ec2', 'DescribeInstances')), codeOf(await guest('iam', 'ListUsers'))]).toEqual([null, 'AccessDenied']);
    outputOf(await root('iam', 'AttachUserPolicy', { UserName: 'bob', PolicyArn: 'arn:aws:iam::aws:policy/AWSDenyAll' }));
    live.advance(5);
    expect(codeOf(await guest('ec2', 'DescribeInstances'))).toBe('UnauthorizedOperation');
  });
});

describe('changes', () => {
  it('of a key show at once and bite four seconds later', async () => {
    outputOf(await root('iam', 'UpdateAccessKey', { UserName: 'bob', AccessKeyId: bobsKey.accessKeyId, Status: 'Inactive' }));
    expect(reachTexts(outputOf(await root('iam', 'ListAccessKeys', { UserName: 'bob' })), 'AccessKeyMetadata[].Status')).toEqual(['Inactive']);
    expect(codeOf(await bob('iam', 'ListUsers'))).toBe(null);
    live.advance(4);
    expect(codeOf(await bob('iam', 'ListUsers'))).toBe('InvalidClientTokenId');
  });

  it('leave an intruder who polls a moment to undo them, as at AWS', async () => {
    outputOf(await root('iam', 'AttachUserPolicy', { UserName: 'bob', PolicyArn: 'arn:aws:iam::aws:policy/AWSDenyAll' }));
    outputOf(await bob('iam', 'DetachUserPolicy', { UserName: 'bob', PolicyArn: 'arn:aws:iam::aws:policy/AWSDenyAll' }));
    live.advance(10);
    expect(codeOf(await bob('iam', 'ListUsers'))).toBe(null);
    outputOf(
      await root('iam', 'PutUserPolicy', {
        UserName: 'bob',
        PolicyName: 'stop',
        PolicyDocument: json({ Effect: 'Deny', Action: '*', Resource: '*' }),
      }),
    );
    live.advance(5);
    const denied = await bob('iam', 'DeleteUserPolicy', { UserName: 'bob', PolicyName: 'stop' });
    expect(denied).toMatchObject({ code: 'AccessDenied', message: expect.stringContaining('explicit deny in an identity-based policy') as string });
  });

  it('cut sessions by the time they were issued, and not the key', async () => {
    const session = asking(live, live.signIn({ user: 'bob' }));
    live.advance(60);
    const Condition = { DateLessThan: { 'aws:TokenIssueTime': new Date(live.now * 1000).toISOString() } };
    outputOf(
      await root('iam', 'PutUserPolicy', {
        UserName: 'bob',
        PolicyName: 'cut',
        PolicyDocument: json({ Effect: 'Deny', Action: '*', Resource: '*', Condition }),
      }),
    );
    live.advance(5);
    expect([codeOf(await session('iam', 'ListUsers')), codeOf(await bob('iam', 'ListUsers'))]).toEqual(['AccessDenied', null]);
    expect(codeOf(await asking(live, live.signIn({ user: 'bob' }))('iam', 'ListUsers'))).toBe(null);
  });

  it('are decided by resource, policy named, region and address', async () => {
    makeUser(stage, { name: 'carol', policies: [], key: true });
    const document = json([
      { Effect: 'Allow', Action: 'iam:GetUser', Resource: 'arn:aws:iam::*:user/${aws:username}' },
      {
        Effect: 'Allow',
        Action: 'iam:AttachUserPolicy',
        Resource: '*',
        Condition: { ArnEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess' } },
      },
      {
        Effect: 'Allow',
        Action: 'ec2:Describe*',
        Resource: '*',
        Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' }, IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      },
    ]);
    stage.must(founder(), 'iam:PutUserPolicy', { userName: 'carol', policyName: 'few', policyDocument: document });
    const carol = asking(live, live.keys.longTermKeyOf('carol') as LiveKey);
    const policyArn = (name: string): string => `arn:aws:iam::aws:policy/${name}`;
    expect([
      codeOf(await carol('iam', 'GetUser')),
      codeOf(await carol('iam', 'GetUser', { UserName: 'alice' })),
      codeOf(await carol('iam', 'AttachUserPolicy', { UserName: 'alice', PolicyArn: policyArn('ReadOnlyAccess') })),
      codeOf(await carol('iam', 'AttachUserPolicy', { UserName: 'carol', PolicyArn: policyArn('AdministratorAccess') })),
      codeOf(await carol('ec2', 'DescribeInstances', {}, 'eu-west-1')),
      codeOf(await carol('ec2', 'DescribeInstances', {}, 'us-east-1')),
    ]).toEqual([null, 'AccessDenied', null, 'AccessDenied', null, 'UnauthorizedOperation']);
  });

  it('of the organisation stop even root', async () => {
    live.account.identities.organizationPolicies = [[{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', NotAction: 'ec2:*', Resource: '*' }] }]];
    const answer = await root('ec2', 'DescribeInstances');
    expect(answer).toMatchObject({
      code: 'UnauthorizedOperation',
      message: expect.stringContaining('because no service control policy allows the ec2:DescribeInstances action') as string,
    });
    expect(codeOf(await root('iam', 'ListUsers'))).toBe(null);
  });

  it('everything containment does is done, recorded, and shown', async () => {
    stage.must(founder(), 'iam:CreateServiceSpecificCredential', { userName: 'bob', serviceName: 'bedrock.amazonaws.com' });
    const credential =
      reachText(
        outputOf(await root('iam', 'ListServiceSpecificCredentials', { AllUsers: true })),
        'ServiceSpecificCredentials.ServiceSpecificCredentialId',
      ) ??
      reachTexts(
        outputOf(await root('iam', 'ListServiceSpecificCredentials', { AllUsers: true })),
        'ServiceSpecificCredentials[].ServiceSpecificCredentialId',
      )[0];
    const serial = reachTexts(outputOf(await root('iam', 'ListMFADevices', { UserName: 'alice' })), 'MFADevices[].SerialNumber')[0];
    const trust = json({ Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' });
    const acts: readonly (readonly [string, Record<string, unknown>])[] = [
      ['UpdateServiceSpecificCredential', { UserName: 'bob', ServiceSpecificCredentialId: credential, Status: 'Inactive' }],
      ['DeactivateMFADevice', { UserName: 'alice', SerialNumber: serial }],
      ['DeleteVirtualMFADevice', { SerialNumber: serial }],
      ['DeleteLoginProfile', { UserName: 'bob' }],
      ['DetachUserPolicy', { UserName: 'bob', PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }],
      [
        'PutRolePolicy',
        { RoleName: 'web', PolicyName: 'AWSRevokeOlderSessions', PolicyDocument: json({ Effect: 'Deny', Action: '*', Resource: '*' }) },
      ],
      ['DeleteRolePolicy', { RoleName: 'web', PolicyName: 'AWSRevokeOlderSessions' }],
      ['UpdateAssumeRolePolicy', { RoleName: 'web', PolicyDocument: trust }],
      ['DeleteAccessKey', { UserName: 'bob', AccessKeyId: bobsKey.accessKeyId }],
      ['DeleteServiceSpecificCredential', { UserName: 'bob', ServiceSpecificCredentialId: credential }],
      ['DeleteUser', { UserName: 'bob' }],
    ];
    for (const [operation, input] of acts) expect([operation, codeOf(await root('iam', operation, input))]).toEqual([operation, null]);
    expect(reachTexts(outputOf(await root('iam', 'ListUsers')), 'Users[].UserName')).toEqual(['alice']);
    live.advance(20 * 60);
    const names = live.history
      .of('us-east-1')
      .filter((record) => !record.readOnly)
      .map((record) => record.eventName);
    expect(names).toEqual(expect.arrayContaining(acts.map(([operation]) => operation)));
  });
});
