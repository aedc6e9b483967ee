/** What an intruder has in hand: credentials in the order they like them, and which of these still live at this moment. */
import type { Client } from '../../account/client.ts';
import { federatedSignIn } from '../../account/console.ts';
import type { Credential } from '../../account/credential.ts';
import { HOUR } from '../../clock.ts';
import type { Intruder } from '../intruder.ts';

/** A console session of a user: twelve hours. */
const SESSION = 12 * HOUR;

export class Hold {
  readonly intruder: Intruder;
  readonly #credentials: Credential[];

  constructor(intruder: Intruder, first: readonly Credential[]) {
    this.intruder = intruder;
    this.#credentials = [...first];
  }

  /** A federation token is turned into a console at once: there IAM is open to it, which its own calls may not use. */
  keep(credential: Credential | null): void {
    if (credential === null) return;
    const { intruder } = this;
    if (credential.principal.kind === 'federated') federatedSignIn(intruder.stage.account, intruder.visitor(), credential, intruder.tool);
    this.#credentials.push(credential);
  }

  get living(): readonly Credential[] {
    const { account } = this.intruder.stage;
    return this.#credentials.filter((credential) => account.deadReason(credential) === null);
  }

  /** Long-term keys of theirs that somebody switched off and that are still there. */
  get asleep(): readonly Credential[] {
    const { keys } = this.intruder.stage.account.identities;
    return this.#credentials.filter(({ longTerm, keyId }) => longTerm && keyId !== null && keys.get(keyId)?.active === false);
  }

  /** A seat with the first living credential; null when nothing is left. */
  client(): Client | null {
    const [credential] = this.living;
    return credential === undefined ? null : this.intruder.client(credential);
  }

  /** Every living credential tries until one may: an intruder does not stop at the first refusal. */
  tries(act: (client: Client) => boolean): boolean {
    return this.living.some((credential) => act(this.intruder.client(credential)));
  }

  /** Signs in with the password of a user; false when that is over, or a session lives already. */
  signsIn(user: string): boolean {
    const { intruder } = this;
    const { account, clock } = intruder.stage;
    if (this.living.some(({ principal, fromConsole }) => fromConsole && principal.kind === 'user' && principal.name === user)) return false;
    if (intruder.signIn(user) === null) return false;
    this.#credentials.push({
      principal: { kind: 'user', name: user },
      keyId: account.identities.mint('ASIA', intruder.random),
      longTerm: false,
      issuedAt: Math.floor(clock.now),
      expiresAt: clock.now + SESSION,
      mfa: false,
      fromConsole: true,
    });
    return true;
  }

  hasFederation(): boolean {
    return this.living.some(({ principal }) => principal.kind === 'federated');
  }

  keysOf(user: string): number {
    return this.living.filter(({ principal, longTerm }) => longTerm && principal.kind === 'user' && principal.name === user).length;
  }
}
