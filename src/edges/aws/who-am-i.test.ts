import { expect, test } from 'vitest';
import type { Reachable } from '../../knowledge/json-reach.ts';
import type { AwsAccount, AwsAnswer, AwsCall } from '../../ports/aws-account.ts';
import { principalOf, whoAmI } from './who-am-i.ts';

const found = (output: Reachable): AwsAnswer => ({ kind: 'found', output, requestId: null });

/** Answers by name of the call; what is not given is denied. */
function account(answers: Readonly<Record<string, AwsAnswer>>): AwsAccount & { readonly asked: AwsCall[] } {
  const asked: AwsCall[] = [];
  const answer = (call: AwsCall): AwsAnswer => {
    asked.push(call);
    return answers[call.operation] ?? { kind: 'denied', action: 'x:Y', by: 'no-allow', message: '' };
  };
  return {
    asked,
    ask: (call) => Promise.resolve(answer(call)),
    async *pages(call) {
      yield answer(call);
    },
  };
}

const identity = (arn: string): AwsAnswer => found({ Account: '123456789012', Arn: arn, UserId: 'x' });
const LONG_TERM = () => Promise.resolve({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' });
const TEMPORARY = () =>
  Promise.resolve({
    accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'secret',
    sessionToken: 't',
    expiration: new Date('2026-11-28T12:00:00Z'),
  });

/** IAM User Guide, "IAM identifiers"; STS API Reference, GetCallerIdentity. */
test.each([
  ['arn:aws:iam::123456789012:root', { kind: 'root', name: null }],
  ['arn:aws:iam::123456789012:user/Alice', { kind: 'user', name: 'Alice' }],
  ['arn:aws:iam::123456789012:user/division_abc/team/Bob', { kind: 'user', name: 'Bob' }],
  ['arn:aws:sts::123456789012:assumed-role/look/session@example.com', { kind: 'role-session', name: 'look' }],
  ['arn:aws:sts::123456789012:federated-user/Carol', { kind: 'federated-user', name: 'Carol' }],
  ['nonsense', { kind: 'other', name: null }],
  ['', { kind: 'other', name: null }],
])('%s', (arn, expected) => {
  expect(principalOf(arn)).toEqual(expected);
});

test('root by aws login: one call, nothing else to look at', async () => {
  const live = account({ GetCallerIdentity: identity('arn:aws:iam::123456789012:root') });
  expect(await whoAmI(live, TEMPORARY)).toEqual({
    kind: 'signed-in',
    caller: {
      account: '123456789012',
      arn: 'arn:aws:iam::123456789012:root',
      kind: 'root',
      name: null,
      accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
      keyKind: 'temporary',
      expiresAt: '2026-11-28T12:00:00.000Z',
      quarantine: { kind: 'none' },
    },
  });
  expect(live.asked).toHaveLength(1);
});

const QUARANTINED: readonly (readonly [string, AwsAnswer | undefined, object])[] = [
  [
    'the policy is attached',
    found({ AttachedPolicies: [{ PolicyName: 'ReadOnlyAccess' }, { PolicyName: 'AWSCompromisedKeyQuarantineV3' }] }),
    { kind: 'attached', policies: ['AWSCompromisedKeyQuarantineV3'] },
  ],
  [
    'a version nobody has heard of',
    found({ AttachedPolicies: [{ PolicyName: 'AWSCompromisedKeyQuarantineV9' }] }),
    { kind: 'attached', policies: ['AWSCompromisedKeyQuarantineV9'] },
  ],
  ['only others', found({ AttachedPolicies: [{ PolicyName: 'MyAWSCompromisedKeyQuarantine' }] }), { kind: 'none' }],
  [
    'looking was denied by it',
    { kind: 'denied', action: 'iam:ListAttachedUserPolicies', by: 'quarantine', message: '' },
    { kind: 'attached', policies: [] },
  ],
  ['looking was denied', undefined, { kind: 'unknown' }],
];

test.each(QUARANTINED)('a user: %s', async (_name, policies, quarantine) => {
  const live = account({
    GetCallerIdentity: identity('arn:aws:iam::123456789012:user/Alice'),
    ...(policies === undefined ? {} : { ListAttachedUserPolicies: policies }),
  });
  expect(await whoAmI(live, LONG_TERM)).toMatchObject({ caller: { keyKind: 'long-term', expiresAt: null, quarantine } });
  expect(live.asked[1]?.input).toEqual({ UserName: 'Alice' });
});

test('nobody: the refusal is handed on', async () => {
  const refused: AwsAnswer = { kind: 'failed', cause: 'credentials', code: 'ExpiredToken', message: 'x' };
  expect(await whoAmI(account({ GetCallerIdentity: refused }), LONG_TERM)).toEqual({ kind: 'refused', refused });
});
