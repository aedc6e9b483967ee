/** What is deleted, emptied and switched off in IAM, as the fake account does it: nothing goes while something hangs on it. */
import { absent, at, found, impossible, removed, text, type Table } from './answer.ts';

export const removalTable: Table = {
  DeleteUser: (world, input) => {
    const user = at(world.users, text(input, 'UserName'));
    if (user === undefined) return absent();
    const { attached, inline, groups, keys, password, mfa, serviceCredentials, sshKeys, certificates } = user;
    const hanging = [attached, groups, ...[inline, keys, mfa, serviceCredentials, sshKeys, certificates].map((one) => Object.keys(one))];
    if (password || hanging.some((one) => one.length > 0)) return impossible('DeleteConflict');
    return removed(world.users, text(input, 'UserName'));
  },
  DeleteRole: (world, input) => {
    const [name, role] = [text(input, 'RoleName'), at(world.roles, text(input, 'RoleName'))];
    if (role === undefined) return absent();
    const hanging = [...role.attached, ...Object.keys(role.inline), ...Object.values(world.instanceProfiles).filter((one) => one === name)];
    return hanging.length > 0 ? impossible('DeleteConflict') : removed(world.roles, name);
  },
  DeleteGroup: (world, input) => {
    const [name, group] = [text(input, 'GroupName'), at(world.groups, text(input, 'GroupName'))];
    if (group === undefined) return absent();
    const members = Object.values(world.users).some((user) => user.groups.includes(name));
    return members || group.attached.length + Object.keys(group.inline).length > 0 ? impossible('DeleteConflict') : removed(world.groups, name);
  },
  DeletePolicyVersion: (world, input) => removed(at(world.policies, text(input, 'PolicyArn'))?.versions ?? {}, text(input, 'VersionId')),
  DeletePolicy: (world, input) => {
    const [arn, policy] = [text(input, 'PolicyArn'), at(world.policies, text(input, 'PolicyArn'))];
    if (policy === undefined) return absent();
    const attached = [...Object.values(world.users), ...Object.values(world.roles), ...Object.values(world.groups)].some((one) =>
      one.attached.includes(arn),
    );
    return attached || Object.keys(policy.versions).length > 1 ? impossible('DeleteConflict') : removed(world.policies, arn);
  },
  ListVirtualMFADevices: (world) => found({ VirtualMFADevices: world.virtualMfa.map((SerialNumber) => ({ SerialNumber })) }),
  DeleteVirtualMFADevice: (world, input) => {
    const serial = text(input, 'SerialNumber');
    if (!world.virtualMfa.includes(serial)) return absent();
    if (Object.values(world.users).some((user) => at(user.mfa, serial) !== undefined)) return impossible('DeleteConflict');
    world.virtualMfa = world.virtualMfa.filter((one) => one !== serial);
    return found();
  },
  GetInstanceProfile: (world, input) => {
    const role = at(world.instanceProfiles, text(input, 'InstanceProfileName'));
    return role === undefined
      ? absent()
      : found({ InstanceProfile: { Roles: role === null ? [] : [{ RoleName: role, Arn: `arn:aws:iam::${world.account}:role/${role}` }] } });
  },
  ListInstanceProfilesForRole: (world, input) => {
    if (at(world.roles, text(input, 'RoleName')) === undefined) return absent();
    const named = Object.entries(world.instanceProfiles).filter(([, role]) => role === text(input, 'RoleName'));
    const Arn = (name: string): string => `arn:aws:iam::${world.account}:instance-profile/${name}`;
    return found({ InstanceProfiles: named.map(([InstanceProfileName]) => ({ InstanceProfileName, Arn: Arn(InstanceProfileName) })) });
  },
  RemoveRoleFromInstanceProfile: (world, input) => {
    const name = text(input, 'InstanceProfileName');
    if (at(world.instanceProfiles, name) !== text(input, 'RoleName')) return absent();
    world.instanceProfiles[name] = null;
    return found();
  },
  AddRoleToInstanceProfile: (world, input) => {
    world.instanceProfiles[text(input, 'InstanceProfileName')] = text(input, 'RoleName');
    return found();
  },
  GetOutboundWebIdentityFederationInfo: (world) =>
    world.outboundFederation ? found({ JwtVendingEnabled: true }) : absent('FeatureDisabledException'),
  DisableOutboundWebIdentityFederation: (world) => {
    world.outboundFederation = false;
    return found();
  },
  EnableOutboundWebIdentityFederation: (world) => {
    world.outboundFederation = true;
    return found();
  },
  ListDelegationRequests: () => found({ DelegationRequests: [] }),
};
