import { expect, test } from 'vitest';
import { isTorExit } from './tor-exits.ts';

test('addresses of exit operators are told, neighbours and other texts are not', () => {
  expect(['185.220.100.0', '185.220.101.33', '185.220.103.255', '109.70.100.127'].filter(isTorExit)).toHaveLength(4);
  expect(['185.220.99.255', '185.220.104.0', '109.70.100.128', 'AWS Internal', '', '2001:db8::1', '185.220.101'].filter(isTorExit)).toEqual([]);
});
