/** How the session of each hand was opened, from the credential tree: what tells CI, SAML, another account or a vendor apart. */
import type { EventStore } from '../../ports/event-store.ts';
import { sql } from '../../ports/sql.ts';
import type { OpenedBy } from './entry/entry-kind-of.ts';
import type { Estate, Issuance } from './estate/index.ts';
import type { Hand } from './hands/hand.ts';
import type { SignIns } from './entry/rank-entries.ts';

const OPENED: Readonly<Partial<Record<Issuance['kind'], OpenedBy>>> = {
  'assume-role': 'assume-role',
  'assume-role-oidc': 'web-identity',
  'assume-role-saml': 'saml',
  'identity-center': 'identity-center',
  'federation-token': 'federation-token',
  'roles-anywhere': 'roles-anywhere',
  'service-credential': 'service-credential',
};

/** Looks the hand's session keys up first, then its role: the most telling opening seen for it. */
export function sessionOrigins(
  estate: Estate,
  uses: readonly { readonly accessKeyId: string; readonly handId: number }[],
  hands: readonly Hand[],
): (handId: number) => OpenedBy {
  const byKey = new Map<string, OpenedBy>();
  const byRole = new Map<string, OpenedBy>();
  for (const one of estate.issuances) {
    const opened = openedBy(one);
    if (opened === null) continue;
    if (one.child.accessKeyId !== null) byKey.set(one.child.accessKeyId, opened);
    const role = roleOf(one.child.principal);
    if (role !== null && !byRole.has(role)) byRole.set(role, opened);
  }
  const byHand = new Map<number, OpenedBy>();
  for (const use of uses) {
    const opened = byKey.get(use.accessKeyId);
    if (opened !== undefined) byHand.set(use.handId, opened);
  }
  const handById = new Map(hands.map((hand) => [hand.id, hand]));
  return (handId) => byHand.get(handId) ?? byRole.get(roleOf(handById.get(handId)?.principal ?? null) ?? '') ?? 'unknown';
}

function openedBy(one: Issuance): OpenedBy | null {
  const opened = OPENED[one.kind] ?? null;
  if (opened !== 'assume-role') return opened;
  const [from, to] = [accountOf(one.parent.principal), accountOf(one.child.principal)];
  return one.by.identityType === 'AWSAccount' || (from !== '' && to !== '' && from !== to) ? 'other-account' : 'assume-role';
}

const accountOf = (principal: string | null): string => principal?.split(':')[4] ?? '';

/** `arn:aws:sts::1:assumed-role/name/session` and `arn:aws:iam::1:role/path/name` both give `1 name`. */
function roleOf(principal: string | null): string | null {
  const session = /^arn:[^:]*:sts::(\d+):assumed-role\/([^/]+)/.exec(principal ?? '');
  if (session !== null) return `${session[1]} ${session[2]}`;
  const role = /^arn:[^:]*:iam::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(principal ?? '');
  return role === null ? null : `${role[1]} ${role[2]}`;
}

/** The role an outside identity (web identity, SAML, another account) entered, by the hand that entered it. */
export function rolesEntered(estate: Estate, handOf: ReadonlyMap<number, number>): Map<number, string> {
  const entered = new Map<number, string>();
  for (const one of estate.issuances) {
    const handId = handOf.get(one.by.eventKey);
    const outside = one.by.identityType !== null && OUTSIDE.has(one.by.identityType);
    if (handId !== undefined && outside && one.child.principal !== null && !entered.has(handId)) entered.set(handId, one.child.principal);
  }
  return entered;
}

const OUTSIDE: ReadonlySet<string> = new Set(['WebIdentityUser', 'SAMLUser', 'AWSAccount']);

/** Console sign-ins by hand, as far as the log has them. A failed sign-in has an errorMessage and no errorCode. */
export async function signInsByHand(store: EventStore): Promise<Map<number, SignIns>> {
  const rows = await store.rows<{ hand_id: number; what: string; event_ids: readonly string[] }>(sql`
    select x.hand_id, case when e.event_name like 'PasswordRecovery%' then 'recovered' when e.error_message is not null then 'failed'
      when d.mfa_used = 'Yes' then 'withMfa' else 'withoutMfa' end as what,
      ${store.dialect.distinctList(sql`e.event_id`, 20)} as event_ids
    from call_detail d join event e on e.event_key = d.event_key join caller x on x.caller = e.caller where e.event_name in ('ConsoleLogin', 'PasswordRecoveryRequested', 'PasswordRecoveryCompleted') group by 1, 2`);
  const result = new Map<
    number,
    { withoutMfa: readonly string[]; withMfa: readonly string[]; failed: readonly string[]; recovered: readonly string[] }
  >();
  for (const { hand_id, what, event_ids } of rows) {
    const own = result.get(hand_id) ?? { withoutMfa: [], withMfa: [], failed: [], recovered: [] };
    result.set(hand_id, { ...own, [what]: event_ids });
  }
  return result;
}
