/** The short way to the practice account answers as the long way over the SDK and the wire does: found, absent, denied, throttled, broken, silent, signed out. */
import { expect, it } from 'vitest';
import { practiceHandler } from '../../src/edges/aws-wire/practice-handler.ts';
import { wireServices } from '../../src/edges/aws-wire/wire-services.ts';
import { awsAccount } from '../../src/edges/aws/aws-account.ts';
import { loadSdkService } from '../../src/edges/aws/load-service.ts';
import type { AwsAccount, AwsAnswer, AwsCall } from '../../src/ports/aws-account.ts';
import type { AwsEndpoint } from '../../src/ports/aws-endpoint.ts';
import { withFaults, type Fault } from '../../src/practice/live/faults.ts';
import type { LiveKey } from '../../src/practice/live/key-ring.ts';
import type { LiveAccount } from '../../src/practice/live/live-account.ts';
import { richAccount } from '../../src/practice/live/testing/rich-account.ts';
import { makeUser } from '../../src/practice/owners/estate.ts';
import { directAccount } from './practice/direct-account.ts';

type Way = (endpoint: AwsEndpoint, live: LiveAccount, key: LiveKey) => AwsAccount;

const SERVICES = ['ec2', 'iam', 'sts', 'lambda', 'ecs'];
const services = wireServices(SERVICES, loadSdkService);
const overSdk: Way = (endpoint, { clock }, key) =>
  awsAccount({
    credentials: () => Promise.resolve(key),
    http: practiceHandler(endpoint, services, { clock, silenceMs: 60_000 }),
    clock,
    random: () => 0.5,
  });
const direct: Way = (endpoint, { clock }, key) => directAccount({ endpoint, clock, key });

const asked = (service: string, operation: string, input: AwsCall['input'] = {}): AwsCall => ({ service, operation, region: 'us-east-1', input });

const CALLS: readonly AwsCall[] = [
  asked('ec2', 'DescribeInstances'),
  asked('ec2', 'DescribeSecurityGroupRules'),
  asked('ec2', 'DescribeInstances', { InstanceIds: ['i-0123456789abcdef0'] }),
  asked('ec2', 'ModifyInstanceAttribute', { InstanceId: 'i-0123456789abcdef0', DisableApiStop: { Value: false } }),
  asked('iam', 'GetUser', { UserName: 'nobody' }),
  asked('iam', 'ListRoles'),
  asked('iam', 'GetAccountAuthorizationDetails'),
  asked('iam', 'PutUserPolicy', { UserName: 'nobody', PolicyName: 'p', PolicyDocument: '{}' }),
  asked('lambda', 'GetPolicy', { FunctionName: 'function' }),
  asked('lambda', 'ListFunctions'),
  asked('lambda', 'GetFunctionConcurrency', { FunctionName: 'none' }),
  asked('ecs', 'DescribeServices', { cluster: 'cluster', services: ['service', 'none'] }),
  asked('ecs', 'UpdateService', { cluster: 'cluster', service: 'service', desiredCount: 0 }),
  asked('ecs', 'DescribeServices', { cluster: 'nowhere', services: ['service'] }),
  { service: 'ec2', operation: 'DescribeVolumes', region: 'ap-east-1' },
];

/** Request ids and messages encoded by chance differ from one run to the next, and words of the network are Node's. */
const comparable = (answer: AwsAnswer): unknown => {
  if (answer.kind === 'found') return { ...answer, requestId: null };
  return 'message' in answer ? { ...answer, message: answer.message.replace(/Encoded authorization failure message: \w+/, '') } : answer;
};

async function answersBy(way: Way, faults: readonly Fault[], as: 'root' | 'nobody' | 'signed-out'): Promise<unknown[]> {
  const opened = richAccount();
  const { live } = opened;
  const endpoint = withFaults(live, faults, { clock: live.clock });
  makeUser(opened.stage, { name: 'nobody-yet', policies: [] });
  const key = live.signIn(as === 'nobody' ? { user: 'nobody-yet' } : 'root');
  const account = way(endpoint, live, as === 'signed-out' ? { ...key, accessKeyId: 'ASIAIOSFODNN7EXAMPLE' } : key);
  const answers: unknown[] = [];
  // The SDK learns the account's time from its first answer.
  await account.ask(asked('sts', 'GetCallerIdentity'));
  for (const call of CALLS) answers.push(comparable(await account.ask(call)));
  for await (const page of account.pages(asked('iam', 'ListRoles', { MaxItems: 2 }))) answers.push(comparable(page));
  return answers;
}

it.each<[string, readonly Fault[], 'root' | 'nobody' | 'signed-out']>([
  ['as root', [], 'root'],
  ['as somebody who may do nothing', [], 'nobody'],
  ['with a credential that is none', [], 'signed-out'],
  ['throttled at times', [{ trouble: 'throttled', chance: 0.4 }], 'root'],
  ['throttled for good', [{ trouble: 'throttled' }], 'root'],
  [
    'broken',
    [
      { trouble: 'broken', service: 'ec2' },
      { trouble: 'unavailable', service: 'iam' },
    ],
    'root',
  ],
  ['cut off', [{ trouble: 'reset', chance: 0.5 }], 'root'],
  ['silent', [{ trouble: 'silence', chance: 0.5 }], 'root'],
  ['denied by the organisation', [{ trouble: 'scp-denied' }], 'root'],
])('%s', async (_, faults, as) => {
  expect(await answersBy(direct, faults, as)).toEqual(await answersBy(overSdk, faults, as));
});
