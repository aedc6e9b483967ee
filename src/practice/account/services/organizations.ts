/** Organizations and account settings: member accounts that appear, regions switched on, contacts and root's mail changed. */
import { isoTime } from '../../clock.ts';
import { refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';
import { actingFor, tellingService } from './acting-service.ts';

const HIDDEN = 'HIDDEN_DUE_TO_SECURITY_REASONS';

export const organizations: Operations = {
  'organizations:CreateOrganization': { run: createOrganization },
  'organizations:CreateAccount': { run: createAccount },
  'organizations:InviteAccountToOrganization': {
    run: (call) => ({
      request: { target: HIDDEN, notes: HIDDEN },
      response: { handshake: { id: `h-${call.random.hex(8)}`, state: 'OPEN', action: 'INVITE' } },
    }),
  },
  'organizations:LeaveOrganization': { run: leave },
  'organizations:CloseAccount': { run: closeAccount },
  'account:EnableRegion': {
    run: (call) => {
      call.account.states.optedIn.add(textOf(call.input, 'regionName'));
      return { request: { RegionName: textOf(call.input, 'regionName') } };
    },
  },
  'account:PutContactInformation': { run: () => ({ request: { ContactInformation: HIDDEN } }) },
  'account:PutAlternateContact': {
    run: () => ({ request: { AlternateContactType: 'BILLING', EmailAddress: HIDDEN, Name: HIDDEN, PhoneNumber: HIDDEN, Title: HIDDEN } }),
  },
  'account:StartPrimaryEmailUpdate': {
    run: (call) => {
      call.account.states.rootMail = textOf(call.input, 'primaryEmail');
      return { request: { AccountId: call.account.id, PrimaryEmail: HIDDEN }, response: { Status: 'PENDING' } };
    },
  },
  'account:AcceptPrimaryEmailUpdate': {
    run: (call) => ({ request: { AccountId: call.account.id, Otp: HIDDEN, PrimaryEmail: HIDDEN }, response: { Status: 'ACCEPTED' } }),
  },
};

function createOrganization(call: Call): Reply {
  const { states } = call.account;
  if (states.organizationId !== null)
    return refuse('AlreadyInOrganizationException', 'The AWS account is already a member of an organization.', call.input);
  states.organizationId = `o-${call.random.letters(4)}${call.random.digits(6)}`;
  call.account.holdings.made('AWS::Organizations::Organization', states.organizationId, call.region, makerOf(call));
  return { response: { organization: { id: states.organizationId, featureSet: 'ALL', masterAccountId: call.account.id } } };
}

/** The account comes minutes later; a service event tells how it went. */
function createAccount(call: Call): Reply {
  const { account } = call;
  const request = { accountName: HIDDEN, email: HIDDEN, iamUserAccessToBilling: 'ALLOW' };
  if (account.states.organizationId === null)
    return refuse('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.', request);
  if (account.states.memberAccounts.size >= 10)
    return refuse('ConstraintViolationException', 'You have exceeded the allowed number of AWS Accounts.', request);
  const id = `car-${call.random.hex(32)}`;
  const memberId = `${call.random.whole(1, 9)}${call.random.digits(11)}`;
  const hand = actingFor(call.caller.hand);
  account.states.memberAccounts.set(memberId, id);
  const [name, mail] = [textOf(call.input, 'accountName') || 'workload', textOf(call.input, 'email') || `aws+${memberId}@example.com`];
  const member = account.states.things.put('member-account', memberId, call, { requestId: id, name, mail, joinedAt: null });
  account.holdings.made('AWS::Organizations::Account', memberId, call.region, makerOf(call));
  const status = { id, accountName: '****', requestedTimestamp: isoTime(call.now) };
  account.agenda.later(account.random.between(20, 240), () => {
    member.facts.joinedAt = account.clock.now;
    const details = { createAccountStatus: { ...status, accountId: memberId, state: 'SUCCEEDED', completedTimestamp: isoTime(account.clock.now) } };
    account.tell(
      { ...tellingService('organizations.amazonaws.com', hand), address: 'AWS Internal', userAgent: 'organizations.amazonaws.com' },
      'organizations',
      { name: 'CreateAccountResult', region: 'us-east-1', type: 'AwsServiceEvent', details },
    );
  });
  return { request, response: { createAccountStatus: { ...status, state: 'IN_PROGRESS' } } };
}

function leave(call: Call): Reply {
  if (call.account.states.organizationId === null)
    return refuse('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
  return refuse('MasterCannotLeaveOrganizationException', 'You cannot remove the management account from the organization.');
}

function closeAccount(call: Call): Reply {
  const id = textOf(call.input, 'accountId');
  if (!call.account.states.memberAccounts.delete(id))
    return refuse('AccountNotFoundException', `You specified an account that doesn't exist.`, call.input);
  call.account.states.things.remove('member-account', call.region, id);
  call.account.meter.memberClosed(id);
  call.account.holdings.gone('AWS::Organizations::Account', id, call.region, call.caller.hand);
  return {};
}
