/**
 * Who can put the account right again: users and roles with all permissions that somebody can still come in as. A user without password and active key,
 * a role only services become, and whoever is denied or quarantined are no help to anybody.
 */
import { reach, reachText, reachTexts, type Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsAccount, AwsRefused } from '../../../ports/aws-account.ts';
import { trusted } from '../actions/iam-close-trust/closed-trust.ts';
import { GLOBAL_REGION, listAll, plainDocument } from '../actions/looking.ts';
import { allowsAll, deniesAll } from './wide-policy.ts';

export interface Administrator {
  /** `user/x`, `role/x` */
  readonly identity: string;
  /** What gives the permissions, each enough for itself: `user/x arn:...`, `group/g name`. */
  readonly grants: readonly string[];
  /** Groups whose membership some of the grants rest on. */
  readonly groups: readonly string[];
  /** Of users: what they sign in with; null for roles. */
  readonly waysIn: { readonly password: boolean; readonly keys: readonly string[] } | null;
}

/** Whoever can write to IAM can give himself the rest. */
const WIDE = new Set(['arn:aws:iam::aws:policy/AdministratorAccess', 'arn:aws:iam::aws:policy/IAMFullAccess']);
/** The most users asked how they sign in: enough to know that somebody is left. */
const MOST_ASKED = 30;

export interface People {
  readonly administrators: readonly Administrator[];
  /** Groups of each user. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Whom each role lets in: ARNs, accounts, `*`; services of AWS are left out. */
  readonly trusts: ReadonlyMap<string, readonly string[]>;
}

/** A refusal when IAM did not show them all. */
export async function peopleOf(account: AwsAccount): Promise<People | AwsRefused> {
  const details: { users: Reachable[]; roles: Reachable[]; groups: Reachable[]; own: Set<string> } = {
    users: [],
    roles: [],
    groups: [],
    own: new Set(),
  };
  for await (const answer of account.pages({ service: 'iam', operation: 'GetAccountAuthorizationDetails', region: GLOBAL_REGION })) {
    if (answer.kind !== 'found') return answer;
    details.users.push(...reach(answer.output, 'UserDetailList[]'));
    details.roles.push(...reach(answer.output, 'RoleDetailList[]'));
    details.groups.push(...reach(answer.output, 'GroupDetailList[]'));
    for (const one of reach(answer.output, 'Policies[]')) if (isWide(one)) details.own.add(reachText(one, 'Arn') ?? '');
  }
  const groups = new Map(details.groups.map((one) => [reachText(one, 'GroupName') ?? '', grantsOf(one, 'Group', details.own)]));
  const users = details.users.flatMap((one) => capable(one, 'User', groups, details.own)).slice(0, MOST_ASKED);
  const trusts = new Map(details.roles.map((one) => [reachText(one, 'RoleName') ?? '', trusted(trustOf(one))]));
  const roles = details.roles.filter((one) => isForPeople(one, trusts)).flatMap((one) => capable(one, 'Role', groups, details.own));
  return {
    administrators: [...(await whoCanSignIn(account, users)), ...roles],
    groups: new Map(details.users.map((one) => [reachText(one, 'UserName') ?? '', reachTexts(one, 'GroupList[]')])),
    trusts,
  };
}

const trustOf = (role: Reachable): string => plainDocument(reachText(role, 'AssumeRolePolicyDocument')) ?? '';

type Kind = 'User' | 'Role' | 'Group';

const isWide = (policy: Reachable): boolean =>
  reach(policy, 'PolicyVersionList[]').some(
    (one) => reach(one, 'IsDefaultVersion')[0] === true && allowsAll(plainDocument(reachText(one, 'Document')) ?? ''),
  );

const inlineOf = (one: Reachable, kind: Kind): readonly { readonly name: string; readonly document: string }[] =>
  [...reach(one, `${kind}PolicyList[]`)].map((policy) => ({
    name: reachText(policy, 'PolicyName') ?? '',
    document: plainDocument(reachText(policy, 'PolicyDocument')) ?? '',
  }));

function grantsOf(one: Reachable, kind: Kind, own: ReadonlySet<string>): readonly string[] {
  const identity = `${kind.toLowerCase()}/${reachText(one, `${kind}Name`) ?? ''}`;
  const managed = reachTexts(one, 'AttachedManagedPolicies[].PolicyArn').filter((arn) => WIDE.has(arn) || own.has(arn));
  const inline = inlineOf(one, kind).filter(({ document }) => allowsAll(document));
  return [...managed, ...inline.map(({ name }) => name)].map((what) => `${identity} ${what}`);
}

const HINDERED = /\/(AWSDenyAll|AWSCompromisedKeyQuarantine|AWSExposedCredentialPolicy)/;

/** With all permissions, and nothing that takes them back. */
function capable(one: Reachable, kind: 'User' | 'Role', groups: ReadonlyMap<string, readonly string[]>, own: ReadonlySet<string>): Administrator[] {
  const name = reachText(one, `${kind}Name`) ?? '';
  const boundary = reachText(one, 'PermissionsBoundary.PermissionsBoundaryArn');
  const hindered =
    reachTexts(one, 'AttachedManagedPolicies[].PolicyArn').some((arn) => HINDERED.test(arn)) ||
    inlineOf(one, kind).some(({ document }) => deniesAll(document)) ||
    (boundary !== null && !WIDE.has(boundary));
  const membership = reachTexts(one, 'GroupList[]').filter((group) => (groups.get(group) ?? []).length > 0);
  const grants = [...grantsOf(one, kind, own), ...membership.flatMap((group) => groups.get(group) ?? [])];
  return hindered || grants.length === 0 ? [] : [{ identity: `${kind.toLowerCase()}/${name}`, grants, groups: membership, waysIn: null }];
}

/** Somebody other than a service of AWS may become it. */
const isForPeople = (role: Reachable, trusts: People['trusts']): boolean => (trusts.get(reachText(role, 'RoleName') ?? '') ?? []).length > 0;

/** What cannot be seen is taken for no way in: rather one too many held back than nobody left. */
async function whoCanSignIn(account: AwsAccount, users: readonly Administrator[]): Promise<readonly Administrator[]> {
  const asked = await Promise.all(
    users.map(async (user): Promise<Administrator> => {
      const input = { UserName: user.identity.slice('user/'.length) };
      const profile = await account.ask({ service: 'iam', operation: 'GetLoginProfile', region: GLOBAL_REGION, input });
      const listed = await listAll(account, { service: 'iam', operation: 'ListAccessKeys', region: GLOBAL_REGION, input }, 'AccessKeyMetadata[]');
      const active = listed.kind === 'found' ? listed.items.filter((item) => reachText(item, 'Status') === 'Active') : [];
      return { ...user, waysIn: { password: profile.kind === 'found', keys: active.map((item) => reachText(item, 'AccessKeyId') ?? '') } };
    }),
  );
  return asked;
}

/** Nobody comes in as this user. */
export const isShutOut = ({ waysIn }: Administrator): boolean => waysIn !== null && !waysIn.password && waysIn.keys.length === 0;
