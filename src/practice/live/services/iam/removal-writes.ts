/** Deleting what is empty, and only that: users, roles, groups, policies, devices; profiles filled and emptied; tokens for elsewhere. */
import { fromScript } from '../../from-script.ts';
import { textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply } from '../../live-service.ts';
import { recordedShape } from '../../recorded-shape.ts';
import { groupResource, iamArn, notFound, policyResource, roleResource, userResource, withGroup, withRole, withUser } from './find.ts';
import { profileShown, profilesOf } from './shown.ts';

type Run = (call: LiveCall) => LiveReply;

const conflict = (first: string): Refusal => new Refusal('DeleteConflict', `Cannot delete entity, must ${first} first.`);
const profileResource = (call: LiveCall): string => iamArn(call, `instance-profile/${textIn(call.input, 'InstanceProfileName')}`);

export function removalWrites(changing: (run: Run) => Run): Readonly<Record<string, LiveOperation>> {
  const scripted = (name: string): Run => changing((call) => fromScript(call, `iam:${name}`, recordedShape(call.input)));
  return {
    DeleteUser: { resource: userResource, run: (call) => withUser(call, (user) => userHindrance(call, user.name) ?? scripted('DeleteUser')(call)) },
    DeleteRole: {
      resource: roleResource,
      run: (call) =>
        withRole(call, (role) =>
          profilesOf(call).some((profile) => profile.role === role.name && call.account.identities.facts.instanceProfiles.has(profile.name))
            ? conflict('remove roles from instance profile')
            : scripted('DeleteRole')(call),
        ),
    },
    DeleteGroup: { resource: groupResource, run: changing(deleteGroup) },
    DeletePolicy: { resource: policyResource, run: changing(deletePolicy) },
    DeleteVirtualMFADevice: {
      resource: (call) => textIn(call.input, 'SerialNumber'),
      run: (call) => {
        const device = call.account.identities.facts.mfaDevices.get(textIn(call.input, 'SerialNumber'));
        if (device === undefined) return notFound(`MFA Device with serial number ${textIn(call.input, 'SerialNumber')}`);
        return device.user === null
          ? scripted('DeleteVirtualMFADevice')(call)
          : new Refusal('DeleteConflict', 'MFA VirtualDevice in use. Must deactivate first.');
      },
    },
    GetInstanceProfile: {
      resource: profileResource,
      run: (call) => withProfile(call, (profile) => answered({ InstanceProfile: profileShown(call, profile) })),
    },
    RemoveRoleFromInstanceProfile: {
      resource: profileResource,
      run: (call) =>
        withProfile(call, (profile) =>
          profile.role === textIn(call.input, 'RoleName')
            ? scripted('RemoveRoleFromInstanceProfile')(call)
            : notFound(`The role with name ${textIn(call.input, 'RoleName')}`),
        ),
    },
    AddRoleToInstanceProfile: {
      resource: profileResource,
      also: (call) => [{ action: 'iam:PassRole', resource: roleResource(call) }],
      run: (call) =>
        withProfile(call, (profile) =>
          profile.role === null
            ? withRole(call, () => scripted('AddRoleToInstanceProfile')(call))
            : new Refusal('LimitExceeded', 'Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1'),
        ),
    },
    EnableOutboundWebIdentityFederation: {
      run: changing((call) => fromScript(call, 'iam:EnableOutboundWebIdentityFederation', {}, () => ({ IssuerIdentifier: issuerOf(call) }))),
    },
    DisableOutboundWebIdentityFederation: { run: scripted('DisableOutboundWebIdentityFederation') },
    GetOutboundWebIdentityFederationInfo: {
      run: (call) =>
        call.account.identities.facts.outboundFederation
          ? answered({ IssuerIdentifier: issuerOf(call), JwtVendingEnabled: true })
          : new Refusal('FeatureDisabled', 'Outbound web identity federation is not enabled for this account.', 404),
    },
  };
}

const issuerOf = (call: LiveCall): string => `https://${call.account.id}.tokens.sts.global.api.aws`;

/** What still hangs on a user, as IAM names the first of it; what scripts check themselves is left to them. */
function userHindrance(call: LiveCall, name: string): Refusal | null {
  const { users, facts } = call.account.identities;
  const user = users.get(name);
  if (user === undefined) return null;
  if ([...facts.mfaDevices.values()].some((device) => device.user === name)) return conflict('delete MFA device');
  if ([...facts.extraCredentials.values()].some((one) => one.user === name))
    return conflict('delete service specific credentials, keys and certificates');
  return user.groups.size > 0 ? conflict('remove users from group') : null;
}

function deleteGroup(call: LiveCall): LiveReply {
  return withGroup(call, (group) => {
    const { users, groups } = call.account.identities;
    if ([...users.values()].some((user) => user.groups.has(group.name))) return conflict('remove users from group');
    if (group.managed.size > 0) return conflict('detach all policies');
    if (group.inline.size > 0) return conflict('delete policies');
    groups.delete(group.name);
    call.account.holdings.gone('AWS::IAM::Group', group.name, call.region, call.caller.hand);
    return answered({});
  });
}

function deletePolicy(call: LiveCall): LiveReply {
  const { users, groups, roles, facts, customerPolicies } = call.account.identities;
  const arn = textIn(call.input, 'PolicyArn');
  const policy = facts.policies.get(arn);
  if (policy === undefined) return notFound(`Policy ${arn}`);
  if ([...users.values(), ...groups.values(), ...roles.values()].some((one) => one.managed.has(arn))) return conflict('detach from all entities');
  if (policy.versions.length > 1) return conflict('delete all non-default versions');
  facts.policies.delete(arn);
  customerPolicies.delete(arn);
  call.account.holdings.gone('AWS::IAM::ManagedPolicy', arn, call.region, call.caller.hand);
  return answered({});
}

function withProfile(call: LiveCall, act: (profile: ReturnType<typeof profilesOf>[number]) => LiveReply): LiveReply {
  const name = textIn(call.input, 'InstanceProfileName');
  const profile = profilesOf(call).find((one) => one.name === name);
  return profile === undefined ? notFound(`Instance Profile ${name}`) : act(profile);
}
