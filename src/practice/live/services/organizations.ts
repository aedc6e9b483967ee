/** AWS Organizations, where the account has one: the account itself manages it. */
import { fromScript } from '../from-script.ts';
import { dateOf, textIn, textsIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type LiveService } from '../live-service.ts';
import { paged } from '../paging.ts';
import type { Thing } from '../../account/things.ts';

const NONE = new Refusal('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');

const inOrganization = (answer: (call: LiveCall, id: string) => LiveReply): LiveOperation => ({
  run: (call) => {
    const id = call.account.states.organizationId;
    return id === null ? NONE : answer(call, id);
  },
});

const membersOf = (call: LiveCall): readonly Thing<'member-account'>[] => call.account.states.things.everywhere('member-account');
const rootOf = (id: string): string => `r-${id.slice(2, 6)}`;

interface ShownAccount {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly joinedAt: number;
  readonly created: boolean;
}

const accountsOf = (call: LiveCall): readonly ShownAccount[] => [
  { id: call.account.id, name: 'practice', mail: call.account.states.rootMail, joinedAt: call.account.openedAt, created: false },
  ...membersOf(call).flatMap(({ id, facts: { name, mail, joinedAt } }) => (joinedAt === null ? [] : [{ id, name, mail, joinedAt, created: true }])),
];

const accountShown = (call: LiveCall, organization: string, { id, name, mail, joinedAt, created }: ShownAccount) => ({
  Id: id,
  Arn: `arn:aws:organizations::${call.account.id}:account/${organization}/${id}`,
  Email: mail,
  Name: name,
  Status: 'ACTIVE',
  State: 'ACTIVE',
  JoinedMethod: created ? 'CREATED' : 'INVITED',
  JoinedTimestamp: dateOf(joinedAt),
});

const describe = (call: LiveCall, Id: string): LiveReply => {
  const arn = (kind: string, rest = ''): string => `arn:aws:organizations::${call.account.id}:${kind}/${Id}${rest}`;
  return answered({
    Organization: {
      Id,
      Arn: arn('organization'),
      FeatureSet: 'ALL',
      MasterAccountId: call.account.id,
      MasterAccountArn: arn('account', `/${call.account.id}`),
      MasterAccountEmail: call.account.states.rootMail,
      AvailablePolicyTypes: [],
    },
  });
};

const describeAccount = (call: LiveCall, organization: string): LiveReply => {
  const found = accountsOf(call).find(({ id }) => id === textIn(call.input, 'AccountId'));
  if (found === undefined) return new Refusal('AccountNotFoundException', `You specified an account that doesn't exist.`);
  return answered({ Account: accountShown(call, organization, found) });
};

const listAccounts = (call: LiveCall, organization: string): LiveReply =>
  answered(paged(call, 'Accounts', accountsOf(call), { keyOf: ({ id }) => id, show: (one) => accountShown(call, organization, one), usual: 20 }));

function listCreations(call: LiveCall): LiveReply {
  const states = textsIn(call.input, 'States');
  const stateOf = ({ facts }: Thing<'member-account'>): string => (facts.joinedAt === null ? 'IN_PROGRESS' : 'SUCCEEDED');
  const requests = membersOf(call).filter((one) => states.length === 0 || states.includes(stateOf(one)));
  return answered(
    paged(call, 'CreateAccountStatuses', requests, {
      keyOf: ({ id }) => id,
      show: (one) => ({
        Id: one.facts.requestId,
        AccountName: one.facts.name,
        State: stateOf(one),
        RequestedTimestamp: dateOf(one.createdAt),
        ...(one.facts.joinedAt === null ? {} : { CompletedTimestamp: dateOf(one.facts.joinedAt), AccountId: one.id }),
      }),
    }),
  );
}

const POLICY = {
  Id: 'p-FullAWSAccess',
  Arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
  Name: 'FullAWSAccess',
  Description: 'Allows access to every operation',
  Type: 'SERVICE_CONTROL_POLICY',
  AwsManaged: true,
} as const;
const policies = (call: LiveCall): LiveReply => answered({ Policies: textIn(call.input, 'Filter') === POLICY.Type ? [POLICY] : [] });

const describePolicy = (call: LiveCall): LiveReply =>
  textIn(call.input, 'PolicyId') === POLICY.Id
    ? answered({
        Policy: {
          PolicySummary: POLICY,
          Content: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }),
        },
      })
    : new Refusal('PolicyNotFoundException', `You specified a policy that doesn't exist.`);

const rootShown = (call: LiveCall, organization: string) => ({
  Id: rootOf(organization),
  Arn: `arn:aws:organizations::${call.account.id}:root/${organization}/${rootOf(organization)}`,
  Name: 'Root',
  PolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
});

const closeAccount = (call: LiveCall): LiveReply => fromScript(call, 'organizations:CloseAccount', { accountId: textIn(call.input, 'AccountId') });

export const organizations: LiveService = {
  service: 'organizations',
  wording: 'json',
  operations: {
    DescribeOrganization: inOrganization(describe),
    DescribeAccount: inOrganization(describeAccount),
    ListAccounts: inOrganization(listAccounts),
    ListCreateAccountStatus: inOrganization(listCreations),
    ListRoots: inOrganization((call, id) => answered({ Roots: [rootShown(call, id)] })),
    ListParents: inOrganization((_, id) => answered({ Parents: [{ Id: rootOf(id), Type: 'ROOT' }] })),
    ListPolicies: inOrganization(policies),
    ListPoliciesForTarget: inOrganization(policies),
    DescribePolicy: inOrganization(describePolicy),
    ListTargetsForPolicy: inOrganization((call, id) =>
      answered({ Targets: [{ TargetId: rootOf(id), Arn: rootShown(call, id).Arn, Name: 'Root', Type: 'ROOT' }] }),
    ),
    ListDelegatedAdministrators: inOrganization(() => answered({ DelegatedAdministrators: [] })),
    ListHandshakesForOrganization: inOrganization(() => answered({ Handshakes: [] })),
    CloseAccount: inOrganization(closeAccount),
  },
};
