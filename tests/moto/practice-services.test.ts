/** What the practice account refuses, beside somebody else's AWS: the same calls by the same SDK clients, against moto and against it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveOnLoopback, type LoopbackServer } from '../../src/edges/aws-wire/serve-on-loopback.ts';
import { openEmptyAccount } from '../../src/practice/live/open-live-account.ts';
import { packagesOnTheWire, sdkClient, sdkPackage } from '../wire/sdk-packages.ts';
import { motoServer, type MotoServer } from './moto-server.ts';

type Send = (service: string, operation: string, input?: Readonly<Record<string, unknown>>) => Promise<string>;

let moto: MotoServer;
let practice: LoopbackServer;
let sends: readonly [Send, Send];

beforeAll(async () => {
  moto = await motoServer();
  const { live } = openEmptyAccount();
  practice = await serveOnLoopback(live, packagesOnTheWire());
  sends = [senderTo(moto.url, { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' }), senderTo(practice.url, live.signIn('root'))];
}, 120_000);
afterAll(async () => {
  await moto.stop();
  await practice.close();
});

/** `answered`, or the code of the error. */
function senderTo(
  endpoint: string,
  credentials: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string },
): Send {
  return async (service, operation, input = {}) => {
    const sdk = await sdkPackage(service);
    const Command = sdk.commands[operation];
    if (Command === undefined) throw new Error(`no ${service} ${operation}`);
    try {
      await sdkClient(sdk, { endpoint, region: 'us-east-1', credentials }).send(new Command(input as never));
      return 'answered';
    } catch (error) {
      return (error as Error).name;
    }
  };
}

const NOBODY = 'i-00000000000000000';

/** Not here: ListAccounts outside an organisation, where moto answers with an empty list and AWS's API reference has AWSOrganizationsNotInUseException. */
const CASES: readonly (readonly [service: string, operation: string, input: Readonly<Record<string, unknown>>])[] = [
  ['ec2', 'DescribeInstances', { InstanceIds: [NOBODY] }],
  ['ec2', 'TerminateInstances', { InstanceIds: [NOBODY] }],
  ['ec2', 'StopInstances', { InstanceIds: [NOBODY] }],
  ['ec2', 'DescribeKeyPairs', { KeyNames: ['none'] }],
  ['ec2', 'DeleteKeyPair', { KeyName: 'none' }],
  ['ec2', 'DescribeVolumes', { VolumeIds: ['vol-00000000000000000'] }],
  ['ec2', 'DeleteVolume', { VolumeId: 'vol-00000000000000000' }],
  ['ec2', 'ReleaseAddress', { AllocationId: 'eipalloc-00000000000000000' }],
  ['ec2', 'DescribeSecurityGroups', { GroupIds: ['sg-00000000000000000'] }],
  ['ec2', 'DescribeRegions', { AllRegions: true }],
  ['ecs', 'ListServices', { cluster: 'none' }],
  ['ecs', 'DescribeClusters', { clusters: ['none'] }],
  ['ecs', 'DescribeTaskDefinition', { taskDefinition: 'none' }],
  ['lambda', 'GetPolicy', { FunctionName: 'none' }],
  ['lambda', 'GetFunctionConcurrency', { FunctionName: 'none' }],
  ['auto-scaling', 'DescribeAutoScalingGroups', { AutoScalingGroupNames: ['none'] }],
  ['eventbridge', 'DescribeRule', { Name: 'none' }],
  ['organizations', 'DescribeOrganization', {}],
  ['guardduty', 'GetDetector', { DetectorId: '0'.repeat(32) }],
  ['eks', 'DescribeCluster', { name: 'none' }],
  ['rds', 'DescribeDBInstances', { DBInstanceIdentifier: 'none' }],
  ['scheduler', 'GetSchedule', { Name: 'none' }],
  ['sfn', 'DescribeStateMachine', { stateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:none' }],
  ['ecr', 'GetRepositoryPolicy', { repositoryName: 'none' }],
  ['route-53', 'ListHostedZones', {}],
  ['ses', 'ListIdentities', {}],
];

describe('what both say', () => {
  it.each(CASES)('%s %s', async (service, operation, input) => {
    const [theirs, ours] = await Promise.all(sends.map((send) => send(service, operation, input)));
    expect(ours).toBe(theirs);
  });
});
