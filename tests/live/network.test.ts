/** The way to AWS: proxies, certificates of one's own, servers named in the environment. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpointVariables } from '../../src/edges/aws/endpoint-variables.ts';
import { nodeHttp } from '../../src/edges/aws/http/node-http.ts';
import type { AwsAnswer } from '../../src/ports/aws-account.ts';
import { accountAt } from './live-account-at.ts';
import { selfSigned } from './self-signed.ts';

const AWS_NAME = 'ecs.us-east-1.amazonaws.com';
const { key, cert } = selfSigned([AWS_NAME, 'localhost']);
const bundle = join(mkdtempSync(join(tmpdir(), 'hikeshi-ca-')), 'bundle.pem');
writeFileSync(bundle, cert);

const connects: { readonly to: string; readonly authorization: string | undefined }[] = [];
const aws = createServer({ key, cert }, (_request, response) => {
  response.writeHead(200, { 'x-amzn-requestid': 'r-1' });
  response.end('{"clusterArns":["through"]}');
});
/** Lets through to the server above, whatever is asked for; refuses who does not say the password. */
const proxy = createHttpServer();
proxy.on('connect', (request, socket) => {
  connects.push({ to: request.url ?? '', authorization: request.headers['proxy-authorization'] });
  if (request.headers['proxy-authorization'] === undefined) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
  const through = connect(portOf(aws), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    through.pipe(socket).pipe(through);
  });
  through.on('error', () => socket.destroy());
  socket.on('error', () => through.destroy());
  return undefined;
});

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

beforeAll(async () => {
  for (const server of [aws, proxy]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  for (const server of [aws, proxy]) {
    server.close();
    server.closeAllConnections();
  }
});

const ask = async (env: Record<string, string>, url: string | null = null): Promise<AwsAnswer> => {
  const http = nodeHttp(env);
  const answer = await accountAt('', { http, endpointOf: () => url }).ask({ service: 'ecs', operation: 'ListClusters', region: 'us-east-1' });
  http.destroy?.();
  return answer;
};

const proxyAddress = (login = ''): string => `http://${login}127.0.0.1:${portOf(proxy)}`;

test('through a proxy, with its password and the company certificate', async () => {
  connects.length = 0;
  const answer = await ask({ HTTPS_PROXY: proxyAddress('me:p%40ss@'), AWS_CA_BUNDLE: bundle });
  expect(answer).toMatchObject({ kind: 'found', output: { clusterArns: ['through'] } });
  expect(connects).toEqual([{ to: `${AWS_NAME}:443`, authorization: `Basic ${Buffer.from('me:p@ss').toString('base64')}` }]);
});

test('a certificate nobody vouches for is not accepted, and not tried again', async () => {
  connects.length = 0;
  const answer = await ask({ HTTPS_PROXY: proxyAddress('me:p@') });
  expect(answer).toMatchObject({ kind: 'failed', cause: 'network', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  expect(connects).toHaveLength(1);
});

test('a proxy that refuses is not AWS that refuses', async () => {
  expect(await ask({ https_proxy: proxyAddress(), AWS_CA_BUNDLE: bundle })).toMatchObject({ kind: 'failed', cause: 'network', code: 'PROXY_407' });
});

test('NO_PROXY goes around it', async () => {
  connects.length = 0;
  const url = `https://localhost:${portOf(aws)}`;
  expect(await ask({ HTTPS_PROXY: proxyAddress('me:p@'), AWS_CA_BUNDLE: bundle }, url)).toMatchObject({ kind: 'found' });
  expect(connects).toEqual([]);
});

test('a certificate file that is none says which variable is wrong', () => {
  expect(() => nodeHttp({ AWS_CA_BUNDLE: '/does/not/exist.pem' })).toThrow('AWS_CA_BUNDLE');
  expect(() => nodeHttp({ AWS_CA_BUNDLE: import.meta.filename })).toThrow('AWS_CA_BUNDLE');
});

/** AWS SDKs and Tools Reference Guide, "Service-specific endpoints". */
test.each([
  ['the server for all', { AWS_ENDPOINT_URL: 'http://all' }, 'ec2', 'http://all'],
  ['the server for one before it', { AWS_ENDPOINT_URL: 'http://all', AWS_ENDPOINT_URL_EC2: 'http://one' }, 'ec2', 'http://one'],
  ['names in capitals with low lines', { AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING_V2: 'http://elb' }, 'elastic-load-balancing-v2', 'http://elb'],
  ['all of it ignored when asked', { AWS_ENDPOINT_URL: 'http://all', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'TRUE' }, 'ec2', null],
  ['AWS itself', {}, 'ec2', null],
])('endpoint variables: %s', (_name, env, service, url) => {
  expect(endpointVariables(env)(service)).toBe(url);
});
