/** Regions that are off, services AWS does not offer everywhere, and a network that is down: three things that look alike from one answer. */
import { HttpResponse } from '@smithy/core/protocols';
import { expect, test } from 'vitest';
import type { AwsHttpHandler } from '../../src/edges/aws/http/handler.ts';
import type { AwsAnswer } from '../../src/ports/aws-account.ts';
import { accountAt } from './live-account-at.ts';

type Heard = (host: string) => { readonly status: number; readonly body: string } | Error;

const IDENTITY = {
  status: 200,
  body: '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
};
const BAD_KEY = {
  status: 403,
  body: '<ErrorResponse><Error><Code>InvalidClientTokenId</Code><Message>The security token included in the request is invalid.</Message></Error></ErrorResponse>',
};
const UNKNOWN_KEY = {
  status: 400,
  body: '{"__type":"UnrecognizedClientException","message":"The security token included in the request is invalid."}',
};
const NO_NAME = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
const HOME = 'sts.us-east-1.amazonaws.com';

/** AWS as its host names are heard; the account's own addresses are not overridden. */
async function heard(
  listen: Heard,
  service: string,
  operation: string,
  region: string,
): Promise<{ readonly answer: AwsAnswer; readonly hosts: readonly string[] }> {
  const hosts: string[] = [];
  const http: AwsHttpHandler = {
    handle(request) {
      hosts.push(request.hostname);
      const said = listen(request.hostname);
      if (said instanceof Error) return Promise.reject(said);
      return Promise.resolve({ response: new HttpResponse({ statusCode: said.status, headers: {}, body: Buffer.from(said.body) }) });
    },
  };
  return { answer: await accountAt('', { http, endpointOf: () => null }).ask({ service, operation, region }), hosts };
}

test('a region that is off does not know the key; home does', async () => {
  const { answer, hosts } = await heard((host) => (host === HOME ? IDENTITY : UNKNOWN_KEY), 'ecs', 'ListClusters', 'me-south-1');
  expect(answer).toMatchObject({ kind: 'not-enabled', what: 'region' });
  expect(hosts).toEqual(['ecs.me-south-1.amazonaws.com', HOME]);
});

test('EC2 words the same as a failure of authorization', async () => {
  const authFailure = {
    status: 401,
    body: '<Response><Errors><Error><Code>AuthFailure</Code><Message>AWS was not able to validate the provided access credentials</Message></Error></Errors></Response>',
  };
  const { answer } = await heard((host) => (host === HOME ? IDENTITY : authFailure), 'ec2', 'DescribeInstances', 'af-south-1');
  expect(answer).toMatchObject({ kind: 'not-enabled', what: 'region' });
});

test('a wrong key is a wrong key, in a region that may be off, too', async () => {
  const { answer } = await heard((host) => (host === HOME ? BAD_KEY : UNKNOWN_KEY), 'ecs', 'ListClusters', 'me-south-1');
  expect(answer).toMatchObject({ kind: 'failed', cause: 'credentials' });
});

test('in a region that is always on, a key that is not accepted is a wrong key, whatever home says', async () => {
  const { answer, hosts } = await heard((host) => (host === HOME ? IDENTITY : UNKNOWN_KEY), 'ecs', 'ListClusters', 'eu-west-1');
  expect(answer).toMatchObject({ kind: 'failed', cause: 'credentials' });
  expect(hosts).toHaveLength(1);
});

test('no name in a region, while home answers: AWS does not offer the service there', async () => {
  const { answer } = await heard((host) => (host === HOME ? IDENTITY : NO_NAME), 'apprunner', 'ListServices', 'ap-northeast-3');
  expect(answer).toEqual({ kind: 'unsupported' });
});

test('no name anywhere: the network, and nothing said about the service', async () => {
  const { answer, hosts } = await heard(() => NO_NAME, 'apprunner', 'ListServices', 'ap-northeast-3');
  expect(answer).toMatchObject({ kind: 'failed', cause: 'network', code: 'ENOTFOUND' });
  expect(hosts).toEqual(['apprunner.ap-northeast-3.amazonaws.com', HOME]);
});

test('home itself without a name is the network', async () => {
  const { answer, hosts } = await heard(() => NO_NAME, 'sts', 'GetCallerIdentity', 'us-east-1');
  expect(answer).toMatchObject({ kind: 'failed', cause: 'network' });
  expect(hosts).toEqual([HOME, HOME]);
});

test('a global service without a name is the network: it has no region to be missing in', async () => {
  const { answer } = await heard((host) => (host === HOME ? IDENTITY : NO_NAME), 'iam', 'ListUsers', 'ap-northeast-3');
  expect(answer).toMatchObject({ kind: 'failed', cause: 'network' });
});

test.each([
  ['iam', 'ListUsers', 'iam.amazonaws.com'],
  ['global-accelerator', 'ListAccelerators', 'globalaccelerator.us-west-2.amazonaws.com'],
  ['cost-explorer', 'GetAnomalyMonitors', 'ce.us-east-1.amazonaws.com'],
  ['freetier', 'GetAccountPlanState', 'freetier.us-east-1.api.aws'],
  ['organizations', 'DescribeOrganization', 'organizations.us-east-1.amazonaws.com'],
  ['health', 'DescribeEvents', 'health.us-east-1.amazonaws.com'],
])('%s is asked at its home, whatever region stands in the call', async (service, operation, host) => {
  const { hosts } = await heard(() => ({ status: 400, body: '{"__type":"ValidationException"}' }), service, operation, 'ap-northeast-1');
  expect(hosts[0]).toBe(host);
});

test.each(['us-east-1.evil.example/', 'us-east-1@evil', '', 'US EAST'])('%j is no region and goes nowhere', async (region) => {
  const { answer, hosts } = await heard(() => IDENTITY, 'rolesanywhere', 'ListTrustAnchors', region);
  expect(answer).toMatchObject({ kind: 'failed', cause: 'request', code: 'BadRegion' });
  expect(hosts).toEqual([]);
});

test('home is asked once for any number of regions', async () => {
  let atHome = 0;
  const http: AwsHttpHandler = {
    handle(request) {
      if (request.hostname !== HOME) return Promise.reject(NO_NAME);
      atHome += 1;
      return Promise.resolve({ response: new HttpResponse({ statusCode: 200, headers: {}, body: Buffer.from(IDENTITY.body) }) });
    },
  };
  const account = accountAt('', { http, endpointOf: () => null });
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) => account.ask({ service: 'apprunner', operation: 'ListServices', region: `xx-test-${index}` })),
  );
  expect(new Set(answers.map((answer) => answer.kind))).toEqual(new Set(['unsupported']));
  expect(atHome).toBe(1);
});
