/** AWS Organizations of the fake account, where it has one. */
import type { AwsAnswer } from '../../../../ports/aws-account.ts';
import { absent, at, found, impossible, removed, text, type Handler, type Input, type Table } from './answer.ts';
import type { FakeOrganization } from './world.ts';

const within =
  (work: (organization: FakeOrganization, input: Input) => AwsAnswer): Handler =>
  ({ organization }, input) =>
    organization === null ? absent('AWSOrganizationsNotInUseException') : work(organization, input);

const onPolicy = (work: (policy: FakeOrganization['policies'][string], input: Input, organization: FakeOrganization) => AwsAnswer): Handler =>
  within((organization, input) => {
    const policy = at(organization.policies, text(input, 'PolicyId'));
    return policy === undefined ? absent('PolicyNotFoundException') : work(policy, input, organization);
  });

export const organizationsTable: Table = {
  DescribeOrganization: within(({ id, management }) => found({ Organization: { Id: id, MasterAccountId: management } })),
  ListAccounts: within(({ management, accounts }) => found({ Accounts: [management, ...accounts].map((Id) => ({ Id })) })),
  ListRoots: within(({ servicePolicies }) =>
    found({ Roots: [{ Id: 'r-1', PolicyTypes: servicePolicies ? [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }] : [] }] }),
  ),
  ListPolicies: within(({ policies }) => found({ Policies: Object.entries(policies).map(([Id, { name }]) => ({ Id, Name: name })) })),
  DescribePolicy: onPolicy(({ content }) => found({ Policy: { Content: content } })),
  ListTargetsForPolicy: onPolicy(({ targets }) => found({ Targets: targets.map((TargetId) => ({ TargetId })) })),
  CreatePolicy: within(({ policies }, input) => {
    const id = `p-${Object.keys(policies).length + 1}`;
    policies[id] = { name: text(input, 'Name'), content: text(input, 'Content'), targets: [] };
    return found({ Policy: { PolicySummary: { Id: id } } });
  }),
  UpdatePolicy: onPolicy((policy, input) => {
    policy.content = text(input, 'Content');
    return found();
  }),
  AttachPolicy: onPolicy((policy, input, { accounts }) => {
    if (!accounts.includes(text(input, 'TargetId'))) return absent('TargetNotFoundException');
    policy.targets.push(text(input, 'TargetId'));
    return found();
  }),
  DetachPolicy: onPolicy((policy, input) => {
    policy.targets = policy.targets.filter((one) => one !== text(input, 'TargetId'));
    return found();
  }),
  DeletePolicy: onPolicy((policy, input, { policies }) =>
    policy.targets.length > 0 ? impossible('PolicyInUseException') : removed(policies, text(input, 'PolicyId')),
  ),
};
