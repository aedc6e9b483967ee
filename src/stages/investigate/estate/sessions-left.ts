/** Sessions that were still alive when the log ends, and those that "Revoke sessions" or a deny policy cut. */
import { reachText } from '../../../knowledge/json-reach.ts';
import { reach } from '../../../knowledge/json-reach.ts';
import type { FootholdKind, IssueKind } from '../../../knowledge/effects/index.ts';
import type { NotableEvent } from '../notable-event.ts';
import type { Acting, Issuance } from './estate.ts';
import type { FootholdLedger } from './foothold-ledger.ts';
import { readPolicy } from './policy-document.ts';
import { roleNameOf } from './session-arn.ts';

/** Sessions of `subject` (`role/x`, `user/y`) that began before `by.time` are cut. */
export interface Revocation {
  readonly subject: string;
  readonly account: string;
  readonly by: Acting;
}

const SESSION_FOOTHOLD: Partial<Record<IssueKind, FootholdKind>> = {
  'assume-role': 'role-session',
  'assume-role-saml': 'role-session',
  'assume-role-oidc': 'role-session',
  'assume-root': 'role-session',
  'roles-anywhere': 'role-session',
  'switch-role': 'role-session',
  'cognito-identity': 'role-session',
  'session-token': 'session-token',
  'federation-token': 'federation-session',
  'signin-token': 'console-session',
  'console-login': 'console-session',
  'cli-login': 'console-session',
  'identity-center': 'console-session',
};

/** Opens a foothold for each session not expired at the end of the log; federation sessions always, because they outlive their key. */
export function openLiveSessions(issuances: readonly Issuance[], until: string | null, footholds: FootholdLedger): void {
  for (const edge of issuances) {
    const kind = SESSION_FOOTHOLD[edge.kind];
    if (kind === undefined || edge.tie !== 'recorded') continue;
    const { expiresAt } = edge.child;
    const isOver = expiresAt !== null && until !== null && expiresAt <= until;
    if (isOver && kind !== 'federation-session') continue;
    footholds.open(
      {
        kind,
        target: sessionName(edge),
        subject: subjectOf(edge, kind),
        details: { began: edge.by.time },
        aliases: [],
        diesAt: expiresAt,
        replaces: null,
      },
      placeOf(edge),
      edge.by,
    );
  }
}

/** Null when the call revokes nothing. Denying everything, or everything older than a moment, cuts what was issued before. */
export function revocationIn(event: NotableEvent, by: Acting): Revocation | null {
  if (event.source !== 'iam.amazonaws.com') return null;
  const user = reachText(event.request, 'userName');
  const role = reachText(event.request, 'roleName');
  const subject = role !== null ? `role/${role}` : user !== null ? `user/${user}` : null;
  if (subject === null || !denies(event)) return null;
  return { subject, account: event.account, by };
}

function denies(event: NotableEvent): boolean {
  if (event.api === 'AttachUserPolicy' || event.api === 'AttachRolePolicy')
    return (reachText(event.request, 'policyArn') ?? '').endsWith('/AWSDenyAll');
  if (event.api !== 'PutUserPolicy' && event.api !== 'PutRolePolicy') return false;
  const policy = readPolicy(reach(event.request, 'policyDocument')[0] ?? null, event.account);
  return policy !== null && (policy.revokesSessions || policy.deniesAll);
}

/** Closes session footholds issued before a revocation of their role or user. */
export function closeRevoked(revocations: readonly Revocation[], issuances: readonly Issuance[], footholds: FootholdLedger): void {
  if (revocations.length === 0) return;
  const bySubject = new Map<string, Revocation>();
  for (const one of revocations) bySubject.set(`${one.account} ${one.subject}`, one);
  for (const edge of issuances) {
    const kind = SESSION_FOOTHOLD[edge.kind];
    if (kind === undefined || edge.tie !== 'recorded') continue;
    const subject = subjectOf(edge, kind);
    const cut = subject === null ? undefined : bySubject.get(`${placeOf(edge).account} ${subject}`);
    if (cut !== undefined && edge.by.time <= cut.by.time) footholds.close(kind, sessionName(edge), placeOf(edge), cut.by);
  }
}

/** All sessions of one federated user are cut together, so they go by its name. */
function sessionName({ kind, child, by }: Issuance): string {
  if (kind === 'federation-token' && child.principal !== null) return child.principal;
  return child.accessKeyId ?? `${child.principal ?? 'session'} ${child.sessionCreated ?? by.time}`;
}

/** Role sessions are cut at the role, sessions of a user at the user. */
function subjectOf(edge: Issuance, kind: FootholdKind): string | null {
  if (kind === 'role-session') {
    const role = roleNameOf(edge.child.principal);
    return role === null ? null : `role/${role}`;
  }
  const whose = kind === 'federation-session' ? edge.parent.principal : edge.child.principal;
  const role = roleNameOf(whose);
  if (role !== null) return `role/${role}`;
  const resource = whose?.split(':')[5] ?? '';
  if (resource === 'root') return 'user/root';
  return resource.startsWith('user/') ? `user/${resource.split('/').at(-1) ?? ''}` : null;
}

function placeOf({ child, parent }: Issuance): { account: string; region: string } {
  return { account: child.principal?.split(':')[4] ?? parent.principal?.split(':')[4] ?? '', region: 'global' };
}
