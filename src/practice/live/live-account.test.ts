import { describe, expect, it } from 'vitest';
import { DEFAULT_REGIONS } from '../../knowledge/aws-regions.ts';
import { reach, reachTexts, type Reachable } from '../../knowledge/json-reach.ts';
import type { EndpointAnswer } from '../../ports/aws-endpoint.ts';
import { founder, makeInstance, makeUser } from '../owners/estate.ts';
import type { LiveKey } from './key-ring.ts';
import type { LiveAccount } from './live-account.ts';
import { openEmptyAccount, openStory } from './open-live-account.ts';

const ask = async (
  live: LiveAccount,
  key: LiveKey,
  service: string,
  operation: string,
  input: Readonly<Record<string, unknown>> = {},
  region = 'us-east-1',
): Promise<EndpointAnswer> =>
  live.answer({
    service,
    operation,
    region,
    input,
    accessKeyId: key.accessKeyId,
    sessionToken: key.sessionToken ?? null,
    userAgent: 'aws-cli/2.32.0',
  });

const output = (answer: EndpointAnswer): Reachable => {
  if (answer.kind !== 'answered') throw new Error(JSON.stringify(answer));
  return answer.output as Reachable;
};

describe('who may ask', () => {
  it('knows the caller by key, and root by session', async () => {
    const { live, stage } = openEmptyAccount();
    makeUser(stage, { name: 'alice', policies: ['ReadOnlyAccess'], key: true });
    const key = live.keys.longTermKeyOf('alice');
    expect(key?.accessKeyId).toMatch(/^AKIA/);
    expect(output(await ask(live, key as LiveKey, 'sts', 'GetCallerIdentity'))).toMatchObject({
      Account: live.account.id,
      Arn: `arn:aws:iam::${live.account.id}:user/alice`,
    });
    expect(output(await ask(live, live.signIn('root'), 'sts', 'GetCallerIdentity'))).toMatchObject({ Arn: `arn:aws:iam::${live.account.id}:root` });
  });

  it('refuses, in the words of each service, keys nobody made, wrong tokens, dead keys and ended sessions', async () => {
    const { live, stage } = openEmptyAccount();
    makeUser(stage, { name: 'alice', policies: ['AdministratorAccess'], key: true });
    const key = live.keys.longTermKeyOf('alice') as LiveKey;
    const nobody = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: '' };
    expect(await ask(live, nobody, 'sts', 'GetCallerIdentity')).toMatchObject({ kind: 'refused', status: 403, code: 'InvalidClientTokenId' });
    expect(await ask(live, nobody, 'ec2', 'DescribeRegions')).toMatchObject({ kind: 'refused', status: 401, code: 'AuthFailure' });
    const session = live.signIn({ user: 'alice' });
    expect(await ask(live, { ...session, sessionToken: 'other' }, 'iam', 'ListUsers')).toMatchObject({ code: 'InvalidClientTokenId' });
    stage.must(founder(), 'iam:UpdateAccessKey', { userName: 'alice', accessKeyId: key.accessKeyId, status: 'Inactive' });
    expect(await ask(live, key, 'iam', 'ListUsers')).toMatchObject({ code: 'InvalidClientTokenId' });
    live.advance(12 * 3600 + 1);
    expect(await ask(live, session, 'sts', 'GetCallerIdentity')).toMatchObject({ status: 403, code: 'ExpiredToken' });
  });

  it('does not know its own keys in a region that is not switched on', async () => {
    const { live, stage } = openEmptyAccount();
    const root = live.signIn('root');
    expect(await ask(live, root, 'ec2', 'DescribeInstances', {}, 'af-south-1')).toMatchObject({ status: 401, code: 'AuthFailure' });
    stage.must(founder(), 'account:EnableRegion', { regionName: 'af-south-1' });
    expect(await ask(live, root, 'ec2', 'DescribeInstances', {}, 'af-south-1')).toMatchObject({ kind: 'answered' });
  });

  it('says who may not do what, and never answers an unknown operation as if nothing were there', async () => {
    const { live, stage } = openEmptyAccount();
    makeUser(stage, { name: 'bob', policies: ['AmazonS3FullAccess'], key: true });
    const key = live.keys.longTermKeyOf('bob') as LiveKey;
    const denied = await ask(live, key, 'ec2', 'DescribeInstances');
    expect(denied).toMatchObject({ kind: 'refused', status: 403, code: 'UnauthorizedOperation' });
    expect(denied.kind === 'refused' && denied.message).toContain('because no identity-based policy allows the ec2:DescribeInstances action');
    expect(await ask(live, key, 'iam', 'ListUsers')).toMatchObject({ status: 403, code: 'AccessDenied' });
    expect(await ask(live, key, 'iam', 'DoSomethingNew')).toMatchObject({ status: 400, code: 'InvalidAction' });
  });
});

describe('DescribeInstances', () => {
  it('shows what was launched as it was recorded, and what ended for an hour', async () => {
    const { live, stage } = openEmptyAccount();
    const instance = makeInstance(stage, 'ap-northeast-1', 't3.micro', 'web', 'web-role');
    const root = live.signIn('root');
    const found = output(await ask(live, root, 'ec2', 'DescribeInstances', {}, 'ap-northeast-1'));
    expect(reach(found, 'Reservations[].Instances[]')[0]).toMatchObject({
      InstanceId: instance.id,
      InstanceType: 't3.micro',
      State: { Code: 16, Name: 'running' },
      Tags: [{ Key: 'Name', Value: 'web' }],
      PrivateIpAddress: instance.launch?.privateAddress,
      IamInstanceProfile: { Arn: `arn:aws:iam::${live.account.id}:instance-profile/web-role` },
    });
    stage.must(founder(), 'ec2:TerminateInstances', { instanceIds: [instance.id] }, 'ap-northeast-1');
    const states = async (): Promise<string[]> =>
      reachTexts(output(await ask(live, root, 'ec2', 'DescribeInstances', {}, 'ap-northeast-1')), 'Reservations[].Instances[].State.Name');
    expect(await states()).toEqual(['terminated']);
    live.advance(3601);
    expect(await states()).toEqual([]);
  });

  it('pages at any size, with tokens good only for the same question', async () => {
    const { live, stage } = openEmptyAccount({ mostPerPage: 3 });
    stage.account.states.limits = { standard: 1000, gpu: 0, spot: 0 };
    for (let at = 0; at < 7; at++) makeInstance(stage, 'us-east-2', 't3.micro', `m${at}`);
    const root = live.signIn('root');
    const sizes: number[] = [];
    const ids = new Set<string>();
    let token: string | undefined;
    do {
      const page = output(await ask(live, root, 'ec2', 'DescribeInstances', token === undefined ? {} : { NextToken: token }, 'us-east-2'));
      const here = reachTexts(page, 'Reservations[].Instances[].InstanceId');
      sizes.push(here.length);
      for (const id of here) ids.add(id);
      token = reachTexts(page, 'NextToken')[0];
    } while (token !== undefined);
    expect([sizes, ids.size]).toEqual([[3, 3, 1], 7]);
    const first = output(await ask(live, root, 'ec2', 'DescribeInstances', {}, 'us-east-2'));
    const elsewhere = await ask(live, root, 'ec2', 'DescribeInstances', { NextToken: reachTexts(first, 'NextToken')[0] }, 'us-west-2');
    expect(elsewhere).toMatchObject({ kind: 'refused', code: 'InvalidNextToken' });
  });
});

describe('what CloudTrail keeps', () => {
  it('records each call in true shape, denied ones too, and delivers it some minutes later', async () => {
    const { live, stage } = openEmptyAccount();
    makeUser(stage, { name: 'bob', policies: ['AmazonS3FullAccess'], key: true });
    const key = live.keys.longTermKeyOf('bob') as LiveKey;
    const answer = await ask(live, key, 'ec2', 'DescribeInstances', { Filters: [{ Name: 'instance-state-name', Values: ['running'] }] }, 'us-west-2');
    const mine = () => live.history.of('us-west-2').filter((record) => record.eventName === 'DescribeInstances');
    expect(mine()).toEqual([]);
    live.advance(20 * 60);
    expect(mine()).toHaveLength(1);
    expect(mine()[0]).toMatchObject({
      eventSource: 'ec2.amazonaws.com',
      errorCode: 'Client.UnauthorizedOperation',
      userAgent: 'aws-cli/2.32.0',
      sourceIPAddress: '203.0.113.25',
      readOnly: true,
      responseElements: null,
      requestID: answer.kind === 'refused' ? answer.requestId : '',
      userIdentity: { type: 'IAMUser', accessKeyId: key.accessKeyId, userName: 'bob' },
    });
  });

  it('moves no script: the story goes on as it would have without the calls', async () => {
    const quiet = openStory({ scenario: 'founding-story', seed: 1, beforeEnd: 60 * 3600 });
    const asked = openStory({ scenario: 'founding-story', seed: 1, beforeEnd: 60 * 3600 });
    const key = asked.signIn('root');
    for (const region of ['us-east-1', 'us-west-2', 'eu-west-1']) await ask(asked, key, 'ec2', 'DescribeInstances', {}, region);
    const end = quiet.now + 40 * 3600;
    quiet.advanceTo(end);
    asked.advanceTo(end);
    const others = (live: LiveAccount): string[] => DEFAULT_REGIONS.flatMap((region) => live.history.of(region)).map((record) => record.eventID);
    const told = new Set(others(asked));
    expect(others(quiet).length).toBeGreaterThan(1000);
    expect(others(quiet).filter((id) => !told.has(id))).toEqual([]);
    expect(others(asked).length).toBe(others(quiet).length + 3);
  });
});
