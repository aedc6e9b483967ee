/** What an administrator loses by a plan: everything at once, the permissions, or every way to sign in. */
import { isShutOut, type Administrator } from './administrators.ts';
import { CUTS } from './ends-sign-in.ts';
import type { Cutting } from './hold-back.ts';
import type { Operator } from './operator.ts';

/**
 * What of `cutting` takes this administrator away. Null when one is left who can act: also when it is the operator, who is signed in already.
 * None when there was no help in it from the beginning.
 */
export function lostBy<One extends Cutting>(administrator: Administrator, cutting: readonly One[], operator: Operator): readonly One[] | null {
  const { identity } = administrator;
  const own = cutting.filter((one) => one.identity === identity);
  const whole = own.filter((one) => CUTS.has(one.actionId) || isClosing(one));
  if (whole.length > 0) return whole;
  const permissions = cutting.filter((one) => takesGrant(one, administrator));
  if (permissions.length > 0 && administrator.grants.every((grant) => permissions.some((one) => takes(one, grant, administrator))))
    return permissions;
  if (identity === operator.identity) return null;
  if (isShutOut(administrator)) return [];
  const waysIn = own.filter((one) => shutsWayIn(one));
  return waysIn.length > 0 && isShutBy(administrator, waysIn) ? waysIn : null;
}

/** The way into a role shut for everybody. */
const isClosing = ({ actionId, target }: Cutting): boolean =>
  actionId === 'iam-close-trust' && target.more['strangers'] === undefined && target.more['document'] === undefined;

const takesGrant = (one: Cutting, administrator: Administrator): boolean => administrator.grants.some((grant) => takes(one, grant, administrator));

/** A grant is `whose what`; leaving a group takes all that the group gives. */
function takes({ actionId, identity, target }: Cutting, grant: string, { identity: who, groups }: Administrator): boolean {
  if (actionId === 'iam-leave-group') return identity === who && groups.includes(target.id) && grant.startsWith(`group/${target.id} `);
  if (actionId === 'iam-delete-group') return grant.startsWith(`${identity ?? ''} `);
  return (actionId === 'iam-detach-policy' || actionId === 'iam-remove-inline-policy') && grant === `${identity ?? ''} ${target.id}`;
}

const shutsWayIn = ({ actionId }: Cutting): boolean =>
  actionId === 'iam-remove-password' || actionId === 'iam-deactivate-key' || actionId === 'iam-delete-key';

function isShutBy({ waysIn }: Administrator, by: readonly Cutting[]): boolean {
  if (waysIn === null) return false;
  const password = waysIn.password && !by.some((one) => one.actionId === 'iam-remove-password');
  return !password && waysIn.keys.every((key) => by.some((one) => one.target.id === key));
}
