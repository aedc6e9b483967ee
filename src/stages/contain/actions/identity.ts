/** IAM's three kinds of identity spell the same calls with other names. */
import { reachText } from '../../../knowledge/json-reach.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { Looked, Read, Target, Write } from './action.ts';
import { GLOBAL_REGION, lookAt, lookInList, orAbsent, plainDocument } from './looking.ts';

export const IDENTITY_KINDS = ['User', 'Role', 'Group'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

const nameOf = (kind: IdentityKind, name: string): Record<string, string> => ({ [`${kind}Name`]: name });

/** A write on an identity of IAM. */
export const onIdentity = (operation: string, kind: IdentityKind, target: Target, name: string, input: Write['input'] = {}): Write => ({
  service: 'iam',
  operation,
  region: GLOBAL_REGION,
  input: { ...nameOf(kind, name), ...input },
  on: [target.arn],
});

export const iamRead = (target: Target, ...operations: readonly string[]): readonly Read[] =>
  operations.map((operation) => ({ service: 'iam', operation, on: [target.arn] }));

/** `{ managed: true }` when the managed policy is attached. */
export const lookForAttached = async (account: AwsAccount, kind: IdentityKind, name: string, policyArn: string): Promise<Looked> =>
  orAbsentInList(
    await lookInList(
      account,
      { service: 'iam', operation: `ListAttached${kind}Policies`, region: GLOBAL_REGION, input: nameOf(kind, name) },
      'AttachedPolicies[]',
      (item) => reachText(item, 'PolicyArn') === policyArn,
      () => ({ managed: true }),
    ),
    account,
    kind,
    name,
  );

/** Not in the list of an identity that is there, or no such identity at all: two different things. */
async function orAbsentInList(looked: Looked, account: AwsAccount, kind: IdentityKind, name: string): Promise<Looked> {
  if (looked.kind !== 'gone') return looked;
  const there = await lookAt(account, { service: 'iam', operation: `Get${kind}`, region: GLOBAL_REGION, input: nameOf(kind, name) }, () => ({}));
  return there.kind === 'there' ? { kind: 'there', state: { managed: false } } : there;
}

/** `{ inline: document }`, `null` when the identity has no policy of this name. */
export const lookAtInline = (account: AwsAccount, kind: IdentityKind, name: string, policy: string): Promise<Looked> =>
  orAbsent(
    lookAt(
      account,
      { service: 'iam', operation: `Get${kind}Policy`, region: GLOBAL_REGION, input: { ...nameOf(kind, name), PolicyName: policy } },
      (output) => ({ inline: plainDocument(reachText(output, 'PolicyDocument')) }),
    ),
    { inline: null },
  );

export const putInline = (kind: IdentityKind, target: Target, name: string, policy: string, document: string): Write =>
  onIdentity(`Put${kind}Policy`, kind, target, name, { PolicyName: policy, PolicyDocument: document });

export const deleteInline = (kind: IdentityKind, target: Target, name: string, policy: string): Write =>
  onIdentity(`Delete${kind}Policy`, kind, target, name, { PolicyName: policy });

/** Attaching is allowed for this one policy only. */
export const attach = (kind: IdentityKind, target: Target, name: string, policyArn: string): Write => ({
  ...onIdentity(`Attach${kind}Policy`, kind, target, name, { PolicyArn: policyArn }),
  condition: { ArnEquals: { 'iam:PolicyARN': policyArn } },
});

export const detach = (kind: IdentityKind, target: Target, name: string, policyArn: string): Write => ({
  ...onIdentity(`Detach${kind}Policy`, kind, target, name, { PolicyArn: policyArn }),
  condition: { ArnEquals: { 'iam:PolicyARN': policyArn } },
});
