/** Names of things as targets of actions, with the ARN that permissions are asked for. */
import type { Target } from '../actions/action.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';

/** AWS has three partitions; an account lives in one of them. */
export const partitionOf = (region: string): string => (region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws');

const iam = (account: string, resource: string, id: string, more: Target['more'] = {}): Target => ({
  id,
  account,
  region: GLOBAL_REGION,
  arn: `arn:aws:iam::${account}:${resource}`,
  more,
});

/** Paths belong to the ARN of a user or role; `arn` is known from the account's own lists, where it was looked up. */
const withArn = (target: Target, arn: string | null): Target => (arn === null ? target : { ...target, arn });

export const userTarget = (account: string, user: string, arn: string | null = null): Target => withArn(iam(account, `user/${user}`, user), arn);
export const roleTarget = (account: string, role: string, arn: string | null = null, more: Target['more'] = {}): Target =>
  withArn(iam(account, `role/${role}`, role, more), arn);
export const ofUser = (account: string, user: string, id: string, arn: string | null = null): Target =>
  withArn(iam(account, `user/${user}`, id, { user }), arn);

export const identityTarget = (account: string, kind: 'User' | 'Role' | 'Group', name: string, id: string): Target =>
  iam(account, `${kind.toLowerCase()}/${name}`, id, { kind, name });

export const arnTarget = (account: string, arn: string, more: Target['more'] = {}): Target => ({
  id: arn,
  account,
  region: GLOBAL_REGION,
  arn,
  more,
});

/** `resource` as it stands in the ARN: `instance/i-0...`. */
export const regional = (service: string, account: string, region: string, resource: string, id: string, more: Target['more'] = {}): Target => ({
  id,
  account,
  region,
  arn: `arn:${partitionOf(region)}:${service}:${region}:${account}:${resource}`,
  more,
});
