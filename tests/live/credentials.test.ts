/** Where credentials come from, what is said when there are none, and that no secret ever shows. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sharedCredentials } from '../../src/edges/aws/credentials/shared-credentials.ts';
import { standardChain } from '../../src/edges/aws/credentials/standard-chain.ts';
import { nodeHttp } from '../../src/edges/aws/http/node-http.ts';
import { NoCredentials } from '../../src/edges/aws/thrown.ts';
import type { AwsAnswer } from '../../src/ports/aws-account.ts';
import { accountAt } from './live-account-at.ts';
import { loopback } from './loopback.ts';
import type { Answer, Asked, Loopback } from './loopback.ts';
import { playedClock } from './played-clock.ts';

const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
let server: Loopback;
let sts: (asked: Asked) => Answer;
let home: string;
const untouched = { ...process.env };

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'hikeshi-home-'));
  server = await loopback((asked) => sts(asked));
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, {
    HOME: home,
    AWS_CONFIG_FILE: join(home, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(home, 'credentials'),
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL_STS: server.url,
  });
});
afterEach(async () => {
  await server.close();
  for (const name of Object.keys(process.env)) if (!(name in untouched)) delete process.env[name];
  Object.assign(process.env, untouched);
});

const chainOf = (profile: string | null, code: string | null = null) =>
  sharedCredentials(
    standardChain({ profile, http: nodeHttp({}), region: 'us-east-1', askMfaCode: () => Promise.resolve(code) }),
    playedClock(Date.now()),
  );

const asked = (profile: string | null, code: string | null = null): Promise<AwsAnswer> =>
  accountAt(server.url, { credentials: chainOf(profile, code) }).ask({ service: 'ecs', operation: 'ListClusters', region: 'us-east-1' });

const config = (text: string): void => writeFileSync(join(home, 'config'), text);
const stored = (text: string): void => writeFileSync(join(home, 'credentials'), text);
const ASSUMED = `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId><SecretAccessKey>${SECRET}</SecretAccessKey><SessionToken>token</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;

test('the environment', async () => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: SECRET, AWS_SESSION_TOKEN: 'token' });
  expect(await chainOf(null)()).toMatchObject({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', sessionToken: 'token' });
});

test('a profile asked for comes before the environment, and nothing is printed', async () => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE', AWS_SECRET_ACCESS_KEY: SECRET });
  stored(`[helper]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ${SECRET}\n`);
  expect(await chainOf('helper')()).toMatchObject({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE' });
});

test('a role, with the code of an MFA device', async () => {
  sts = () => ({ body: ASSUMED });
  stored(`[base]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ${SECRET}\n`);
  config(
    '[profile helper]\nrole_arn = arn:aws:iam::123456789012:role/look\nsource_profile = base\nmfa_serial = arn:aws:iam::123456789012:mfa/phone\n',
  );
  expect(await chainOf('helper', '123456')()).toMatchObject({ accessKeyId: 'ASIAIOSFODNN7EXAMPLE' });
  const form = new URLSearchParams(server.asked[0]?.body);
  expect([form.get('Action'), form.get('SerialNumber'), form.get('TokenCode')]).toEqual([
    'AssumeRole',
    'arn:aws:iam::123456789012:mfa/phone',
    '123456',
  ]);
  expect(await asked('helper')).toMatchObject({ kind: 'failed', cause: 'credentials', code: 'mfa-code-missing' });
});

test('what AWS says while a role is assumed is no answer to the call', async () => {
  sts = () => ({
    status: 403,
    body: '<ErrorResponse><Error><Code>AccessDenied</Code><Message>User is not authorized to perform: sts:AssumeRole</Message></Error></ErrorResponse>',
  });
  stored(`[base]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ${SECRET}\n`);
  config('[profile helper]\nrole_arn = arn:aws:iam::123456789012:role/look\nsource_profile = base\n');
  expect(await asked('helper')).toMatchObject({ kind: 'failed', cause: 'credentials', code: 'role-refused' });
});

/** The SDK's wordings, met for real: a profile as the AWS CLI writes it, and a session that ended. */
const NONE: readonly (readonly [string, () => void, string | null, string])[] = [
  ['nobody signed in', () => undefined, null, 'none'],
  ['a profile that does not exist', () => config('[default]\nregion = us-east-1\n'), 'nobody', 'profile-unknown'],
  [
    'Identity Center, session ended',
    () => {
      config(
        '[profile company]\nsso_session = s\nsso_account_id = 123456789012\nsso_role_name = look\n[sso-session s]\nsso_region = us-east-1\nsso_start_url = https://example.com/start\n',
      );
      cached('.aws/sso/cache', 's', {
        accessToken: 'x',
        expiresAt: '2020-01-01T00:00:00Z',
        region: 'us-east-1',
        startUrl: 'https://example.com/start',
      });
    },
    'company',
    'session-ended',
  ],
  [
    'Identity Center, never signed in',
    () =>
      config(
        '[profile company]\nsso_session = s\nsso_account_id = 123456789012\nsso_role_name = look\n[sso-session s]\nsso_region = us-east-1\nsso_start_url = https://example.com/start\n',
      ),
    'company',
    'session-ended',
  ],
  [
    'aws login, never signed in',
    () => config('[profile me]\nlogin_session = arn:aws:iam::123456789012:user/me\nregion = us-east-1\n'),
    'me',
    'session-ended',
  ],
  [
    'a role whose base does not exist',
    () => config('[profile helper]\nrole_arn = arn:aws:iam::123456789012:role/look\nsource_profile = base\n'),
    'helper',
    'profile-unknown',
  ],
];

test.each(NONE)('%s', async (_name, prepare, profile, code) => {
  prepare();
  const answer = await asked(profile);
  expect(answer).toMatchObject({ kind: 'failed', cause: 'credentials', code });
  expect(server.asked).toEqual([]);
});

test('signed in with aws login: the session it left is used', async () => {
  const session = 'arn:aws:iam::123456789012:user/me';
  config(`[profile me]\nlogin_session = ${session}\nregion = us-east-1\n`);
  cached(
    '.aws/login/cache',
    session,
    {
      accessToken: {
        accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
        secretAccessKey: SECRET,
        sessionToken: 'token',
        accountId: '123456789012',
        expiresAt: '2999-01-01T00:00:00Z',
      },
      tokenType: 'aws_sigv4',
      clientId: 'arn:aws:signin:::devtools/same-device',
      refreshToken: 'r',
      idToken: 'i',
      dpopKey: 'd',
    },
    'sha256',
  );
  expect(await chainOf('me')()).toMatchObject({ accessKeyId: 'ASIAIOSFODNN7EXAMPLE' });
});

test('CloudShell and other containers: asked at the address the environment names', async () => {
  sts = () => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ AccessKeyId: 'ASIAIOSFODNN7EXAMPLE', SecretAccessKey: SECRET, Token: 't', Expiration: '2999-01-01T00:00:00Z' }),
  });
  Object.assign(process.env, {
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${server.url}/latest/meta-data/container/security-credentials`,
    AWS_CONTAINER_AUTHORIZATION_TOKEN: 'a',
  });
  expect(await chainOf(null)()).toMatchObject({ accessKeyId: 'ASIAIOSFODNN7EXAMPLE' });
});

test('no secret is in any answer, whatever went wrong', async () => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: SECRET, AWS_SESSION_TOKEN: 'the-session-token' });
  for (const answer of [{ status: 403, body: '{"__type":"InvalidSignatureException"}' }, { body: '{' }, { status: 500, body: '' }] as const) {
    sts = () => answer;
    const told = JSON.stringify(await asked(null));
    expect(told).not.toContain(SECRET);
    expect(told).not.toContain('the-session-token');
  }
});

test('a program that should give credentials and fails does not show its command line', async () => {
  config(`[profile tool]\ncredential_process = ${process.execPath} -e process.exit(1) --token ${SECRET}\n`);
  const answer = await asked('tool');
  expect(answer).toMatchObject({ kind: 'failed', cause: 'credentials', code: 'credentials-failed' });
  expect(JSON.stringify(answer)).not.toContain(SECRET);
});

test('a thousand callers fetch once; a failure is held for ten seconds, then tried anew', async () => {
  const clock = playedClock();
  let fetched = 0;
  let fails = true;
  const credentials = sharedCredentials(() => {
    fetched += 1;
    return fails
      ? Promise.reject(new Error('Could not load credentials from any providers'))
      : Promise.resolve({ accessKeyId: 'a', secretAccessKey: 's' });
  }, clock);
  const outcomes = await Promise.allSettled(Array.from({ length: 1000 }, () => credentials()));
  expect(outcomes.every((one) => one.status === 'rejected' && one.reason instanceof NoCredentials)).toBe(true);
  expect(fetched).toBe(1);
  fails = false;
  await clock.sleep(10_001);
  await credentials();
  await credentials();
  expect(fetched).toBe(2);
});

test('credentials are renewed five minutes before they end', async () => {
  const clock = playedClock();
  let fetched = 0;
  const credentials = sharedCredentials(() => {
    fetched += 1;
    return Promise.resolve({ accessKeyId: 'a', secretAccessKey: 's', expiration: new Date(clock.now() + 15 * 60_000) });
  }, clock);
  await credentials();
  await clock.sleep(9 * 60_000);
  await credentials();
  expect(fetched).toBe(1);
  await clock.sleep(60_001);
  await credentials();
  expect(fetched).toBe(2);
});

/** Sessions lie in files named by a digest of their name. */
function cached(folder: string, name: string, content: object, digest: 'sha1' | 'sha256' = 'sha1'): void {
  mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, folder, `${createHash(digest).update(name).digest('hex')}.json`), JSON.stringify(content));
}
