/** Whoever sits before the screen, and whether they still can: root, an administrator, a role, somebody who may only read, somebody AWS has quarantined. */
import { managedPolicyArn } from '../../../src/practice/account/managed-policies.ts';
import type { LiveKey } from '../../../src/practice/live/key-ring.ts';
import type { Random } from '../../../src/practice/random.ts';
import type { AwsAccount } from '../../../src/ports/aws-account.ts';
import type { Ground } from '../staged/ground.ts';

export const OPERATORS = ['root', 'administrator', 'role', 'reader', 'quarantined'] as const;
export type OperatorKind = (typeof OPERATORS)[number];

export const drawOperator = (random: Random): OperatorKind => random.pick(['root', 'root', 'root', ...OPERATORS]);

export async function signIn({ live, owner, id }: Ground, kind: OperatorKind): Promise<LiveKey> {
  switch (kind) {
    case 'root':
      return live.signIn('root');
    case 'administrator':
      return live.signIn({ user: 'boss', mfa: true });
    case 'reader':
      return live.signIn({ user: 'reader' });
    case 'quarantined':
      owner('iam:AttachUserPolicy', { userName: 'deploy', policyArn: managedPolicyArn('AWSCompromisedKeyQuarantineV3') });
      return live.signIn({ user: 'deploy' });
    case 'role': {
      const key = live.signIn({ user: 'boss', mfa: true });
      const input = { RoleArn: `arn:aws:iam::${id}:role/ops`, RoleSessionName: 'boss' };
      const { accessKeyId, sessionToken = null } = key;
      const answer = await live.answer({
        service: 'sts',
        operation: 'AssumeRole',
        region: 'us-east-1',
        input,
        accessKeyId,
        sessionToken,
        userAgent: 'aws-cli',
      });
      if (answer.kind !== 'answered') throw new Error(JSON.stringify(answer));
      const given = answer.output['Credentials'] as { AccessKeyId: string; SecretAccessKey: string; SessionToken: string };
      return { accessKeyId: given.AccessKeyId, secretAccessKey: given.SecretAccessKey, sessionToken: given.SessionToken };
    }
  }
}

/** Something harmless that each of them may do at first. */
export const canStillAct = async (account: AwsAccount): Promise<boolean> =>
  (await account.ask({ service: 'iam', operation: 'ListAttachedUserPolicies', region: 'us-east-1', input: { UserName: 'boss' } })).kind === 'found';

/** Users and roles that may do everything and that somebody can sign in as: decided by the account's own policies. */
export const administratorsLeft = ({ stage: { account } }: Ground): readonly string[] => {
  const may = (principal: Parameters<typeof account.identities.decide>[0]['principal']): boolean =>
    ['iam:CreateUser', 'iam:DetachUserPolicy', 'ec2:TerminateInstances'].every(
      (action) =>
        account.identities.decide(
          { principal, keyId: null, longTerm: false, issuedAt: account.clock.now, expiresAt: null, mfa: true, fromConsole: true },
          action,
        ) === 'allowed',
    );
  return [
    ...[...account.identities.users.keys()].filter((name) => may({ kind: 'user', name })),
    ...[...account.identities.roles.values()]
      .filter(({ madeBy, name }) => madeBy === 'owner' && may({ kind: 'role', name, session: 's' }))
      .map(({ name }) => name),
  ];
};
