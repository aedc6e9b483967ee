import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayApi } from './say-api.ts';

test.each([
  ['iam.amazonaws.com', 'CreateUser', 'Made a new IAM user', 'TA0003'],
  ['ec2.amazonaws.com', 'DescribeTransitGatewayMulticastDomains', 'Looked at Transit Gateway Multicast Domains (ec2)', 'TA0007'],
  ['glue.amazonaws.com', 'CreateDevEndpoint', 'Made Dev Endpoint (glue)', null],
  ['iam.amazonaws.com.cn', 'CreateUser', 'Made a new IAM user', 'TA0003'],
  ['x', 'constructorThing', 'Called constructorThing (x)', null],
  ['strange.example', 'frobnicate', 'Called frobnicate (strange.example)', null],
])('%s %s', (source, api, en, tactic) => {
  expect(sayApi(source, api)).toMatchObject({ en, tactic });
});

test('any names give words in both languages', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (source, api) => {
      const words = sayApi(source, api);
      expect(words.ja.length).toBeGreaterThan(0);
      expect(words.en.length).toBeGreaterThan(0);
    }),
  );
});
