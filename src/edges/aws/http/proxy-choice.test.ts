import { expect, test } from 'vitest';
import { keptFromProxy, proxyFrom } from './proxy-choice.ts';

test.each([
  [{}, null],
  [{ HTTPS_PROXY: 'http://proxy:8080' }, 'http://proxy:8080/'],
  [{ HTTPS_PROXY: 'http://upper:1', https_proxy: 'http://lower:1' }, 'http://lower:1/'],
  [{ ALL_PROXY: 'https://secure:1' }, 'https://secure:1/'],
  [{ HTTPS_PROXY: 'proxy.example.com:3128' }, 'http://proxy.example.com:3128/'],
  [{ HTTPS_PROXY: 'socks5://proxy:1080' }, null],
  [{ HTTPS_PROXY: '' }, null],
  [{ HTTPS_PROXY: '://' }, null],
])('%j', (env, address) => {
  expect(proxyFrom(env)?.href ?? null).toBe(address);
});

const AWS = 'ec2.us-east-1.amazonaws.com';

test.each([
  [AWS, undefined, '', false],
  [AWS, undefined, '*', true],
  [AWS, undefined, 'amazonaws.com', true],
  [AWS, undefined, '.amazonaws.com', true],
  [AWS, undefined, '*.amazonaws.com', true],
  [AWS, undefined, 'aws.com', false],
  [AWS, undefined, 'example.com, EC2.us-east-1.amazonaws.com', true],
  [AWS, undefined, 'amazonaws.com:443', true],
  [AWS, 8443, 'amazonaws.com:443', false],
  ['10.0.0.5', undefined, '10.0.0.5', true],
  ['[2001:db8::1]', undefined, '2001:db8::1', true],
  ['localhost', 5000, '', true],
  ['127.0.0.1', 5000, '', true],
])('%s:%s with NO_PROXY "%s" goes around: %s', (host, port, list, around) => {
  expect(keptFromProxy(host, port, { NO_PROXY: list })).toBe(around);
});
