/**
 * Finds the session a temporary key belongs to by principal and second of creation (`sessionContext.attributes.creationDate` is the second of the
 * issuing call). Needed where the issuing record does not tell the key: console sessions change keys under way, tables have no responses.
 */
import type { Issuance } from './estate.ts';
import { laterBy, secondOf } from './log-time.ts';
import { roleNameOf } from './session-arn.ts';

/** Clocks of sign-in and service differ by a second or two. */
const SLACK_SECONDS = [0, -1, 1, -2, 2, -3, 3];

export class SessionIndex {
  readonly #sessions = new Map<string, Issuance>();

  /** Remembers a session whose keys are still to be seen. */
  begin(edge: Issuance): void {
    const { principal, sessionCreated } = edge.child;
    const second = sessionCreated === null ? null : secondOf(sessionCreated);
    if (principal === null || second === null) return;
    // A role ARN alone stands for any session of the role begun in that second; a known session only for itself.
    const name = principal.includes(':role/') ? (anySessionOf(principal) ?? principal) : principal;
    if (!this.#sessions.has(`${name} ${second}`)) this.#sessions.set(`${name} ${second}`, edge);
  }

  find(principal: string | null, sessionCreated: string | null): Issuance | null {
    if (principal === null || sessionCreated === null || this.#sessions.size === 0) return null;
    const role = anySessionOf(principal);
    for (const slack of SLACK_SECONDS) {
      const second = laterBy(sessionCreated, slack);
      const found = this.#sessions.get(`${principal} ${second}`) ?? (role === null ? undefined : this.#sessions.get(`${role} ${second}`));
      if (found !== undefined) return found;
    }
    return null;
  }
}

function anySessionOf(principal: string): string | null {
  const role = roleNameOf(principal);
  return role === null ? null : `role ${principal.split(':')[4] ?? ''} ${role}`;
}
