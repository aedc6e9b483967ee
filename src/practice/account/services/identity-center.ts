/** Identity Center: people let in without IAM users. */
import { textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';
import { actingFor, linkedCaller } from './acting-service.ts';
import { policyText, trustSaml } from './iam-documents.ts';

export const identityCenter: Operations = {
  'sso:CreateInstance': { run: createInstance },
  'sso:CreatePermissionSet': { run: createPermissionSet },
  'sso:AttachManagedPolicyToPermissionSet': { run: () => ({}) },
  'sso:CreateAccountAssignment': { run: assign },
  'sso:DeleteAccountAssignment': {
    run: (call) => {
      call.account.holdings.closed('identity-center-assignment', assignmentOf(call));
      call.account.states.things.remove('center-assignment', call.region, assignmentOf(call));
      return { response: { accountAssignmentDeletionStatus: { status: 'IN_PROGRESS' } } };
    },
  },
  'sso-directory:CreateUser': { run: createUser },
  'sso-directory:DeleteUser': {
    run: (call) => {
      call.account.holdings.closed('identity-center-user', textOf(call.input, 'userId'));
      return {};
    },
  },
  'sso-directory:CreateGroup': { run: (call) => ({ response: { group: { groupId: call.random.uuid() } } }) },
  'sso-directory:AddMemberToGroup': { run: () => ({}) },
};

/** One person, one set of rights, one account: all three name an assignment. */
const assignmentOf = (call: Call): string =>
  `USER ${textOf(call.input, 'principalId')} in ${call.account.id} with ${textOf(call.input, 'permissionSetArn')}`;

function createInstance(call: Call): Reply {
  const instanceArn = `arn:aws:sso:::instance/ssoins-${call.random.hex(16)}`;
  call.account.states.things.put('center-instance', instanceArn, call, { store: `d-${instanceArn.slice(-10)}` });
  return { response: { instanceArn } };
}

function createPermissionSet(call: Call): Reply {
  const [name, instance] = [textOf(call.input, 'name'), textOf(call.input, 'instanceArn')];
  const permissionSetArn = `${instance.replace(':instance/', ':permissionSet/')}/ps-${call.random.hex(16)}`;
  call.account.states.things.put('permission-set', permissionSetArn, call, { instance, name });
  return { response: { permissionSet: { name, permissionSetArn, sessionDuration: 'PT12H' } } };
}

function createUser(call: Call): Reply {
  const userId = call.random.uuid();
  const person = { store: textOf(call.input, 'identityStoreId'), name: textOf(call.input, 'userName'), enabled: true };
  call.account.states.things.put('center-user', userId, call, person);
  call.account.holdings.opened('identity-center-user', userId, makerOf(call));
  const request = { identityStoreId: textOf(call.input, 'identityStoreId'), passwordMode: 'EMAIL', active: true, userAttributes: {} };
  return { request, response: { user: { userId, active: true, userAttributes: {} } } };
}

/** Input: instanceArn, permissionSetArn, permissionSetName, principalId. Identity Center then makes the role people will use. */
function assign(call: Call): Reply {
  const { account } = call;
  const [principalId, permissionSetArn] = [textOf(call.input, 'principalId'), textOf(call.input, 'permissionSetArn')];
  const set =
    textOf(call.input, 'permissionSetName') || (account.states.things.get('permission-set', call.region, permissionSetArn)?.facts.name ?? '');
  account.states.things.put('center-assignment', assignmentOf(call), call, { set: permissionSetArn, principal: principalId });
  const named = {
    targetId: account.id,
    targetType: 'AWS_ACCOUNT',
    permissionSetArn: textOf(call.input, 'permissionSetArn'),
    principalType: 'USER',
    principalId,
  };
  account.holdings.opened('identity-center-assignment', assignmentOf(call), makerOf(call));
  const provider = `arn:aws:iam::${account.id}:saml-provider/AWSSSO_${account.random.fork('sso').hex(16)}_DO_NOT_DELETE`;
  const roleName = `AWSReservedSSO_${set}_${account.random.fork(`sso/${set}`).hex(16)}`;
  account.agenda.later(account.random.between(3, 15), () => {
    const caller = linkedCaller(account, 'sso.amazonaws.com', 'AWS-SSO', actingFor(call.caller.hand));
    account.call(caller, 'iam:CreateRole', {
      roleName,
      path: '/aws-reserved/sso.amazonaws.com/',
      assumeRolePolicyDocument: policyText(trustSaml(provider)),
    });
    account.call(caller, 'iam:AttachRolePolicy', { roleName, policyArn: `arn:aws:iam::aws:policy/${set}` });
  });
  return {
    request: { instanceArn: textOf(call.input, 'instanceArn'), ...named },
    response: { accountAssignmentCreationStatus: { status: 'IN_PROGRESS', requestId: call.random.uuid(), ...named } },
  };
}
