/**
 * A guard works by a role of its own, which AWS makes in the name of whoever switches the guard on first: that person needs iam:CreateServiceLinkedRole
 * ("Using service-linked roles" of each service's guide). The role itself is not kept in the account: nobody here asks about it.
 */
import type { LiveCall, LiveOperation } from '../../live-service.ts';

export const byOwnRole =
  (service: string, role: string): NonNullable<LiveOperation['also']> =>
  ({ account }: LiveCall) =>
    account.identities.roles.has(role)
      ? []
      : [{ action: 'iam:CreateServiceLinkedRole', resource: `arn:aws:iam::${account.id}:role/aws-service-role/${service}/${role}` }];
