/** The practice account beside somebody else's AWS: the same cases, by the same SDK clients, against moto and against it; and moto's own client, boto3, talking to it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { motoPython } from '../../scripts/moto.ts';
import { serveOnLoopback, type LoopbackServer } from '../../src/edges/aws-wire/serve-on-loopback.ts';
import type { LiveKey } from '../../src/practice/live/key-ring.ts';
import { openEmptyAccount, openStory } from '../../src/practice/live/open-live-account.ts';
import { packagesOnTheWire, sdkClient, sdkPackage, type Sending } from '../wire/sdk-packages.ts';
import { motoServer, type MotoServer } from './moto-server.ts';

/** Calls Hikeshi never makes: they set up what the cases ask about. */
const SETTING_UP = { iam: ['CreateUser', 'CreateAccessKey', 'CreateLoginProfile', 'DeleteUser'] };

let moto: MotoServer;
let practice: LoopbackServer;
let practiceKey: LiveKey;

beforeAll(async () => {
  moto = await motoServer();
  const { live } = openEmptyAccount();
  practiceKey = live.signIn('root');
  practice = await serveOnLoopback(live, packagesOnTheWire(SETTING_UP));
}, 120_000);
afterAll(async () => {
  await moto.stop();
  await practice.close();
});

type Members = Readonly<Record<string, unknown>>;
type Send = (service: string, operation: string, input?: Members) => Promise<unknown>;

/** Sends one call and keeps of an error what programs decide by. */
async function sender(url: string, credentials: LiveKey): Promise<Send> {
  const clients = new Map<string, { readonly client: Sending; readonly commands: Readonly<Record<string, new (input: never) => unknown>> }>();
  for (const key of ['iam', 'sts', 'ec2', 's3', 'cloudtrail']) {
    const sdk = await sdkPackage(key, key === 'iam' ? SETTING_UP.iam : []);
    clients.set(key, { client: sdkClient(sdk, { endpoint: url, region: 'us-east-1', credentials }), commands: sdk.commands });
  }
  return async (service, operation, input = {}) => {
    const known = clients.get(service);
    const Command = known?.commands[operation];
    if (known === undefined || Command === undefined) throw new Error(`no ${service} ${operation}`);
    try {
      return await known.client.send(new Command(input as never));
    } catch (error) {
      const { name, $metadata } = error as { readonly name: string; readonly $metadata?: { readonly httpStatusCode?: number } };
      return `${name} ${$metadata?.httpStatusCode ?? ''}`;
    }
  };
}

const DOCUMENT = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}';
const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess';

/** Each case does something and says what it saw, without ids and times. */
const CASES: readonly (readonly [string, (send: Send) => Promise<unknown>])[] = [
  ['a user that is not there', async (send) => send('iam', 'GetUser', { UserName: 'nobody' })],
  [
    'a user made twice',
    async (send) => {
      const first = (await send('iam', 'CreateUser', { UserName: 'alice' })) as { readonly User: Members };
      return [first.User['UserName'], first.User['Path'], await send('iam', 'CreateUser', { UserName: 'alice' })];
    },
  ],
  [
    'keys made, switched off, and one too many',
    async (send) => {
      const made = (await send('iam', 'CreateAccessKey', { UserName: 'alice' })) as { readonly AccessKey: Members };
      await send('iam', 'CreateAccessKey', { UserName: 'alice' });
      const third = await send('iam', 'CreateAccessKey', { UserName: 'alice' });
      await send('iam', 'UpdateAccessKey', { UserName: 'alice', AccessKeyId: made.AccessKey['AccessKeyId'], Status: 'Inactive' });
      const { AccessKeyMetadata } = (await send('iam', 'ListAccessKeys', { UserName: 'alice' })) as {
        readonly AccessKeyMetadata: readonly Members[];
      };
      return [third, AccessKeyMetadata.map((key) => [key['UserName'], key['Status']])];
    },
  ],
  [
    'a key that is not there',
    async (send) => send('iam', 'UpdateAccessKey', { UserName: 'alice', AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', Status: 'Inactive' }),
  ],
  [
    'a password made and taken away',
    async (send) => {
      await send('iam', 'CreateLoginProfile', { UserName: 'alice', Password: 'Correct-horse-9' });
      const { LoginProfile } = (await send('iam', 'GetLoginProfile', { UserName: 'alice' })) as { readonly LoginProfile: Members };
      await send('iam', 'DeleteLoginProfile', { UserName: 'alice' });
      return [
        LoginProfile['UserName'],
        await send('iam', 'GetLoginProfile', { UserName: 'alice' }),
        await send('iam', 'DeleteLoginProfile', { UserName: 'alice' }),
      ];
    },
  ],
  ['a policy taken off that was never on', async (send) => send('iam', 'DetachUserPolicy', { UserName: 'alice', PolicyArn: ADMIN })],
  [
    'a policy of its own',
    async (send) => {
      await send('iam', 'PutUserPolicy', { UserName: 'alice', PolicyName: 'stop', PolicyDocument: DOCUMENT });
      const read = (await send('iam', 'GetUserPolicy', { UserName: 'alice', PolicyName: 'stop' })) as { readonly PolicyDocument: string };
      const { PolicyNames } = (await send('iam', 'ListUserPolicies', { UserName: 'alice' })) as { readonly PolicyNames: unknown };
      await send('iam', 'DeleteUserPolicy', { UserName: 'alice', PolicyName: 'stop' });
      return [
        JSON.parse(decodeURIComponent(read.PolicyDocument)) as unknown,
        PolicyNames,
        await send('iam', 'DeleteUserPolicy', { UserName: 'alice', PolicyName: 'stop' }),
      ];
    },
  ],
  [
    'a role, a group and a policy that are not there',
    async (send) => [
      await send('iam', 'GetRole', { RoleName: 'nobody' }),
      await send('iam', 'GetGroup', { GroupName: 'nobody' }),
      await send('iam', 'GetPolicy', { PolicyArn: 'arn:aws:iam::123456789012:policy/nothing' }),
    ],
  ],
  ['an instance that is not there', async (send) => send('ec2', 'DescribeInstances', { InstanceIds: ['i-0123456789abcdef0'] })],
  [
    'no instances at all',
    async (send) =>
      ((await send('ec2', 'DescribeInstances', { Filters: [{ Name: 'instance-state-name', Values: ['running'] }] })) as Members)['Reservations'] ??
      [],
  ],
  ['a bucket that is not there', async (send) => send('s3', 'ListObjectsV2', { Bucket: 'nobody-has-this-one' })],
  ['no trails', async (send) => ((await send('cloudtrail', 'DescribeTrails')) as Members)['trailList'] ?? []],
  [
    'a trail that is not there',
    async (send) => send('cloudtrail', 'GetTrailStatus', { Name: 'arn:aws:cloudtrail:us-east-1:123456789012:trail/none' }),
  ],
  [
    'the summary of identities',
    async (send) => {
      const { SummaryMap } = (await send('iam', 'GetAccountSummary')) as { readonly SummaryMap: Readonly<Record<string, number>> };
      return ['Users', 'AccessKeysPerUserQuota', 'AccountMFAEnabled'].map((name) => SummaryMap[name]);
    },
  ],
];

describe('says the same as moto of', () => {
  let here: Send;
  let there: Send;
  beforeAll(async () => {
    here = await sender(practice.url, practiceKey);
    there = await sender(moto.url, { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' });
  });
  it.each(CASES)('%s', async (_, act) => expect(await act(here)).toEqual(await act(there)));

  // Moto deletes the user, keys and all. AWS: "you must delete the items attached to the user manually, or the deletion fails" (DeleteUser, API reference).
  it('all but one thing: a user that still holds keys cannot be deleted', async () =>
    expect(await here('iam', 'DeleteUser', { UserName: 'alice' })).toBe('DeleteConflictException 409'));
});

it('is understood by boto3: signatures, pages, contents and errors', async () => {
  const live = openStory({ scenario: 'shared-ci-key', seed: 1, beforeEnd: 6 * 3600, billed: false, secondsPerCall: 0.6 });
  const server = await serveOnLoopback(live, packagesOnTheWire());
  const bucket = live.account.states.trail.bucket;
  const region = live.account.states.trail.homeRegion;
  const seen = JSON.parse(await python('ask.py', { url: server.url, keys: live.signIn('root'), region, bucket })) as Members;
  await server.close();
  expect(seen).toEqual({
    arn: `arn:aws:iam::${live.account.id}:root`,
    users: [...live.account.identities.users.keys()],
    instances: [...live.account.states.lookAt(region).instances.keys()],
    objects: live.trailBucket.objects(bucket)?.length,
    firstBytes: '1f8b',
    events: [true, true, true],
    functions: [...live.account.states.functions.values()].filter((one) => one.region === region).length,
    missingUser: ['NoSuchEntity', 404],
    missingInstance: ['InvalidInstanceID.NotFound', 400],
    missingBucket: ['NoSuchBucket', 404],
    wrongToken: ['InvalidClientTokenId', 403],
  });
});

/** Beside this process, not in it: the server answers while Python asks. */
async function python(file: string, input: unknown): Promise<string> {
  const child = spawn(motoPython() ?? 'python3', [join(import.meta.dirname, file)], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(input));
  let text = '';
  for await (const piece of child.stdout) text += String(piece);
  return text;
}
