import { expect, test } from 'vitest';
import { isServiceSource, neighbourhood } from './address-network.ts';

test.each([
  ['203.0.113.7', { near: '203.0.113.0/24', wide: '203.0.0.0/16' }],
  ['2001:db8:1:2::9', { near: '2001:db8:1::/48', wide: '2001:db8::/32' }],
  ['2001:0db8:0001:0000:0000:0000:0000:0009', { near: '2001:db8:1::/48', wide: '2001:db8::/32' }],
  ['ec2.amazonaws.com', null],
  ['AWS Internal', null],
  ['1:2:3', null],
  [null, null],
])('%s is near %j', (address, expected) => {
  expect(neighbourhood(address)).toEqual(expected);
});

test.each([
  ['autoscaling.amazonaws.com', true],
  ['AWS Internal', true],
  ['10.0.0.1', false],
  [null, false],
])('%s as a service: %s', (source, expected) => {
  expect(isServiceSource(source)).toBe(expected);
});
