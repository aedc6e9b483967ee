/** Managed policies: the account's own with their versions, and those of AWS that the practice world knows. */
import { managedPolicies, managedPolicy } from '../../../account/managed-policies.ts';
import type { Grants } from '../../../account/identities.ts';
import type { PolicyFacts } from '../../../account/identity-facts.ts';
import { encodedPolicy, policyText } from '../../../account/services/iam-documents.ts';
import { dateOf, flagIn, textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type Members } from '../../live-service.ts';
import { iamList, policyResource } from './find.ts';
import { policyNameOf } from './shown.ts';

/** AWS's policies are older than any account here; their versions are not the real ones. */
const OF_AWS: Omit<PolicyFacts, 'name' | 'id'> = {
  createdAt: Date.parse('2015-02-06T18:39:46Z') / 1000,
  updatedAt: Date.parse('2024-10-02T00:00:00Z') / 1000,
  defaultVersion: 'v1',
  versions: [],
};

function factsOf(call: LiveCall, arn: string): PolicyFacts | null {
  const own = call.account.identities.facts.policies.get(arn);
  if (own !== undefined) return own;
  const document = managedPolicy(arn);
  if (document === null) return null;
  const name = policyNameOf(arn);
  return {
    ...OF_AWS,
    name,
    id: `ANPA${name
      .toUpperCase()
      .replaceAll(/[^A-Z2-7]/g, '')
      .padEnd(17, 'A')
      .slice(0, 17)}`,
    versions: [{ id: 'v1', document, createdAt: OF_AWS.createdAt }],
  };
}

const missing = (arn: string): Refusal => new Refusal('NoSuchEntity', `Policy ${arn} was not found.`);

function withPolicy(call: LiveCall, act: (facts: PolicyFacts, arn: string) => LiveReply): LiveReply {
  const arn = textIn(call.input, 'PolicyArn');
  const facts = factsOf(call, arn);
  return facts === null ? missing(arn) : act(facts, arn);
}

interface Holder {
  readonly kind: 'User' | 'Group' | 'Role';
  readonly name: string;
  readonly id: string;
  readonly grants: Grants;
  readonly boundary: string | null;
}

function holdersOf(call: LiveCall): readonly Holder[] {
  const { users, groups, roles } = call.account.identities;
  return [
    ...[...users.values()].map((user) => ({ kind: 'User', name: user.name, id: user.id, grants: user, boundary: user.boundary }) as const),
    ...[...groups.values()].map((group) => ({ kind: 'Group', name: group.name, id: group.id, grants: group, boundary: null }) as const),
    ...[...roles.values()].map((role) => ({ kind: 'Role', name: role.name, id: role.id, grants: role, boundary: role.boundary }) as const),
  ];
}

export function policyShown(call: LiveCall, arn: string, facts: PolicyFacts): Members {
  const holders = holdersOf(call);
  return {
    PolicyName: facts.name,
    PolicyId: facts.id,
    Arn: arn,
    Path: arn.slice(arn.indexOf(':policy') + 7, arn.lastIndexOf('/') + 1),
    DefaultVersionId: facts.defaultVersion,
    AttachmentCount: holders.filter((holder) => holder.grants.managed.has(arn)).length,
    PermissionsBoundaryUsageCount: holders.filter((holder) => holder.boundary === arn).length,
    IsAttachable: true,
    CreateDate: dateOf(facts.createdAt),
    UpdateDate: dateOf(facts.updatedAt),
  };
}

/** All policies of the account's own, or those in use, or AWS's. */
export function knownPolicies(call: LiveCall, scope: string): readonly (readonly [string, PolicyFacts])[] {
  const own = [...call.account.identities.facts.policies];
  const ofAws = managedPolicies().flatMap((arn) => {
    const facts = factsOf(call, arn);
    return facts === null ? [] : [[arn, facts] as const];
  });
  return scope === 'Local' ? own : scope === 'AWS' ? ofAws : [...own, ...ofAws];
}

export const versionsShown = (facts: PolicyFacts, withDocuments: boolean): readonly Members[] =>
  facts.versions.map((version) => ({
    VersionId: version.id,
    IsDefaultVersion: version.id === facts.defaultVersion,
    CreateDate: dateOf(version.createdAt),
    ...(withDocuments ? { Document: encodedPolicy(policyText(version.document)) } : {}),
  }));

export const policyReads: Readonly<Record<string, LiveOperation>> = {
  ListPolicies: {
    run: (call) => {
      const known = knownPolicies(call, textIn(call.input, 'Scope') || 'All');
      const attached = new Set(holdersOf(call).flatMap((holder) => [...holder.grants.managed]));
      const wanted = flagIn(call.input, 'OnlyAttached') ? known.filter(([arn]) => attached.has(arn)) : known;
      return answered(
        iamList(
          call,
          'Policies',
          wanted,
          ([arn]) => arn,
          ([arn, facts]) => policyShown(call, arn, facts),
        ),
      );
    },
  },
  GetPolicy: {
    resource: policyResource,
    run: (call) => withPolicy(call, (facts, arn) => answered({ Policy: { ...policyShown(call, arn, facts), Tags: [] } })),
  },
  ListPolicyVersions: {
    resource: policyResource,
    run: (call) =>
      withPolicy(call, (facts) =>
        answered(
          iamList(
            call,
            'Versions',
            versionsShown(facts, false),
            (version) => String(version['VersionId']),
            (version) => version,
          ),
        ),
      ),
  },
  GetPolicyVersion: {
    resource: policyResource,
    run: (call) =>
      withPolicy(call, (facts, arn) => {
        const id = textIn(call.input, 'VersionId');
        const version = versionsShown(facts, true).find((one) => one['VersionId'] === id);
        return version === undefined
          ? new Refusal('NoSuchEntity', `Policy ${arn} version ${id} does not exist or is not attachable.`)
          : answered({ PolicyVersion: version });
      }),
  },
  ListEntitiesForPolicy: {
    resource: policyResource,
    run: (call) =>
      withPolicy(call, (_facts, arn) => {
        const asBoundary = textIn(call.input, 'PolicyUsageFilter') === 'PermissionsBoundary';
        const wanted = textIn(call.input, 'EntityFilter');
        const holders = holdersOf(call).filter(
          (holder) => (asBoundary ? holder.boundary === arn : holder.grants.managed.has(arn)) && (wanted === '' || wanted === holder.kind),
        );
        const page = iamList(
          call,
          'Holders',
          holders,
          (holder) => `${holder.kind} ${holder.name}`,
          (holder) => holder,
        );
        if (page instanceof Refusal) return page;
        const { Holders, ...rest } = page;
        const of = (kind: Holder['kind']): readonly Members[] =>
          (Holders as readonly Holder[]).filter((one) => one.kind === kind).map((one) => ({ [`${kind}Name`]: one.name, [`${kind}Id`]: one.id }));
        return answered({ ...rest, PolicyUsers: of('User'), PolicyGroups: of('Group'), PolicyRoles: of('Role') });
      }),
  },
};
