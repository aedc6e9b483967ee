/** Whether a thing done would end, now or when the session is renewed, what the operator is signed in with. */
import type { Target } from '../actions/action.ts';
import type { Acting } from './acting.ts';
import type { Cutting } from './hold-back.ts';

/** Actions after which a user or role can do nothing more, or is no more. */
export const CUTS = new Set(['iam-deny-user', 'iam-deny-role', 'iam-delete-user', 'iam-delete-role']);

/** Actions that can end what somebody is signed in with. */
const ENDS = new Set([
  ...CUTS,
  'iam-deactivate-key',
  'iam-delete-key',
  'iam-cut-user-sessions',
  'iam-cut-role-sessions',
  'iam-remove-password',
  'iam-remove-mfa',
  'iam-detach-policy',
  'iam-remove-inline-policy',
  'iam-leave-group',
  'iam-close-trust',
  'iam-set-boundary',
]);

/** What a group loses, its members lose. */
const ENDS_FOR_MEMBERS = new Set(['iam-detach-policy', 'iam-remove-inline-policy', 'iam-delete-group']);
/** What ends every session of a user, also those he gave away. */
const ENDS_FEDERATED = new Set(['iam-deny-user', 'iam-delete-user', 'iam-cut-user-sessions', 'iam-set-boundary']);
const PROVIDERS = new Set(['iam-remove-oidc-provider', 'iam-remove-saml-provider']);
/** Whoever came as this user or role could not come again, and a session that is renewed while it works would end in the middle. */
const ENDS_COMING_BACK = new Set([
  ...CUTS,
  'iam-deactivate-key',
  'iam-delete-key',
  'iam-remove-password',
  'iam-cut-user-sessions',
  'iam-cut-role-sessions',
]);
/** Of Identity Center, by the user in the target. */
const ENDS_CENTER = new Set(['identitystore-disable-user', 'sso-remove-assignment']);

export function endsSignIn({ actionId, identity, target }: Cutting, operator: Acting): boolean {
  // A service control policy never binds the management account; attached to it, it would only seem to.
  if (actionId === 'organizations-deny-account') return target.id === operator.account;
  if (actionId === 'ec2-detach-profile') return operator.session === target.id;
  if (operator.federated && ENDS_FEDERATED.has(actionId)) return true;
  if (PROVIDERS.has(actionId)) return operator.cameBy.includes(target.arn);
  if (ENDS_CENTER.has(actionId)) return operator.center !== null && mayBe(operator.center.userName, target);
  if (identity === null) return false;
  if (identity === operator.identity) return ENDS.has(actionId);
  if (operator.cameBy.includes(identity)) return ENDS_COMING_BACK.has(actionId);
  return operator.groups.some((group) => identity === `group/${group}`) && ENDS_FOR_MEMBERS.has(actionId);
}

/** A group's members are not looked up: whoever acts may be one of them. */
const mayBe = (userName: string, { more }: Target): boolean => more['principalType'] === 'GROUP' || more['userName'] === userName;
