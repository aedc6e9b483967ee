/** Credentials, principals and ways back in. */
import { ROLE, SIGN_IN, SESSION, trust } from './case.ts';
import type { Case } from './case.ts';
import { ACCOUNT, MALLORY, event } from './sample-event.ts';

export const IDENTITY_CASES: readonly Case[] = [
  {
    says: 'a user made with a password, a key and admin rights leaves four footholds and three edges',
    events: [
      event('CreateUser', { request: { userName: 'eve' }, response: { user: { userName: 'eve', arn: `arn:aws:iam::${ACCOUNT}:user/eve` } } }),
      event('CreateLoginProfile', { request: { userName: 'eve' } }),
      event('CreateAccessKey', {
        request: { userName: 'eve' },
        response: { accessKey: { accessKeyId: 'AKIAEVE', userName: 'eve', status: 'Active' } },
      }),
      event('AttachUserPolicy', { request: { userName: 'eve', policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' } }),
    ],
    resources: ['AWS::IAM::User eve alive', 'AWS::IAM::AccessKey AKIAEVE alive in eve'],
    footholds: [
      'user eve open',
      'login-profile eve open',
      'access-key AKIAEVE open',
      'attached-policy eve arn:aws:iam::aws:policy/AdministratorAccess open',
    ],
    edges: [
      `create-user: AKIAMALLORY -> arn:aws:iam::${ACCOUNT}:user/eve`,
      `login-profile: AKIAMALLORY -> arn:aws:iam::${ACCOUNT}:user/eve`,
      'access-key: AKIAMALLORY -> AKIAEVE',
    ],
  },
  {
    says: 'deleting the user takes keys and rights along',
    events: [
      event('CreateUser', { request: { userName: 'eve' } }),
      event('CreateAccessKey', { request: { userName: 'eve' }, response: { accessKey: { accessKeyId: 'AKIAEVE' } } }),
      event('PutUserPolicy', {
        request: { userName: 'eve', policyName: 'p', policyDocument: '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}' },
      }),
      event('DeleteUser', { request: { userName: 'eve' } }),
    ],
    resources: ['AWS::IAM::User eve deleted', 'AWS::IAM::AccessKey AKIAEVE deleted in eve'],
    footholds: ['user eve closed', 'access-key AKIAEVE closed', 'inline-policy eve p closed'],
  },
  {
    says: 'a key made inactive is closed, made active again it is open',
    events: [
      event('CreateAccessKey', { response: { accessKey: { accessKeyId: 'AKIA2', userName: 'mallory' } } }),
      event('UpdateAccessKey', { request: { accessKeyId: 'AKIA2', status: 'Inactive' } }),
      event('CreateAccessKey', { request: { userName: 'bob' }, response: { accessKey: { accessKeyId: 'AKIA3' } } }),
      event('UpdateAccessKey', { request: { accessKeyId: 'AKIA3', status: 'Inactive' } }),
      event('UpdateAccessKey', { request: { accessKeyId: 'AKIA3', status: 'Active' } }),
    ],
    footholds: ['access-key AKIA2 closed', 'access-key AKIA3 open'],
  },
  {
    says: 'denied and failed calls make nothing; the quarantine policy and a deny policy are no footholds',
    events: [
      event('CreateUser', { request: { userName: 'x' }, error: 'AccessDenied' }),
      event('CreateAccessKey', { request: { userName: 'x' }, error: 'LimitExceeded' }),
      event('AttachUserPolicy', { request: { userName: 'mallory', policyArn: 'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3' } }),
      event('PutUserPolicy', {
        request: { userName: 'mallory', policyName: 'stop', policyDocument: '{"Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}' },
      }),
    ],
    resources: [],
    footholds: [],
    edges: [],
  },
  {
    says: 'a role trusting a foreign account, given as URL-encoded text, is open until its trust is repaired',
    events: [
      event('CreateRole', {
        request: { roleName: 'back', assumeRolePolicyDocument: encodeURIComponent(trust({ AWS: 'arn:aws:iam::999988887777:root' })) },
      }),
      event('CreateRole', { request: { roleName: 'plain', assumeRolePolicyDocument: trust({ Service: 'ec2.amazonaws.com' }) } }),
      event('CreateRole', { request: { roleName: 'kept', assumeRolePolicyDocument: trust('*') } }),
      event('UpdateAssumeRolePolicy', { request: { roleName: 'back', policyDocument: trust({ AWS: `arn:aws:iam::${ACCOUNT}:root` }) } }),
    ],
    footholds: ['role-trust back closed', 'role-trust kept open'],
  },
  {
    says: 'AssumeRole ties the session key, and chains',
    events: [
      event('AssumeRole', {
        source: 'sts.amazonaws.com',
        time: 10,
        request: { roleArn: ROLE, roleSessionName: 'me' },
        response: { credentials: { accessKeyId: 'ASIA1', expiration: 'Nov 1, 2026, 1:10:00 AM' }, assumedRoleUser: { arn: SESSION } },
      }),
      event('AssumeRole', {
        source: 'sts.amazonaws.com',
        time: 11,
        identityType: 'AssumedRole',
        arn: SESSION,
        accessKeyId: 'ASIA1',
        sessionCreated: '2026-11-01T00:10:00Z',
        request: { roleArn: `${ROLE}2`, roleSessionName: 'me2' },
        response: { credentials: { accessKeyId: 'ASIA2' }, assumedRoleUser: { arn: `${SESSION}2` } },
      }),
    ],
    edges: ['assume-role: AKIAMALLORY -> ASIA1', 'assume-role: ASIA1 -> ASIA2'],
    footholds: ['role-session ASIA1 open', 'role-session ASIA2 open'],
  },
  {
    says: 'console keys belong to the sign-in of the same user at that second; a failed sign-in issues nothing',
    events: [
      event('ConsoleLogin', { ...SIGN_IN, time: 20, errorMessage: 'Failed authentication', response: { ConsoleLogin: 'Failure' } }),
      event('ConsoleLogin', { ...SIGN_IN, time: 21, response: { ConsoleLogin: 'Success' } }),
      event('CreateUser', {
        time: 22,
        accessKeyId: 'ASIACON',
        sessionCreated: '2026-11-01T00:21:00Z',
        ip: 'AWS Internal',
        request: { userName: 'z' },
      }),
    ],
    edges: [
      `console-login: ${MALLORY} -> ${MALLORY}`,
      `create-user: ASIACON -> arn:aws:iam::${ACCOUNT}:user/z`,
      `console-session: ${MALLORY} -> ASIACON (tied)`,
    ],
    footholds: ['user z open', `console-session ${MALLORY} 2026-11-01T00:21:00Z open`],
  },
  {
    says: 'a member account gets its number from a later event',
    events: [
      event('CreateAccount', {
        source: 'organizations.amazonaws.com',
        request: { accountName: 'x' },
        response: { createAccountStatus: { id: 'car-1', state: 'IN_PROGRESS' } },
      }),
      event('CreateAccountResult', {
        source: 'organizations.amazonaws.com',
        identityType: 'AWSService',
        arn: null,
        accessKeyId: null,
        serviceDetails: { createAccountStatus: { id: 'car-1', state: 'SUCCEEDED', accountId: '444455556666' } },
      }),
      event('CloseAccount', { source: 'organizations.amazonaws.com', request: { accountId: '444455556666' } }),
    ],
    footholds: ['organization-account 444455556666 closed'],
  },
  {
    says: 'doors of Identity Center, Roles Anywhere and a bucket, half of them shut again',
    events: [
      event('CreateUser', { source: 'sso-directory.amazonaws.com', request: { identityStoreId: 'd-1' }, response: { user: { userId: 'u-1' } } }),
      event('CreateTrustAnchor', {
        source: 'rolesanywhere.amazonaws.com',
        request: { name: 'a' },
        response: { trustAnchor: { trustAnchorId: 'ta-1' } },
      }),
      event('PutBucketPolicy', {
        source: 's3.amazonaws.com',
        request: { bucketName: 'b', bucketPolicy: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject' }] } },
      }),
      event('DisableTrustAnchor', { source: 'rolesanywhere.amazonaws.com', request: { trustAnchorId: 'ta-1' } }),
      event('PutBucketPolicy', {
        source: 's3.amazonaws.com',
        request: {
          bucketName: 'b',
          bucketPolicy: { Statement: [{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 's3:*' }] },
        },
      }),
    ],
    footholds: ['identity-center-user u-1 open', 'roles-anywhere-anchor ta-1 closed', 'bucket-policy b closed'],
  },
  {
    says: 'a federation session outlives its key and is stopped by a deny on the user',
    events: [
      event('GetFederationToken', {
        source: 'sts.amazonaws.com',
        time: 100,
        request: { name: 'fed', durationSeconds: 129_600 },
        response: { credentials: { accessKeyId: 'ASIAFED' }, federatedUser: { arn: `arn:aws:sts::${ACCOUNT}:federated-user/fed` } },
      }),
      event('DeleteAccessKey', { time: 101, request: { accessKeyId: 'AKIAMALLORY', userName: 'mallory' } }),
      event('GetFederationToken', {
        source: 'sts.amazonaws.com',
        time: 102,
        arn: `arn:aws:iam::${ACCOUNT}:user/eve`,
        accessKeyId: 'AKIAEVE',
        request: { name: 'fed2' },
        response: { credentials: { accessKeyId: 'ASIAFED2' } },
      }),
      event('AttachUserPolicy', {
        time: 103,
        accessKeyId: 'AKIAOWNER',
        request: { userName: 'eve', policyArn: 'arn:aws:iam::aws:policy/AWSDenyAll' },
      }),
    ],
    footholds: [
      `federation-session arn:aws:sts::${ACCOUNT}:federated-user/fed open`,
      `federation-session arn:aws:sts::${ACCOUNT}:federated-user/fed2 closed`,
    ],
  },
];
