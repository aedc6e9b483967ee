import { expect, it } from 'vitest';
import type { AwsRefused } from '../../../ports/aws-account.ts';
import { refusedInWords, unseenNote } from './unseen-note.ts';

const denied = (action: string): AwsRefused => ({ kind: 'denied', action, by: 'no-allow', message: 'no' });
const failed = (cause: 'request' | 'timeout'): AwsRefused => ({ kind: 'failed', cause, code: 'Code', message: 'no' });
const TOKYO = { service: 'ec2', region: 'ap-northeast-1' };

it.each<[string, AwsRefused, { service: string; region: string }, string, string]>([
  [
    'a Region by its place and its code',
    denied('ec2:DescribeVolumes'),
    TOKYO,
    '許可がありません: ec2:DescribeVolumes (東京 ap-northeast-1)。',
    'Not allowed: ec2:DescribeVolumes in Tokyo (ap-northeast-1).',
  ],
  [
    'a global call as one for all Regions, and not by the home it is asked in',
    denied('iam:GetRole'),
    { service: 'iam', region: 'us-east-1' },
    '許可がありません: iam:GetRole (全リージョン共通)。',
    'Not allowed: iam:GetRole (the same for all Regions).',
  ],
  [
    'what was denied before what was asked first: an action asks several services',
    denied('iam:GetRole'),
    TOKYO,
    '許可がありません: iam:GetRole (全リージョン共通)。',
    'Not allowed: iam:GetRole (the same for all Regions).',
  ],
  ['silence', failed('timeout'), TOKYO, '答えが得られませんでした: Code (東京 ap-northeast-1)。', 'No answer: Code in Tokyo (ap-northeast-1).'],
  [
    'an answer that it cannot be done now, which is no silence',
    failed('request'),
    TOKYO,
    'AWS は、いまはできないと答えました: Code (東京 ap-northeast-1)。',
    'AWS says that it cannot be done now: Code in Tokyo (ap-northeast-1).',
  ],
])('names %s', (_, refused, asked, ja, en) => {
  expect(refusedInWords(refused, asked)).toEqual({ ja, en });
});

it.each<[AwsRefused, boolean]>([
  [denied('ec2:DescribeVolumes'), true],
  [failed('timeout'), true],
  [{ kind: 'throttled', attempts: 8, message: '' }, true],
  [{ kind: 'not-enabled', what: 'region', message: '' }, true],
  [{ kind: 'unsupported' }, false],
  [{ kind: 'absent', code: 'NoSuchEntity', message: '' }, false],
])('a note of %o says that nothing was looked at: %s', (refused, says) => {
  const { said } = unseenNote('x', refused, TOKYO);
  expect([said.ja.includes('見ていないだけで'), said.en.includes('does not mean that nothing is there')]).toEqual([says, says]);
});
