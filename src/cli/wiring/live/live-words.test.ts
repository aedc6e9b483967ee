/** What a person reads when signing in did not work, or works but could be better. */
import { describe, expect, test } from 'vitest';
import type { AwsFailed } from '../../../ports/aws-account.ts';
import type { AwsCaller } from '../../../ports/aws-caller.ts';
import { adviceFor } from './caller-advice.ts';
import { notSignedIn } from './not-signed-in.ts';

const failed = (cause: AwsFailed['cause'], code: string): AwsFailed => ({ kind: 'failed', cause, code, message: 'for developers' });

const REASONS: readonly (readonly [string, string | null, string, string])[] = [
  ['none', null, 'サインインしていない', 'not signed in'],
  ['none', 'company', 'company', 'company'],
  ['profile-unknown', 'compny', 'compny', 'compny'],
  ['session-ended', 'company', '期限が切れて', 'has ended'],
  ['ExpiredToken', null, '期限が切れて', 'has ended'],
  ['mfa-code-missing', 'helper', 'MFA', 'MFA'],
  ['role-refused', 'helper', 'ロール', 'assume its role'],
  ['InvalidClientTokenId', null, '受け付けません', 'does not accept'],
  ['SomethingNew', null, 'SomethingNew', 'SomethingNew'],
];

test.each(REASONS)('%s (profile %s): the reason, then the two ways to sign in, in both languages', (code, profile, ja, en) => {
  const problem = notSignedIn(failed('credentials', code), profile);
  expect(problem).toMatchObject({ code: 'not-signed-in', whose: 'you' });
  expect(problem.says.ja).toContain(ja);
  expect(problem.says.en).toContain(en);
  for (const text of [problem.says.ja, problem.says.en]) {
    expect(text).toContain(`aws login${profile === null ? '' : ` --profile ${profile}`}\n`);
    expect(text).toContain('CloudShell');
    expect(text).toContain('https://console.aws.amazon.com/');
    expect(text).not.toContain('for developers');
  }
  expect(problem.says.ja).toContain('アクセスキーを新しく作る必要はありません');
  expect(problem.says.en).toContain('No new access key is needed');
});

test.each([
  ['network', 'ENOTFOUND', 'aws-unreached', 'HTTPS_PROXY'],
  ['network', 'PROXY_407', 'aws-unreached', '407'],
  ['network', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'aws-unreached', 'AWS_CA_BUNDLE'],
  ['timeout', 'Timeout', 'aws-unreached', 'HTTPS_PROXY'],
  ['aws', 'NotFromAws', 'aws-unreached', 'HTTPS_PROXY'],
] as const)('%s %s is no matter of signing in', (cause, code, problemCode, says) => {
  const problem = notSignedIn(failed(cause, code), null);
  expect(problem.code).toBe(problemCode);
  expect(problem.says.ja).toContain(says);
  expect(problem.says.en).toContain(says);
  expect(problem.says.en).not.toContain('aws login');
});

test('a wrong clock is named as what it is', () => {
  const problem = notSignedIn(failed('clock-skew', 'RequestTimeTooSkewed'), null);
  expect(problem.code).toBe('clock-wrong');
  expect(problem.says.ja).toContain('時計');
});

test('names and codes are shown harmlessly', () => {
  const problem = notSignedIn(failed('credentials', 'x\u001B[31m'), 'p\u001B]0;x\u0007');
  expect(problem.says.ja + problem.says.en).not.toMatch(/[\u001B\u0007]/);
});

const caller = (change: Partial<AwsCaller>): AwsCaller => ({
  account: '123456789012',
  arn: 'arn:aws:iam::123456789012:user/Alice',
  kind: 'user',
  name: 'Alice',
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  keyKind: 'temporary',
  expiresAt: null,
  quarantine: { kind: 'none' },
  ...change,
});

describe('advice', () => {
  test('nothing to say about a session that ends by itself', () => {
    expect(adviceFor(caller({}))).toEqual([]);
    expect(adviceFor(caller({ kind: 'root', name: null, quarantine: { kind: 'unknown' } }))).toEqual([]);
  });

  test('a key of root is the most dangerous there is; a key of a user is better replaced; neither by a new key', () => {
    const [root] = adviceFor(caller({ kind: 'root', name: null, keyKind: 'long-term' }));
    expect(root?.en).toContain('access key of the root user');
    const [user] = adviceFor(caller({ keyKind: 'long-term' }));
    expect(user?.en).toContain('Do not create a new access key');
    for (const one of [root, user]) {
      expect(one?.en).toContain('aws login');
      expect(one?.ja).toContain('CloudShell');
    }
  });

  test('a quarantined user is told what it means, how to go on, and to leave the policy alone', () => {
    const [one] = adviceFor(caller({ name: 'Al\u001Bice', quarantine: { kind: 'attached', policies: ['AWSCompromisedKeyQuarantineV3'] } }));
    expect(one?.en).toContain('AWSCompromisedKeyQuarantineV3');
    expect(one?.en).toContain('Do not remove the restriction');
    expect(one?.en).toContain('Sign in as the root user or another administrator');
    expect(one?.ja).toContain('制限は外さないでください');
    expect((one?.ja ?? '') + (one?.en ?? '')).not.toContain('\u001B');
  });
});
