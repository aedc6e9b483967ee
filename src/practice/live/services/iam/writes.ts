/** Changes of identities. They show in reads at once and are enforced about four seconds later, as at AWS. */
import { recordedShape } from '../../recorded-shape.ts';
import { fromScript } from '../../from-script.ts';
import { textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply } from '../../live-service.ts';
import { groupResource, iamArn, policyResource, roleResource, userResource, withGroup, withRole, withUser } from './find.ts';
import { readPolicyText } from '../../../account/services/iam-documents.ts';
import { credentialWrites } from './credential-writes.ts';
import { removalWrites } from './removal-writes.ts';

/** "An attacker polling IAM can act inside that window" (containment facts, section 1). */
const SECONDS_UNTIL_ENFORCED = 4;

/** A change: the old state goes on deciding for a while. */
export function changing(run: (call: LiveCall) => LiveReply): (call: LiveCall) => LiveReply {
  return (call) => {
    call.account.identities.holdBack(SECONDS_UNTIL_ENFORCED);
    const reply = run(call);
    call.account.identities.changed();
    return reply;
  };
}

/** The change a script of the same name makes. */
const scripted = (name: string): ((call: LiveCall) => LiveReply) => changing((call) => fromScript(call, `iam:${name}`, recordedShape(call.input)));

const policyContext = (call: LiveCall): Readonly<Record<string, string>> => ({ 'iam:PolicyARN': textIn(call.input, 'PolicyArn') });

const boundaryContext = (call: LiveCall): Readonly<Record<string, string>> => ({
  'iam:PermissionsBoundary': textIn(call.input, 'PermissionsBoundary'),
});

/** Attaching asks for a policy that exists. */
const attaching =
  (name: string): ((call: LiveCall) => LiveReply) =>
  (call) => {
    const arn = textIn(call.input, 'PolicyArn');
    const known = call.account.identities.customerPolicies.has(arn) || arn.startsWith('arn:aws:iam::aws:policy/');
    return known ? scripted(name)(call) : new Refusal('NoSuchEntity', `Policy ${arn} does not exist or is not attachable.`);
  };

/** Taking away what is not there is an error. */
const detaching =
  (
    find: typeof withUser | typeof withRole | typeof withGroup,
    held: 'managed' | 'inline',
    act: (call: LiveCall) => LiveReply,
  ): ((call: LiveCall) => LiveReply) =>
  (call) =>
    find(call, (grants: { readonly managed: ReadonlySet<string>; readonly inline: ReadonlyMap<string, unknown> }) => {
      const name = textIn(call.input, held === 'managed' ? 'PolicyArn' : 'PolicyName');
      if (grants[held].has(name)) return act(call);
      return new Refusal('NoSuchEntity', held === 'managed' ? `Policy ${name} was not found.` : `The policy with name ${name} cannot be found.`);
    });

const user = (run: (call: LiveCall) => LiveReply): LiveOperation => ({ resource: userResource, run });
const role = (run: (call: LiveCall) => LiveReply): LiveOperation => ({ resource: roleResource, run });
const group = (run: (call: LiveCall) => LiveReply): LiveOperation => ({ resource: groupResource, run });

export const identityWrites: Readonly<Record<string, LiveOperation>> = {
  ...credentialWrites(changing, scripted),
  ...removalWrites(changing),
  AttachUserPolicy: { ...user(attaching('AttachUserPolicy')), context: policyContext },
  AttachRolePolicy: { ...role(attaching('AttachRolePolicy')), context: policyContext },
  AttachGroupPolicy: { ...group(attaching('AttachGroupPolicy')), context: policyContext },
  DetachUserPolicy: { ...user(detaching(withUser, 'managed', scripted('DetachUserPolicy'))), context: policyContext },
  DetachRolePolicy: { ...role(detaching(withRole, 'managed', scripted('DetachRolePolicy'))), context: policyContext },
  DetachGroupPolicy: {
    ...group(
      detaching(
        withGroup,
        'managed',
        changing((call) => withGroup(call, (one) => (one.managed.delete(textIn(call.input, 'PolicyArn')), answered({})))),
      ),
    ),
    context: policyContext,
  },
  PutUserPolicy: user(scripted('PutUserPolicy')),
  PutRolePolicy: role(scripted('PutRolePolicy')),
  PutGroupPolicy: group(changing(putGroupPolicy)),
  DeleteUserPolicy: user(detaching(withUser, 'inline', scripted('DeleteUserPolicy'))),
  DeleteRolePolicy: role(detaching(withRole, 'inline', scripted('DeleteRolePolicy'))),
  DeleteGroupPolicy: group(
    detaching(
      withGroup,
      'inline',
      changing((call) => withGroup(call, (one) => (one.inline.delete(textIn(call.input, 'PolicyName')), answered({})))),
    ),
  ),
  AddUserToGroup: group((call) => withGroup(call, () => scripted('AddUserToGroup')(call))),
  RemoveUserFromGroup: group((call) => withGroup(call, () => scripted('RemoveUserFromGroup')(call))),
  PutUserPermissionsBoundary: { ...user((call) => withUser(call, () => scripted('PutUserPermissionsBoundary')(call))), context: boundaryContext },
  DeleteUserPermissionsBoundary: user((call) => withUser(call, () => scripted('DeleteUserPermissionsBoundary')(call))),
  PutRolePermissionsBoundary: { ...role((call) => withRole(call, () => scripted('PutRolePermissionsBoundary')(call))), context: boundaryContext },
  DeleteRolePermissionsBoundary: role((call) => withRole(call, () => scripted('DeleteRolePermissionsBoundary')(call))),
  UpdateAssumeRolePolicy: role(scripted('UpdateAssumeRolePolicy')),
  SetDefaultPolicyVersion: { resource: policyResource, run: changing(setDefaultVersion) },
  DeletePolicyVersion: { resource: policyResource, run: changing(deleteVersion) },
  CreateOpenIDConnectProvider: {
    resource: (call) => iamArn(call, `oidc-provider/${textIn(call.input, 'Url').replace('https://', '')}`),
    run: withArn('CreateOpenIDConnectProvider', 'OpenIDConnectProviderArn'),
  },
  CreateSAMLProvider: {
    resource: (call) => iamArn(call, `saml-provider/${textIn(call.input, 'Name')}`),
    run: withArn('CreateSAMLProvider', 'SAMLProviderArn'),
  },
  DeleteOpenIDConnectProvider: { resource: (call) => textIn(call.input, 'OpenIDConnectProviderArn'), run: scripted('DeleteOpenIDConnectProvider') },
  DeleteSAMLProvider: { resource: (call) => textIn(call.input, 'SAMLProviderArn'), run: scripted('DeleteSAMLProvider') },
};

function withArn(name: string, member: string): (call: LiveCall) => LiveReply {
  return changing((call) =>
    fromScript(call, `iam:${name}`, recordedShape(call.input), (response) => ({
      [member]: (response as Readonly<Record<string, string>>)[member.charAt(0).toLowerCase() + member.slice(1)],
    })),
  );
}

function putGroupPolicy(call: LiveCall): LiveReply {
  return withGroup(call, (one) => {
    const document = readPolicyText(textIn(call.input, 'PolicyDocument'));
    if (document === null) return new Refusal('MalformedPolicyDocument', 'Syntax errors in policy.');
    one.inline.set(textIn(call.input, 'PolicyName'), document);
    return answered({});
  });
}

function setDefaultVersion(call: LiveCall): LiveReply {
  const arn = textIn(call.input, 'PolicyArn');
  const facts = call.account.identities.facts.policies.get(arn);
  const version = facts?.versions.find((one) => one.id === textIn(call.input, 'VersionId'));
  if (facts === undefined || version === undefined)
    return new Refusal('NoSuchEntity', `Policy ${arn} version ${textIn(call.input, 'VersionId')} does not exist.`);
  facts.defaultVersion = version.id;
  call.account.identities.customerPolicies.set(arn, version.document);
  return answered({});
}

function deleteVersion(call: LiveCall): LiveReply {
  const facts = call.account.identities.facts.policies.get(textIn(call.input, 'PolicyArn'));
  const at = facts?.versions.findIndex((one) => one.id === textIn(call.input, 'VersionId')) ?? -1;
  if (facts === undefined || at < 0) return new Refusal('NoSuchEntity', `Policy version ${textIn(call.input, 'VersionId')} does not exist.`);
  if (facts.versions[at]?.id === facts.defaultVersion) return new Refusal('DeleteConflict', 'Cannot delete the default version of a policy.');
  facts.versions.splice(at, 1);
  return answered({});
}
