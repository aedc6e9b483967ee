/** What the SDK makes of the wire's answers: errors of every protocol, broken connections, clocks that differ, contents; in process and over loopback. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceHandler } from '../../src/edges/aws-wire/practice-handler.ts';
import { serveOnLoopback, type LoopbackServer } from '../../src/edges/aws-wire/serve-on-loopback.ts';
import type { AwsEndpoint, EndpointAnswer, EndpointCall } from '../../src/ports/aws-endpoint.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { packagesOnTheWire, sdkClient, sdkPackage, type Sending } from './sdk-packages.ts';

let says: EndpointAnswer = { kind: 'answered', output: {} };
let heard: EndpointCall | null = null;
const endpoint: AwsEndpoint = {
  answer: (call) => {
    heard = call;
    return Promise.resolve(says);
  },
};
const wires = packagesOnTheWire({ iam: ['UpdateAccessKey'] });
let server: LoopbackServer;

beforeAll(async () => {
  server = await serveOnLoopback(endpoint, wires);
});
afterAll(() => server.close());

type Door = 'in process' | 'on loopback';
const DOORS: readonly Door[] = ['in process', 'on loopback'];

async function sent(
  door: Door,
  key: string,
  operation: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const sdk = await sdkPackage(key, operation === 'UpdateAccessKey' ? [operation] : []);
  const client: Sending = sdkClient(sdk, door === 'in process' ? { requestHandler: practiceHandler(endpoint, wires) } : { endpoint: server.url });
  const Command = sdk.commands[operation] as new (input: unknown) => unknown;
  return client.send(new Command(input));
}

const thrown = async (sending: Promise<unknown>): Promise<unknown> =>
  sending.then(
    () => null,
    (error: unknown) => error,
  );

describe.each(DOORS)('%s', (door) => {
  it.each([
    ['ec2', 'DescribeInstances', 403, 'UnauthorizedOperation'],
    ['iam', 'ListUsers', 403, 'AccessDenied'],
    ['cloudtrail', 'LookupEvents', 400, 'ThrottlingException'],
    ['cloudwatch', 'DescribeAlarms', 400, 'InvalidNextToken'],
    ['lambda', 'ListFunctions', 403, 'AccessDeniedException'],
    ['s3', 'ListBuckets', 403, 'InvalidAccessKeyId'],
    ['route-53', 'ListHostedZones', 400, 'Throttling'],
  ])('an error of %s keeps its code, status and words', async (key, operation, status, code) => {
    says = { kind: 'refused', status, code, message: 'No: <b>&"日本"', requestId: '11111111-2222-4333-8444-555555555555' };
    expect(await thrown(sent(door, key, operation))).toMatchObject({
      name: code,
      message: 'No: <b>&"日本"',
      $metadata: { httpStatusCode: status, requestId: '11111111-2222-4333-8444-555555555555' },
    });
  });

  it('an answer to HEAD has no body, not even when it is an error', async () => {
    says = { kind: 'refused', status: 404, code: 'NoSuchBucket', message: 'The specified bucket does not exist' };
    expect(await thrown(sent(door, 's3', 'HeadObject', { Bucket: 'b-1', Key: 'k' }))).toMatchObject({
      name: 'NotFound',
      $metadata: { httpStatusCode: 404 },
    });
    says = { kind: 'answered', output: { ContentLength: 3, Metadata: { signature: 'ab12' } } };
    expect(await sent(door, 's3', 'HeadObject', { Bucket: 'b-1', Key: 'k' })).toMatchObject({ Metadata: { signature: 'ab12' } });
  });

  it('contents of objects arrive as they were, by keys of any kind', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
    says = { kind: 'answered', output: { Body: bytes, ContentLength: bytes.byteLength } };
    const name = 'AWSLogs/a b/日本+%2F/x.json.gz';
    const { Body } = (await sent(door, 's3', 'GetObject', { Bucket: 'b-1', Key: name })) as {
      readonly Body: { transformToByteArray(): Promise<Uint8Array> };
    };
    expect([heard?.input['Key'], Buffer.from(await Body.transformToByteArray()).equals(bytes)]).toEqual([name, true]);
  });

  it('an operation without a result, and a bucket at home, are answered too', async () => {
    says = { kind: 'answered', output: {} };
    const { $metadata } = await sent(door, 'iam', 'UpdateAccessKey', { UserName: 'a', AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', Status: 'Inactive' });
    expect($metadata).toMatchObject({ httpStatusCode: 200 });
    expect((await sent(door, 's3', 'GetBucketLocation', { Bucket: 'b-1' }))['LocationConstraint']).toBeFalsy();
    says = { kind: 'answered', output: { LocationConstraint: 'eu-west-3' } };
    expect(await sent(door, 's3', 'GetBucketLocation', { Bucket: 'b-1' })).toMatchObject({ LocationConstraint: 'eu-west-3' });
  });

  it('a broken connection is one for the SDK, too', async () => {
    says = { kind: 'lost', how: 'reset' };
    expect(await thrown(sent(door, 'sts', 'GetCallerIdentity'))).toMatchObject({ code: 'ECONNRESET' });
  });
});

it('silence lasts until the caller gives up, in played time', async () => {
  says = { kind: 'lost', how: 'silence' };
  const slept: number[] = [];
  const clock: Clock = { now: () => Date.now(), sleep: (milliseconds) => Promise.resolve(void slept.push(milliseconds)) };
  const sdk = await sdkPackage('sts');
  const client = sdkClient(sdk, { requestHandler: practiceHandler(endpoint, wires, { clock, silenceMs: 5000 }) });
  const Command = sdk.commands['GetCallerIdentity'] as new (input: unknown) => unknown;
  expect(await thrown(client.send(new Command({})))).toMatchObject({ name: 'TimeoutError' });
  expect(slept).toEqual([5000]);
});

it.each([
  ['sts', 'GetCallerIdentity', 'SignatureDoesNotMatch'],
  ['ec2', 'DescribeInstances', 'RequestExpired'],
  ['cloudtrail', 'DescribeTrails', 'InvalidSignatureException'],
  ['s3', 'ListBuckets', 'RequestTimeTooSkewed'],
])('%s refuses what was signed by another clock, and the SDK signs right once it has seen the Date', async (key, operation, code) => {
  says = { kind: 'answered', output: {} };
  const clock: Clock = { now: () => Date.parse('2026-03-01T00:00:00Z'), sleep: () => Promise.resolve() };
  const sdk = await sdkPackage(key);
  const client = sdkClient(sdk, { requestHandler: practiceHandler(endpoint, wires, { clock }) });
  const Command = sdk.commands[operation] as new (input: unknown) => unknown;
  expect(await thrown(client.send(new Command({})))).toMatchObject({ name: code });
  expect(await client.send(new Command({}))).toMatchObject({ $metadata: { httpStatusCode: 200 } });
});

it('refuses to pass on what AWS would never say', async () => {
  says = { kind: 'answered', output: { Arn: 'arn:aws:iam::123456789012:root', Colour: 'red' } };
  expect(await thrown(sent('in process', 'sts', 'GetCallerIdentity'))).toMatchObject({ message: expect.stringContaining('Colour') as string });
});
