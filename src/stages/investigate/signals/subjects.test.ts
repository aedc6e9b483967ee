import { expect, test } from 'vitest';
import type { Hand } from '../hands/hand.ts';
import { names } from './subjects.ts';

const HAND = { longKey: 'AKIAEXAMPLE', ip: '203.0.113.9', principal: 'arn:aws:iam::111122223333:user/team/alice' } as Hand;

test.each([
  ['AKIAEXAMPLE', true],
  ['AKIAEXAMPL', false],
  ['alice', true],
  ['team/alice', false],
  ['arn:aws:iam::111122223333:user/team/alice', true],
  ['203.0.113.9', true],
  ['203.0.113.0/24', true],
  ['203.0.112.0/23', true],
  ['203.0.114.0/24', false],
  ['203.0.113.0/33', false],
  ['', false],
])('%s names the hand: %s', (subject, expected) => {
  expect(names(subject, HAND)).toBe(expected);
});
