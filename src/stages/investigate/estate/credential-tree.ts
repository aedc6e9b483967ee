/** The credential tree: who handed out what, and to which session each temporary key in use belongs. */
import type { Issue, IssueKind, Scope } from '../../../knowledge/effects/index.ts';
import type { Acting, Credential, EstateBounds, Issuance } from './estate.ts';
import { issuancesOf } from './issuance-of.ts';
import type { LeftOut } from './left-out.ts';
import type { Scene } from './scene.ts';
import { roleNameOf } from './session-arn.ts';
import { SessionIndex } from './session-index.ts';

/** A temporary key seen in use. */
export interface SessionSeen {
  readonly accessKeyId: string;
  readonly principal: string | null;
  readonly sessionCreated: string | null;
  readonly by: Acting;
}

/** Issue kinds that start a console session, whose working keys are never written in the issuing event. */
const CONSOLE = new Set<IssueKind>(['console-login', 'switch-role', 'signin-token', 'assume-role-saml', 'identity-center', 'cli-login']);
const NOBODY = { principal: null, accessKeyId: null, sessionCreated: null };

export class CredentialTree {
  readonly #edges: Issuance[] = [];
  readonly #keys = new Set<string>();
  readonly #sessions = new SessionIndex();
  readonly #perSource = new Map<string, number>();
  #byServices = 0;
  readonly #bounds: EstateBounds;
  readonly #leftOut: LeftOut;

  constructor(bounds: EstateBounds, leftOut: LeftOut) {
    this.#bounds = bounds;
    this.#leftOut = leftOut;
  }

  /** Adds the edges an issuing event tells of. */
  issue(rule: Issue, scope: Scope, scene: Scene): void {
    for (const edge of issuancesOf(rule, scope, scene)) this.#add(edge);
  }

  /** Ties a temporary key seen in use to the session it belongs to, or notes that the log does not show where it came from. */
  see({ accessKeyId, principal, sessionCreated, by }: SessionSeen): void {
    if (this.#keys.has(accessKeyId)) return;
    const origin = this.#sessions.find(principal, sessionCreated);
    const child = { principal, accessKeyId, sessionCreated, expiresAt: origin?.child.expiresAt ?? null };
    if (origin === null) this.#add({ kind: 'first-seen', parent: NOBODY, child, through: null, throughId: null, tie: 'unseen', by });
    else if (CONSOLE.has(origin.kind)) this.#add({ ...origin, kind: 'console-session', parent: withoutKey(origin), child, tie: 'tied' });
    else this.#add({ ...origin, child, tie: 'tied' });
  }

  all(): readonly Issuance[] {
    return this.#edges;
  }

  /** Roles taken by services, and one credential taking one role without end, have bounds of their own so that they cannot push out the rest. */
  #add(edge: Issuance): void {
    const isService = edge.kind === 'service-role';
    const kept = isService ? this.#byServices : this.#edges.length - this.#byServices;
    if (kept >= this.#bounds.issuances / 2 || !this.#hasRoom(edge)) {
      this.#leftOut.add(isService ? 'service issuances' : 'issuances');
      return;
    }
    if (isService) this.#byServices += 1;
    this.#edges.push(edge);
    if (edge.child.accessKeyId !== null) this.#keys.add(edge.child.accessKeyId);
    if (edge.child.accessKeyId === null || CONSOLE.has(edge.kind)) this.#sessions.begin(edge);
  }

  /** One source (credential, address, role, machine) may fill a fiftieth of its half. */
  #hasRoom({ parent, child, by, throughId }: Issuance): boolean {
    const source = `${parent.principal} ${parent.accessKeyId} ${by.ip} ${roleNameOf(child.principal) ?? ''} ${throughId ?? ''}`;
    const count = this.#perSource.get(source) ?? 0;
    if (count >= Math.max(10, this.#bounds.issuances / 100)) return false;
    if (count > 0 || this.#perSource.size < this.#bounds.issuances) this.#perSource.set(source, count + 1);
    return true;
  }
}

/** The password side of a console session: the principal, signed in at that second. */
function withoutKey({ child }: Issuance): Credential {
  return { principal: child.principal, accessKeyId: null, sessionCreated: child.sessionCreated };
}
