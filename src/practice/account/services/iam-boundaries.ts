/** IAM beyond grants: permissions boundaries, policies of groups, profiles emptied, tokens for elsewhere. */
import { refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';
import { readPolicyText } from './iam-documents.ts';

export const iamBoundaries: Operations = {
  'iam:PutUserPermissionsBoundary': { run: (call) => setBoundary(call, 'user', textOf(call.input, 'permissionsBoundary')) },
  'iam:DeleteUserPermissionsBoundary': { run: (call) => setBoundary(call, 'user', null) },
  'iam:PutRolePermissionsBoundary': { run: (call) => setBoundary(call, 'role', textOf(call.input, 'permissionsBoundary')) },
  'iam:DeleteRolePermissionsBoundary': { run: (call) => setBoundary(call, 'role', null) },
  'iam:PutGroupPolicy': { run: putGroupPolicy },
  'iam:RemoveRoleFromInstanceProfile': { run: emptyProfile },
  'iam:EnableOutboundWebIdentityFederation': { run: (call) => switchOutbound(call, true) },
  'iam:DisableOutboundWebIdentityFederation': { run: (call) => switchOutbound(call, false) },
};

function setBoundary(call: Call, kind: 'user' | 'role', arn: string | null): Reply {
  const { identities, holdings } = call.account;
  const name = textOf(call.input, kind === 'user' ? 'userName' : 'roleName');
  const holder = kind === 'user' ? identities.users.get(name) : identities.roles.get(name);
  if (holder === undefined) return refuse('NoSuchEntityException', `The ${kind} with name ${name} cannot be found.`);
  holder.boundary = arn;
  identities.changed();
  const [opened, closed] = arn === null ? ['boundary-removed', 'boundary-set'] : ['boundary-set', 'boundary-removed'];
  holdings.closed(closed ?? '', `${kind}/${name}`);
  holdings.opened(opened ?? '', `${kind}/${name}`, makerOf(call));
  return {};
}

function putGroupPolicy(call: Call): Reply {
  const name = textOf(call.input, 'groupName');
  const group = call.account.identities.groups.get(name);
  const document = readPolicyText(textOf(call.input, 'policyDocument'));
  if (group === undefined) return refuse('NoSuchEntityException', `The group with name ${name} cannot be found.`);
  if (document === null) return refuse('MalformedPolicyDocumentException', 'Syntax errors in policy.');
  group.inline.set(textOf(call.input, 'policyName'), document);
  call.account.identities.changed();
  call.account.holdings.opened('inline-policy', `group/${name} ${textOf(call.input, 'policyName')}`, makerOf(call));
  return {};
}

/** The console makes a profile together with a role for EC2: emptied, it is one of its own. */
function emptyProfile(call: Call): Reply {
  const { facts, roles } = call.account.identities;
  const name = textOf(call.input, 'instanceProfileName');
  const role = roles.get(textOf(call.input, 'roleName'));
  const profile = facts.instanceProfiles.get(name);
  if (profile !== undefined) profile.role = null;
  else if (role?.name === name) facts.instanceProfiles.set(name, { id: `AIPA${role.id.slice(4)}`, name, createdAt: role.createdAt, role: null });
  else return refuse('NoSuchEntityException', `Instance Profile ${name} cannot be found.`);
  return {};
}

function switchOutbound(call: Call, on: boolean): Reply {
  const { identities, holdings, id } = call.account;
  if (identities.facts.outboundFederation === on)
    return refuse(on ? 'FeatureEnabledException' : 'FeatureDisabledException', 'The request failed because the feature is already in this state.');
  identities.facts.outboundFederation = on;
  if (on) holdings.opened('outbound-federation', id, makerOf(call));
  else holdings.closed('outbound-federation', id);
  return on ? { response: { issuerIdentifier: `https://${id}.tokens.sts.global.api.aws` } } : {};
}
