/** A network and an AWS that fail in every way: each is told for what it is, and nothing that failed looks empty. */
import type { ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { AwsHttpHandler } from '../../src/edges/aws/http/handler.ts';
import { systemClock } from '../../src/edges/system/system-clock.ts';
import type { AwsCall } from '../../src/ports/aws-account.ts';
import { accountAt } from './live-account-at.ts';
import { loopback } from './loopback.ts';
import type { Answer, Asked, Loopback } from './loopback.ts';
import { playedClock } from './played-clock.ts';

let server: Loopback;
afterEach(() => server.close());

const serve = async (answer: (asked: Asked, count: number) => Answer): Promise<string> => {
  server = await loopback(answer);
  return server.url;
};

const CLUSTERS: AwsCall = { service: 'ecs', operation: 'ListClusters', region: 'eu-west-1' };
const FOUND: Answer = { headers: { 'x-amzn-requestid': 'r-1' }, body: '{"clusterArns":["a"]}' };
const error = (status: number, code: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'x-amzn-requestid': 'r-1', ...headers },
  body: JSON.stringify({ __type: code, message: code === 'ThrottlingException' ? 'Rate exceeded' : 'x' }),
});

test('throttled twice, then found: nothing shows but the waiting', async () => {
  const clock = playedClock();
  const url = await serve((_asked, count) => (count < 3 ? error(400, 'ThrottlingException') : FOUND));
  expect(await accountAt(url, { clock }).ask(CLUSTERS)).toMatchObject({ kind: 'found' });
  expect(server.asked).toHaveLength(3);
  expect(clock.now()).toBeGreaterThanOrEqual(200 + 400);
});

test('throttled for good: said so, after eight tries', async () => {
  const url = await serve(() => error(429, 'TooManyRequestsException'));
  expect(await accountAt(url).ask(CLUSTERS)).toEqual({ kind: 'throttled', attempts: 8, message: 'x' });
  expect(server.asked).toHaveLength(8);
});

test('the pause AWS asks for is kept', async () => {
  const clock = playedClock();
  const url = await serve((_asked, count) => (count === 1 ? error(503, 'ServiceUnavailableException', { 'retry-after': '9' }) : FOUND));
  await accountAt(url, { clock }).ask(CLUSTERS);
  expect(clock.pauses).toContain(9000);
});

test("AWS's own trouble passes, or is told as AWS's", async () => {
  const url = await serve((_asked, count) => (count < 4 ? error(500, 'ServerException') : FOUND));
  expect(await accountAt(url).ask(CLUSTERS)).toMatchObject({ kind: 'found' });
  await server.close();
  const always = await serve(() => error(502, 'SomethingNew'));
  expect(await accountAt(always).ask(CLUSTERS)).toMatchObject({ kind: 'failed', cause: 'aws' });
  expect(server.asked).toHaveLength(4);
});

test('who we are is asked twice at most: a beginner shall not wait for a wrong key', async () => {
  const url = await serve(() => ({ status: 500, body: '' }));
  expect(await accountAt(url).ask({ service: 'sts', operation: 'GetCallerIdentity', region: 'us-east-1' })).toMatchObject({ kind: 'failed' });
  expect(server.asked).toHaveLength(2);
});

const GARBAGE: readonly (readonly [string, AwsCall, Answer, string])[] = [
  ['JSON cut short', CLUSTERS, { body: '{"clusterArns":["a' }, 'UnreadableAnswer'],
  [
    'XML cut short',
    { ...CLUSTERS, service: 'ec2', operation: 'DescribeInstances' },
    { headers: { 'content-type': 'text/xml' }, body: '<DescribeInstancesResponse><reservationSet>' },
    'UnreadableAnswer',
  ],
  ['no text at all', CLUSTERS, { body: new Uint8Array([0, 255, 1, 254]) }, 'UnreadableAnswer'],
  [
    "a hotel's sign-in page, well-formed",
    { ...CLUSTERS, service: 'ec2', operation: 'DescribeInstances' },
    { headers: { 'content-type': 'text/html' }, body: '<html><body>Welcome</body></html>' },
    'NotFromAws',
  ],
];

test.each(GARBAGE)('%s is no empty list', async (_name, call, answer, code) => {
  const url = await serve(() => answer);
  expect(await accountAt(url).ask(call)).toMatchObject({ kind: 'failed', cause: 'aws', code });
});

test('a proxy that says 403 in a page of its own does not deny for AWS', async () => {
  const url = await serve(() => ({ status: 403, headers: { 'content-type': 'text/html' }, body: '<html><body>Blocked</body></html>' }));
  for (const service of ['ec2', 'ecs', 's3'] as const) {
    const operation = { ec2: 'DescribeInstances', ecs: 'ListClusters', s3: 'ListBuckets' }[service];
    expect((await accountAt(url).ask({ service, operation, region: 'us-east-1' })).kind).toBe('failed');
  }
});

test('an answer that does not come is a timeout, told after its tries', async () => {
  const url = await serve(() => (): void => undefined);
  expect(await accountAt(url, { tryForMs: 50 }).ask(CLUSTERS)).toMatchObject({ kind: 'failed', cause: 'timeout' });
  expect(server.asked).toHaveLength(4);
});

test('an answer that drips has an end', async () => {
  const url = await serve(() => (response: ServerResponse): void => {
    response.writeHead(200);
    const drip = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(drip));
  });
  expect(await accountAt(url, { tryForMs: 80 }).ask(CLUSTERS)).toMatchObject({ kind: 'failed', cause: 'timeout' });
});

test('an answer that pours has a limit, and is not fetched again', async () => {
  const url = await serve(() => (response: ServerResponse): void => {
    response.writeHead(200);
    const pour = (): void => void (response.destroyed || response.write(Buffer.alloc(65_536, 32), pour));
    pour();
  });
  expect(await accountAt(url, { largestAnswerBytes: 1_000_000 }).ask(CLUSTERS)).toMatchObject({
    kind: 'failed',
    cause: 'aws',
    code: 'AnswerTooLarge',
  });
  expect(server.asked).toHaveLength(1);
});

test('a connection cut half-way is the network', async () => {
  const url = await serve(() => (response: ServerResponse): void => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"clusterArns":[', () => response.destroy());
  });
  expect(await accountAt(url).ask(CLUSTERS)).toMatchObject({ kind: 'failed', cause: 'network' });
});

test('nobody there is the network', async () => {
  const url = await serve(() => ({}));
  await server.close();
  expect(await accountAt(url).ask(CLUSTERS)).toMatchObject({ kind: 'failed', cause: 'network', code: 'ECONNREFUSED' });
});

test('stopped by the person: at once, and never as empty', async () => {
  const url = await serve(() => (): void => undefined);
  const stop = new AbortController();
  const asking = accountAt(url, { clock: systemClock }).ask(CLUSTERS, { signal: stop.signal });
  setTimeout(() => stop.abort(), 30);
  expect(await asking).toMatchObject({ kind: 'failed', cause: 'stopped' });
  expect(await accountAt(url).ask(CLUSTERS, { signal: stop.signal })).toMatchObject({ kind: 'failed', cause: 'stopped' });
});

test('a clock that is wrong is put right by what AWS says, and asked again at once', async () => {
  const hourAhead = new Date(Date.now() + 3_600_000).toUTCString();
  const skewed = {
    status: 400,
    headers: { 'x-amzn-requestid': 'r-1', date: hourAhead },
    body: '{"__type":"InvalidSignatureException","message":"Signature expired: 20261128T070000Z is now earlier than 20261128T074500Z"}',
  };
  const url = await serve((_asked, count) => (count === 1 ? skewed : FOUND));
  expect(await accountAt(url).ask(CLUSTERS)).toMatchObject({ kind: 'found' });
  const [first, second] = server.asked.map((one) => signedAt(one));
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(3_590_000);
});

test('what one client learned of the time, all others know: also those signed by hand', async () => {
  const dayAhead = Date.now() + 86_400_000;
  const url = await serve(() => ({ headers: { 'x-amzn-requestid': 'r-1', date: new Date(dayAhead).toUTCString() }, body: '{}' }));
  const account = accountAt(url);
  await account.ask(CLUSTERS);
  await account.ask({ ...CLUSTERS, region: 'us-west-2' });
  await account.ask({ service: 'freetier', operation: 'GetAccountPlanState', region: 'us-east-1' });
  expect(server.asked.map((one) => Math.round((signedAt(one) - Date.now()) / 3_600_000) + 0)).toEqual([0, 24, 24]);
});

test('a clock that stays wrong is told as the clock, not as the key', async () => {
  const url = await serve(() => error(403, 'RequestTimeTooSkewed'));
  expect(await accountAt(url).ask(CLUSTERS)).toMatchObject({ kind: 'failed', cause: 'clock-skew' });
  expect(server.asked).toHaveLength(2);
});

test('no more requests at once than allowed', async () => {
  let under = 0;
  let most = 0;
  const waiting: AwsHttpHandler = {
    async handle() {
      most = Math.max(most, (under += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      under -= 1;
      throw Object.assign(new Error('x'), { code: 'ENOTFOUND' });
    },
  };
  server = await loopback(() => ({}));
  const account = accountAt(server.url, { http: waiting, concurrency: 7 });
  await Promise.all(Array.from({ length: 60 }, (_, index) => account.ask({ ...CLUSTERS, region: `region-${index}` })));
  expect(most).toBe(7);
});

/** Milliseconds of the signature's date, `20261128T070000Z`. */
function signedAt({ headers }: Asked): number {
  return Date.parse(String(headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}
