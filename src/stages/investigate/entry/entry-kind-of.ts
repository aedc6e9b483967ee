/** Which door a hand came through, from the identity's shape and how its session was opened. */
import type { Hand } from '../hands/hand.ts';
import type { EntryKind } from '../findings.ts';

/** How a session came about, as the credential tree tells it. */
export type OpenedBy =
  | 'assume-role'
  | 'web-identity'
  | 'saml'
  | 'identity-center'
  | 'federation-token'
  | 'roles-anywhere'
  | 'service-credential'
  | 'other-account'
  | 'unknown';

/** `established`: the same role was used the same way since the start of the log, so the other side was let in on purpose. */
export function entryKindOf(hand: Hand, openedBy: OpenedBy, established = false): EntryKind {
  if (hand.principal.endsWith(':root') || hand.identityType === 'Root') return 'root';
  if (/:assumed-role\/[^/]+\/i-[0-9a-f]+$/.test(hand.principal)) return 'instance-credential';
  if (openedBy === 'service-credential' || /user\/BedrockAPIKey-/.test(hand.principal)) return 'service-credential';
  if (hand.longKey !== '') return 'leaked-key';
  if (/AWSReservedSSO_/.test(hand.principal) || hand.identityType === 'IdentityCenterUser' || openedBy === 'identity-center')
    return 'identity-center';
  if (hand.identityType === 'WebIdentityUser' || openedBy === 'web-identity') return 'ci-oidc';
  if (hand.identityType === 'SAMLUser' || hand.identityType === 'FederatedUser' || openedBy === 'saml' || openedBy === 'federation-token')
    return 'federation';
  if (openedBy === 'other-account' || hand.identityType === 'AWSAccount') return established ? 'third-party' : 'role-trust';
  if (hand.identityType === 'IAMUser' || hand.principal.startsWith('user-name:')) return 'console-password';
  if (/:(role|assumed-role)\//.test(hand.principal)) return openedBy === 'roles-anywhere' ? 'federation' : 'role-trust';
  return 'unknown';
}
