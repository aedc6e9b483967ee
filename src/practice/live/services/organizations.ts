/** AWS Organizations, where the account has one: the account itself manages it. */
import { fromScript } from '../from-script.ts';
import { dateOf, textIn, textsIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type LiveService } from '../live-service.ts';
import { paged } from '../paging.ts';
import { organizationPolicies, policyTypes, rootIdOf } from './organization-policies.ts';
import type { Thing } from '../../account/things.ts';

const NONE = new Refusal('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');

const inOrganization = (answer: (call: LiveCall, id: string) => LiveReply, more: Pick<LiveOperation, 'resource'> = {}): LiveOperation => ({
  ...more,
  run: (call) => {
    const id = call.account.states.organizationId;
    return id === null ? NONE : answer(call, id);
  },
});

const membersOf = (call: LiveCall): readonly Thing<'member-account'>[] => call.account.states.things.everywhere('member-account');

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
  const management = call.account.states.memberOf?.management ?? call.account.id;
  const arn = (kind: string, rest = ''): string => `arn:aws:organizations::${management}:${kind}/${Id}${rest}`;
  return answered({
    Organization: {
      Id,
      Arn: arn('organization'),
      FeatureSet: 'ALL',
      MasterAccountId: management,
      MasterAccountArn: arn('account', `/${management}`),
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

const rootShown = (call: LiveCall, organization: string) => ({
  Id: rootIdOf(organization),
  Arn: `arn:aws:organizations::${call.account.id}:root/${organization}/${rootIdOf(organization)}`,
  Name: 'Root',
  PolicyTypes: policyTypes(call.account.states.servicePolicies),
});

const closeAccount = (call: LiveCall): LiveReply => fromScript(call, 'organizations:CloseAccount', { accountId: textIn(call.input, 'AccountId') });

export const organizations: LiveService = {
  service: 'organizations',
  wording: 'json',
  operations: {
    DescribeOrganization: {
      run: (call) => {
        const { memberOf, organizationId } = call.account.states;
        if (memberOf !== null) return describe(call, memberOf.id);
        return organizationId === null ? NONE : describe(call, organizationId);
      },
    },
    DescribeAccount: inOrganization(describeAccount),
    ListAccounts: inOrganization(listAccounts),
    ListCreateAccountStatus: inOrganization(listCreations),
    ListRoots: inOrganization((call, id) => answered({ Roots: [rootShown(call, id)] })),
    ListParents: inOrganization((_, id) => answered({ Parents: [{ Id: rootIdOf(id), Type: 'ROOT' }] })),
    ...organizationPolicies(inOrganization),
    ListDelegatedAdministrators: inOrganization(() => answered({ DelegatedAdministrators: [] })),
    ListHandshakesForOrganization: inOrganization(() => answered({ Handshakes: [] })),
    CloseAccount: inOrganization(closeAccount),
  },
};
