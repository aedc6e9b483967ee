/** What an intruder has in hand: credentials in the order they like them, and which of these still live at this moment. */
import type { Client } from '../../account/client.ts';
import type { Credential } from '../../account/credential.ts';
import type { Intruder } from '../intruder.ts';

export class Hold {
  readonly #intruder: Intruder;
  readonly #credentials: Credential[];

  constructor(intruder: Intruder, first: readonly Credential[]) {
    this.#intruder = intruder;
    this.#credentials = [...first];
  }

  keep(credential: Credential | null): void {
    if (credential !== null) this.#credentials.push(credential);
  }

  get living(): readonly Credential[] {
    const { account } = this.#intruder.stage;
    return this.#credentials.filter((credential) => account.deadReason(credential) === null);
  }

  /** A seat with the first living credential; null when nothing is left. */
  client(): Client | null {
    const [credential] = this.living;
    return credential === undefined ? null : this.#intruder.client(credential);
  }

  /** Every living credential tries until one may: an intruder does not stop at the first refusal. */
  tries(act: (client: Client) => boolean): boolean {
    return this.living.some((credential) => act(this.#intruder.client(credential)));
  }

  hasFederation(): boolean {
    return this.living.some(({ principal }) => principal.kind === 'federated');
  }

  keysOf(user: string): number {
    return this.living.filter(({ principal, longTerm }) => longTerm && principal.kind === 'user' && principal.name === user).length;
  }
}
