/** Finding what an IAM call names, and the words for what is not there. */
import type { Group, Role, User } from '../../../account/identities.ts';
import { textIn } from '../../input.ts';
import { Refusal, type LiveCall, type LiveReply, type Members } from '../../live-service.ts';
import { paged } from '../../paging.ts';

const missing = (words: string): Refusal => new Refusal('NoSuchEntity', words);

/** The user named; the caller's own where a call may leave the name out. */
export function withUser(call: LiveCall, act: (user: User) => LiveReply): LiveReply {
  const { principal } = call.caller.credential;
  const name = textIn(call.input, 'UserName') || (principal.kind === 'user' ? principal.name : '');
  if (name === '') return new Refusal('ValidationError', 'Must specify userName when calling with non-User credentials');
  const user = call.account.identities.users.get(name);
  return user === undefined ? missing(`The user with name ${name} cannot be found.`) : act(user);
}

export function withGroup(call: LiveCall, act: (group: Group) => LiveReply): LiveReply {
  const name = textIn(call.input, 'GroupName');
  const group = call.account.identities.groups.get(name);
  return group === undefined ? missing(`The group with name ${name} cannot be found.`) : act(group);
}

export function withRole(call: LiveCall, act: (role: Role) => LiveReply): LiveReply {
  const name = textIn(call.input, 'RoleName');
  const role = call.account.identities.roles.get(name);
  return role === undefined ? missing(`The role with name ${name} cannot be found.`) : act(role);
}

export const notFound = (what: string): Refusal => missing(`${what} cannot be found.`);

/** A list as IAM pages it: MaxItems, Marker, IsTruncated; a hundred when nobody says. */
export const iamList = <T>(
  call: LiveCall,
  list: string,
  items: readonly T[],
  keyOf: (item: T) => string,
  show: (item: T) => unknown,
): Members | Refusal => paged(call, list, items, { keyOf, show, truncated: 'IsTruncated', usual: 100 });

export const iamArn = (call: LiveCall, rest: string): string => `arn:aws:iam::${call.account.id}:${rest}`;

/** Resources policies are asked about. */
export const userResource = (call: LiveCall): string => {
  const { principal } = call.caller.credential;
  return iamArn(call, `user/${textIn(call.input, 'UserName') || (principal.kind === 'user' ? principal.name : '')}`);
};
export const groupResource = (call: LiveCall): string => iamArn(call, `group/${textIn(call.input, 'GroupName')}`);
export const roleResource = (call: LiveCall): string => {
  const name = textIn(call.input, 'RoleName');
  return iamArn(call, `role${call.account.identities.rolePathOf(name)}${name}`);
};
export const policyResource = (call: LiveCall): string => textIn(call.input, 'PolicyArn');
