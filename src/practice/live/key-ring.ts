/** Which credential an access key id and session token stand for. Secrets are given out, never checked: the wire does not verify signatures. */
import type { Credential, Principal } from '../account/credential.ts';
import type { Identities } from '../account/identities.ts';

/** What a person puts into their environment. */
export interface LiveKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

interface Session {
  readonly credential: Credential;
  readonly token: string;
}

export class KeyRing {
  readonly #identities: Identities;
  readonly #sessions = new Map<string, Session>();
  /** The recorder knows a credential by its object, so each key keeps one. */
  readonly #longTerm = new Map<string, Credential>();

  constructor(identities: Identities) {
    this.#identities = identities;
  }

  /** Null when AWS would not know it: never made, or with the wrong token. Whether it still lives is the account's question. */
  find(accessKeyId: string, sessionToken: string | null): Credential | null {
    const session = this.#sessions.get(accessKeyId);
    if (session !== undefined) return session.token === sessionToken ? session.credential : null;
    const key = this.#identities.keys.get(accessKeyId);
    if (key === undefined || sessionToken !== null) return null;
    let credential = this.#longTerm.get(accessKeyId);
    if (credential === undefined) {
      const principal: Principal = key.user === null ? { kind: 'root' } : { kind: 'user', name: key.user };
      credential = { principal, keyId: accessKeyId, longTerm: true, issuedAt: 0, expiresAt: null, mfa: false, fromConsole: false };
      this.#longTerm.set(accessKeyId, credential);
    }
    return credential;
  }

  /** Remembers a temporary credential that was handed out. */
  keep(credential: Credential, token: string): LiveKey {
    const accessKeyId = credential.keyId ?? '';
    this.#sessions.set(accessKeyId, { credential, token });
    return { accessKeyId, secretAccessKey: secretOf(accessKeyId), sessionToken: token };
  }

  /** The first active long-term key of a user, or of root for null. Null when there is none. */
  longTermKeyOf(user: string | null): LiveKey | null {
    for (const key of this.#identities.keys.values())
      if (key.user === user && key.active) return { accessKeyId: key.id, secretAccessKey: secretOf(key.id) };
    return null;
  }
}

/** 40 characters, as AWS's are; the same for the same key, and plainly no real one. */
export const secretOf = (accessKeyId: string): string => `EXAMPLE/${accessKeyId}/practice`.padEnd(40, 'x').slice(0, 40);
