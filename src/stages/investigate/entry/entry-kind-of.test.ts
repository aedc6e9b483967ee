import { expect, test } from 'vitest';
import type { Hand } from '../hands/hand.ts';
import { entryKindOf, type OpenedBy } from './entry-kind-of.ts';

const USER = 'arn:aws:iam::111122223333:user/ci';
const CASES: readonly (readonly [string, Partial<Hand>, OpenedBy, string])[] = [
  ['a key of a user', { identityType: 'IAMUser', principal: USER, longKey: 'AKIAEXAMPLE' }, 'unknown', 'leaked-key'],
  ['a user in the console', { identityType: 'IAMUser', principal: USER, longKey: '' }, 'unknown', 'console-password'],
  ['root, even with a key', { identityType: 'Root', principal: 'arn:aws:iam::111122223333:root', longKey: 'AKIAEXAMPLE' }, 'unknown', 'root'],
  [
    'an instance role',
    { identityType: 'AssumedRole', principal: 'arn:aws:sts::111122223333:assumed-role/web/i-0123456789abcdef0', longKey: '' },
    'unknown',
    'instance-credential',
  ],
  ['a pipeline', { identityType: 'AssumedRole', principal: 'arn:aws:iam::111122223333:role/deploy', longKey: '' }, 'web-identity', 'ci-oidc'],
  [
    'an Identity Center role',
    { identityType: 'AssumedRole', principal: 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_1', longKey: '' },
    'saml',
    'identity-center',
  ],
  [
    'a role opened from another account',
    { identityType: 'AssumedRole', principal: 'arn:aws:iam::111122223333:role/vendor', longKey: '' },
    'other-account',
    'role-trust',
  ],
  [
    'a Bedrock API key',
    { identityType: 'IAMUser', principal: 'arn:aws:iam::111122223333:user/BedrockAPIKey-a1b2', longKey: '' },
    'unknown',
    'service-credential',
  ],
];

test.each(CASES)('%s', (_, hand, openedBy, expected) => {
  expect(entryKindOf(hand as Hand, openedBy)).toBe(expected);
});
