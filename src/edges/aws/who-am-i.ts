/** Asks AWS whose credentials these are, before anything else is asked. */
import type { AwsCredentialIdentity, Provider } from '@smithy/types';
import { reachText, reachTexts } from '../../knowledge/json-reach.ts';
import type { AwsAccount, AwsRefused } from '../../ports/aws-account.ts';
import type { AwsCaller } from '../../ports/aws-caller.ts';

export type WhoAmI = { readonly kind: 'signed-in'; readonly caller: AwsCaller } | { readonly kind: 'refused'; readonly refused: AwsRefused };

/** Two calls: `GetCallerIdentity`, which nobody can be denied, and for IAM users the policies attached to them. */
export async function whoAmI(account: AwsAccount, credentials: Provider<AwsCredentialIdentity>): Promise<WhoAmI> {
  const answer = await account.ask({ service: 'sts', operation: 'GetCallerIdentity', region: 'us-east-1' });
  if (answer.kind !== 'found') return { kind: 'refused', refused: answer };
  const { accessKeyId, sessionToken, expiration } = await credentials();
  const arn = reachText(answer.output, 'Arn') ?? '';
  const principal = principalOf(arn);
  const caller: AwsCaller = {
    account: reachText(answer.output, 'Account') ?? '',
    arn,
    ...principal,
    accessKeyId,
    keyKind: sessionToken === undefined ? 'long-term' : 'temporary',
    expiresAt: expiration?.toISOString() ?? null,
    quarantine: principal.kind === 'user' ? await quarantineOf(account, principal.name) : { kind: 'none' },
  };
  return { kind: 'signed-in', caller };
}

/** Source: IAM User Guide, "IAM identifiers" (ARNs of principals). A user's path, `user/team/Bob`, is not part of the name. */
export function principalOf(arn: string): Pick<AwsCaller, 'kind' | 'name'> {
  const [, service, resource = ''] = /^arn:[a-z-]+:(iam|sts)::\d{12}:(.+)$/.exec(arn) ?? [];
  if (service === 'iam' && resource === 'root') return { kind: 'root', name: null };
  const parts = resource.split('/');
  if (service === 'iam' && parts[0] === 'user') return { kind: 'user', name: parts.at(-1) ?? null };
  if (service === 'sts' && parts[0] === 'assumed-role') return { kind: 'role-session', name: parts[1] ?? null };
  if (service === 'sts' && parts[0] === 'federated-user') return { kind: 'federated-user', name: parts[1] ?? null };
  return { kind: 'other', name: null };
}

/** AWS attaches the policy to the user, under a name that grows a version now and then. */
const QUARANTINE = /^AWSCompromisedKeyQuarantine/;

async function quarantineOf(account: AwsAccount, user: string | null): Promise<AwsCaller['quarantine']> {
  const policies: string[] = [];
  for await (const page of account.pages({
    service: 'iam',
    operation: 'ListAttachedUserPolicies',
    region: 'us-east-1',
    input: { UserName: user ?? '' },
  })) {
    if (page.kind === 'denied' && page.by === 'quarantine') return { kind: 'attached', policies };
    if (page.kind !== 'found') return { kind: 'unknown' };
    policies.push(...reachTexts(page.output, 'AttachedPolicies[].PolicyName').filter((name) => QUARANTINE.test(name)));
  }
  return policies.length > 0 ? { kind: 'attached', policies } : { kind: 'none' };
}
