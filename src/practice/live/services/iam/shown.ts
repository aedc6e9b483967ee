/** Users, groups, roles, profiles and policies as IAM's answers show them. */
import type { Grants, Group, Role, User } from '../../../account/identities.ts';
import type { InstanceProfile } from '../../../account/identity-facts.ts';
import { encodedPolicy, policyText } from '../../../account/services/iam-documents.ts';
import { dateOf } from '../../input.ts';
import type { LiveCall, Members } from '../../live-service.ts';
import { iamArn } from './find.ts';

export const tagsShown = (tags: ReadonlyMap<string, string>): readonly Members[] => [...tags].map(([Key, Value]) => ({ Key, Value }));

const boundaryShown = (arn: string | null): Members =>
  arn === null ? {} : { PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: arn } };

/** ListUsers leaves out boundary and tags; GetUser and the authorization details have them. */
export const userShown = (call: LiveCall, user: User): Members => ({
  Path: user.path,
  UserName: user.name,
  UserId: user.id,
  Arn: iamArn(call, `user${user.path}${user.name}`),
  CreateDate: dateOf(user.createdAt),
  ...(user.passwordUsedAt === null ? {} : { PasswordLastUsed: dateOf(user.passwordUsedAt) }),
});

export const userInFull = (call: LiveCall, user: User): Members => ({
  ...userShown(call, user),
  ...boundaryShown(user.boundary),
  Tags: tagsShown(user.tags),
});

export const groupShown = (call: LiveCall, group: Group): Members => ({
  Path: '/',
  GroupName: group.name,
  GroupId: group.id,
  Arn: iamArn(call, `group/${group.name}`),
  CreateDate: dateOf(group.createdAt),
});

export const roleShown = (call: LiveCall, role: Role): Members => ({
  Path: role.path,
  RoleName: role.name,
  RoleId: role.id,
  Arn: iamArn(call, `role${role.path}${role.name}`),
  CreateDate: dateOf(role.createdAt),
  AssumeRolePolicyDocument: encodedPolicy(policyText(role.trust)),
  MaxSessionDuration: 3600,
});

export const roleInFull = (call: LiveCall, role: Role): Members => ({
  ...roleShown(call, role),
  ...boundaryShown(role.boundary),
  Tags: [],
  RoleLastUsed: role.used === null ? {} : { LastUsedDate: dateOf(role.used.at), Region: role.used.region },
});

export function profileShown(call: LiveCall, profile: InstanceProfile): Members {
  const role = call.account.identities.roles.get(profile.role ?? '');
  return {
    Path: '/',
    InstanceProfileName: profile.name,
    InstanceProfileId: profile.id,
    Arn: iamArn(call, `instance-profile/${profile.name}`),
    CreateDate: dateOf(profile.createdAt),
    Roles: role === undefined ? [] : [roleShown(call, role)],
  };
}

/** Profiles made by name, and those the console makes together with a role for EC2, of the same name. */
export function profilesOf(call: LiveCall): readonly InstanceProfile[] {
  const { identities } = call.account;
  const made = [...identities.facts.instanceProfiles.values()];
  const withRole = new Set(made.map((profile) => profile.role ?? profile.name));
  const implied = [...identities.roles.values()].filter((role) => !withRole.has(role.name) && policyText(role.trust).includes('"ec2.amazonaws.com"'));
  return [...made, ...implied.map((role) => ({ id: `AIPA${role.id.slice(4)}`, name: role.name, createdAt: role.createdAt, role: role.name }))];
}

export const policyNameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

export const attachedShown = (grants: Grants): readonly Members[] =>
  [...grants.managed].map((PolicyArn) => ({ PolicyName: policyNameOf(PolicyArn), PolicyArn }));

export const inlineShown = (grants: Grants): readonly Members[] =>
  [...grants.inline].map(([PolicyName, document]) => ({ PolicyName, PolicyDocument: encodedPolicy(policyText(document)) }));
