/** IAM Identity Center: its directory of people, and who may be what in this account. */
import { fromScript } from '../from-script.ts';
import { structuresIn, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type LiveService } from '../live-service.ts';
import { paged } from '../paging.ts';

const none = (what: string): Refusal => new Refusal('ResourceNotFoundException', `${what} not found.`);

const user = (run: (call: LiveCall) => LiveReply): LiveOperation => ({
  resource: (call) => [
    `arn:aws:identitystore:::user/${textIn(call.input, 'UserId')}`,
    `arn:aws:identitystore::${call.account.id}:identitystore/${textIn(call.input, 'IdentityStoreId')}`,
  ],
  run,
});

const userOf = (call: LiveCall) => {
  const found = call.account.states.things.get('center-user', call.region, textIn(call.input, 'UserId'));
  return found?.facts.store === textIn(call.input, 'IdentityStoreId') ? found : null;
};

const describeUser = (call: LiveCall): LiveReply => {
  const found = userOf(call);
  if (found === null) return none('USER');
  const { id: UserId, facts } = found;
  return answered({ UserId, IdentityStoreId: facts.store, UserName: facts.name, UserStatus: facts.enabled ? 'ENABLED' : 'DISABLED' });
};

/** Only the status is played. */
function updateUser(call: LiveCall): LiveReply {
  const found = userOf(call);
  if (found === null) return none('USER');
  for (const change of structuresIn(call.input, 'Operations')) {
    if (textIn(change, 'AttributePath') !== 'userStatus') return new Refusal('ValidationException', 'Unsupported attribute path.');
    found.facts.enabled = change['AttributeValue'] === 'ENABLED';
    if (!found.facts.enabled) call.account.holdings.closed('identity-center-user', found.id);
  }
  return answered({});
}

export const identitystore: LiveService = {
  service: 'identitystore',
  wording: 'json',
  operations: { DescribeUser: user(describeUser), UpdateUser: user(updateUser) },
};

const listInstances = (call: LiveCall): LiveReply =>
  answered(
    paged(call, 'Instances', call.account.states.things.of('center-instance', call.region), {
      keyOf: ({ id }) => id,
      show: ({ id, facts }) => ({ InstanceArn: id, IdentityStoreId: facts.store, OwnerAccountId: call.account.id, Status: 'ACTIVE' }),
    }),
  );

const setOf = (call: LiveCall) => call.account.states.things.get('permission-set', call.region, textIn(call.input, 'PermissionSetArn'));

const assignments = (call: LiveCall) =>
  call.account.states.things.of('center-assignment', call.region).filter(({ facts }) => facts.set === textIn(call.input, 'PermissionSetArn'));

const listAssignments = (call: LiveCall): LiveReply => {
  if (setOf(call) === null) return none('PermissionSet');
  const shown = textIn(call.input, 'AccountId') === call.account.id ? assignments(call) : [];
  return answered(
    paged(call, 'AccountAssignments', shown, {
      keyOf: ({ id }) => id,
      show: ({ facts }) => ({ AccountId: call.account.id, PermissionSetArn: facts.set, PrincipalType: 'USER', PrincipalId: facts.principal }),
    }),
  );
};

const named = (call: LiveCall) => ({
  instanceArn: textIn(call.input, 'InstanceArn'),
  targetId: textIn(call.input, 'TargetId'),
  permissionSetArn: textIn(call.input, 'PermissionSetArn'),
  principalId: textIn(call.input, 'PrincipalId'),
});

const create = (call: LiveCall): LiveReply =>
  setOf(call) === null
    ? none('PermissionSet')
    : fromScript(call, 'sso:CreateAccountAssignment', named(call), () => ({ AccountAssignmentCreationStatus: { Status: 'IN_PROGRESS' } }));

/** With its last assignment here the role of a permission set goes away, and with it every session of it. */
function remove(call: LiveCall): LiveReply {
  const set = setOf(call);
  if (!assignments(call).some(({ facts }) => facts.principal === textIn(call.input, 'PrincipalId'))) return none('AccountAssignment');
  const reply = fromScript(call, 'sso:DeleteAccountAssignment', named(call), () => ({ AccountAssignmentDeletionStatus: { Status: 'IN_PROGRESS' } }));
  const { identities } = call.account;
  if (set !== null && assignments(call).length === 0)
    for (const name of identities.roles.keys()) if (name.startsWith(`AWSReservedSSO_${set.facts.name}_`)) identities.roles.delete(name);
  identities.changed();
  return reply;
}

const assigned = (run: (call: LiveCall) => LiveReply): LiveOperation => ({
  resource: (call) => [
    textIn(call.input, 'InstanceArn'),
    textIn(call.input, 'PermissionSetArn'),
    `arn:aws:sso:::account/${textIn(call.input, 'TargetId') || textIn(call.input, 'AccountId')}`,
  ],
  run,
});

export const ssoAdmin: LiveService = {
  service: 'sso-admin',
  wording: 'json',
  operations: {
    ListInstances: { run: listInstances },
    ListAccountAssignments: assigned(listAssignments),
    CreateAccountAssignment: assigned(create),
    DeleteAccountAssignment: assigned(remove),
  },
};
