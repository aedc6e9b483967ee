/** Service control policies of the organization, and where they are attached. The account manages the organization: none of them binds it. */
import type { Thing } from '../../account/things.ts';
import { readPolicyText } from '../../account/services/iam-documents.ts';
import { textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply } from '../live-service.ts';
import { paged } from '../paging.ts';

type Policy = Thing<'organization-policy'>;

const TYPE = 'SERVICE_CONTROL_POLICY';
const NO_POLICY = new Refusal('PolicyNotFoundException', `You specified a policy that doesn't exist.`);
const NO_TARGET = new Refusal('TargetNotFoundException', `You specified a target that doesn't exist.`);
const NO_ROOT = new Refusal('RootNotFoundException', `You specified a root that doesn't exist.`);

/** What every organization has, on its root and every account. */
const FULL = {
  Id: 'p-FullAWSAccess',
  Arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
  Name: 'FullAWSAccess',
  Description: 'Allows access to every operation',
  Type: TYPE,
  AwsManaged: true,
} as const;
const FULL_CONTENT = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });

export const rootIdOf = (organization: string): string => `r-${organization.slice(2, 6)}`;

const own = (call: LiveCall): readonly Policy[] => call.account.states.things.of('organization-policy', call.region);
const arnOf = (call: LiveCall, organization: string, id: string): string =>
  `arn:aws:organizations::${call.account.id}:policy/${organization}/service_control_policy/${id}`;
const summary = (call: LiveCall, organization: string, { id, facts }: Policy) => ({
  Id: id,
  Arn: arnOf(call, organization, id),
  Name: facts.name,
  Description: facts.description,
  Type: TYPE,
  AwsManaged: false,
});

type Answer = (call: LiveCall, organization: string) => LiveReply;

const list: Answer = (call, organization) => {
  const all = textIn(call.input, 'Filter') === TYPE ? [FULL, ...own(call).map((one) => summary(call, organization, one))] : [];
  return answered(paged(call, 'Policies', all, { keyOf: ({ Id }) => Id, show: (one) => one, usual: 20 }));
};

const listForTarget: Answer = (call, organization) => {
  const target = textIn(call.input, 'TargetId');
  const attached = own(call).filter(({ facts }) => facts.targets.includes(target));
  return textIn(call.input, 'Filter') === TYPE
    ? answered({ Policies: [FULL, ...attached.map((one) => summary(call, organization, one))] })
    : answered({ Policies: [] });
};

const named = (call: LiveCall): Policy | null => own(call).find(({ id }) => id === textIn(call.input, 'PolicyId')) ?? null;

const describe: Answer = (call, organization) => {
  if (textIn(call.input, 'PolicyId') === FULL.Id) return answered({ Policy: { PolicySummary: FULL, Content: FULL_CONTENT } });
  const found = named(call);
  return found === null ? NO_POLICY : answered({ Policy: { PolicySummary: summary(call, organization, found), Content: found.facts.content } });
};

const targetsOf: Answer = (call, organization) => {
  const found = named(call);
  const ids = textIn(call.input, 'PolicyId') === FULL.Id ? [rootIdOf(organization)] : (found?.facts.targets ?? null);
  if (ids === null) return NO_POLICY;
  const kind = (id: string) => (id.startsWith('r-') ? { Name: 'Root', Type: 'ROOT' } : { Name: id, Type: 'ACCOUNT' });
  const shown = (id: string) => ({
    TargetId: id,
    Arn: `arn:aws:organizations::${call.account.id}:${id.startsWith('r-') ? 'root' : 'account'}/${organization}/${id}`,
    ...kind(id),
  });
  return answered(paged(call, 'Targets', ids, { keyOf: (id) => id, show: shown, usual: 20 }));
};

const create: Answer = (call, organization) => {
  const [name, content] = [textIn(call.input, 'Name'), textIn(call.input, 'Content')];
  if (own(call).some(({ facts }) => facts.name === name))
    return new Refusal('DuplicatePolicyException', 'A policy with the same name already exists.');
  const made = call.account.states.things.put('organization-policy', `p-${call.random.hex(10)}`, call, {
    name,
    description: textIn(call.input, 'Description'),
    content,
    targets: [],
  });
  return answered({ Policy: { PolicySummary: summary(call, organization, made), Content: content } });
};

const attach: Answer = (call, organization) => {
  const [found, target] = [named(call), textIn(call.input, 'TargetId')];
  if (found === null) return NO_POLICY;
  const member = call.account.states.things.everywhere('member-account').some(({ id, facts }) => id === target && facts.joinedAt !== null);
  if (target !== rootIdOf(organization) && !member) return NO_TARGET;
  if (!call.account.states.servicePolicies)
    return new Refusal('PolicyTypeNotEnabledException', `The specified policy type isn't currently enabled in this root.`);
  if (found.facts.targets.includes(target)) return new Refusal('DuplicatePolicyAttachmentException', 'The policy is already attached to the target.');
  found.facts.targets.push(target);
  bindMembers(call);
  return answered({});
};

const detach: Answer = (call) => {
  const [found, target] = [named(call), textIn(call.input, 'TargetId')];
  if (found === null) return NO_POLICY;
  const at = found.facts.targets.indexOf(target);
  if (at < 0) return new Refusal('PolicyNotAttachedException', `The policy isn't attached to the specified target.`);
  found.facts.targets.splice(at, 1);
  bindMembers(call);
  return answered({});
};

const update: Answer = (call, organization) => {
  const found = named(call);
  if (found === null) return NO_POLICY;
  found.facts.content = textIn(call.input, 'Content');
  bindMembers(call);
  return answered({ Policy: { PolicySummary: summary(call, organization, found), Content: found.facts.content } });
};

/** Root's level and the account's, each with what every organization has. The account that manages is bound by none. */
function bindMembers(call: LiveCall): void {
  const root = rootIdOf(call.account.states.organizationId ?? '');
  const level = (target: string) => [FULL_CONTENT, ...own(call).flatMap(({ facts }) => (facts.targets.includes(target) ? [facts.content] : []))];
  for (const [id, member] of call.account.states.playedMembers)
    member.organizationPolicies = [root, id].map((target) => level(target).flatMap((text) => readPolicyText(text) ?? []));
}

const remove: Answer = (call) => {
  const found = named(call);
  if (found === null) return NO_POLICY;
  if (found.facts.targets.length > 0) return new Refusal('PolicyInUseException', 'The policy is attached to one or more entities.');
  call.account.states.things.remove('organization-policy', call.region, found.id);
  return answered({});
};

const switchType =
  (on: boolean): Answer =>
  (call, organization) => {
    if (textIn(call.input, 'RootId') !== rootIdOf(organization)) return NO_ROOT;
    const { states } = call.account;
    if (states.servicePolicies === on)
      return on
        ? new Refusal('PolicyTypeAlreadyEnabledException', 'The specified policy type is already enabled in the specified root.')
        : new Refusal('PolicyTypeNotEnabledException', `The specified policy type isn't currently enabled in this root.`);
    states.servicePolicies = on;
    // "All policies of the specified type are automatically detached" (Organizations user guide, "Disabling a policy type").
    if (!on) for (const { facts } of own(call)) facts.targets.splice(0);
    return answered({ Root: { Id: rootIdOf(organization), Name: 'Root', PolicyTypes: policyTypes(on) } });
  };

export const policyTypes = (on: boolean): readonly { readonly Type: string; readonly Status: string }[] =>
  on ? [{ Type: TYPE, Status: 'ENABLED' }] : [];

/** @param within answers only where there is an organization */
export function organizationPolicies(
  within: (answer: Answer, more?: Pick<LiveOperation, 'resource'>) => LiveOperation,
): Readonly<Record<string, LiveOperation>> {
  const organizationOf = (call: LiveCall): string => call.account.states.organizationId ?? '';
  const policy = (call: LiveCall): string => arnOf(call, organizationOf(call), textIn(call.input, 'PolicyId'));
  const root =
    (id: string) =>
    (call: LiveCall): string =>
      `arn:aws:organizations::${call.account.id}:root/${organizationOf(call)}/${textIn(call.input, id)}`;
  const account = (call: LiveCall): string =>
    `arn:aws:organizations::${call.account.id}:account/${organizationOf(call)}/${textIn(call.input, 'TargetId')}`;
  const both = (call: LiveCall): readonly string[] => [
    policy(call),
    textIn(call.input, 'TargetId').startsWith('r-') ? root('TargetId')(call) : account(call),
  ];
  return {
    ListPolicies: within(list),
    ListPoliciesForTarget: within(listForTarget),
    DescribePolicy: within(describe, { resource: policy }),
    ListTargetsForPolicy: within(targetsOf, { resource: policy }),
    CreatePolicy: within(create),
    AttachPolicy: within(attach, { resource: both }),
    DetachPolicy: within(detach, { resource: both }),
    UpdatePolicy: within(update, { resource: policy }),
    DeletePolicy: within(remove, { resource: policy }),
    EnablePolicyType: within(switchType(true), { resource: root('RootId') }),
    DisablePolicyType: within(switchType(false), { resource: root('RootId') }),
  };
}
