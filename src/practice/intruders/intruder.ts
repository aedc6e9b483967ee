/** One intruder: networks they come from, tools they use, and the seats they call from. */
import { Client } from '../account/client.ts';
import { signIn, type ConsoleSession, type Visitor } from '../account/console.ts';
import type { Credential } from '../account/credential.ts';
import { addressOf, type NetworkName } from '../networks.ts';
import type { Random } from '../random.ts';
import type { Stage } from '../stage.ts';
import { intruderBrowser, TOOLS, type ToolName } from './tools.ts';

export interface IntruderWish {
  readonly networks: readonly NetworkName[];
  readonly tools: readonly ToolName[];
  /** How many addresses they use at least and at most. */
  readonly addresses?: readonly [number, number];
  /** Somebody who was here before comes from where they were seen. */
  readonly seenAt?: readonly string[];
}

export class Intruder {
  readonly stage: Stage;
  readonly random: Random;
  readonly addresses: readonly string[];
  readonly tool: string;
  readonly browser: string;

  constructor(stage: Stage, label: string, wish: IntruderWish) {
    this.stage = stage;
    this.random = stage.random.fork(`intruder/${label}`);
    const [least, most] = wish.addresses ?? [1, 3];
    const seen = wish.seenAt ?? [];
    const network = this.random.pick(wish.networks);
    this.addresses = seen.length > 0 ? seen : Array.from({ length: this.random.whole(least, most) }, () => addressOf(network, this.random));
    this.tool = TOOLS[this.random.pick(wish.tools)];
    this.browser = intruderBrowser(this.random);
  }

  /** A tool with a credential, from one of the intruder's addresses. */
  client(credential: Credential, tool = this.tool): Client {
    return new Client(this.stage.account, credential, { hand: 'attacker', address: this.random.pick(this.addresses), userAgent: tool });
  }

  visitor(): Visitor {
    return { hand: 'attacker', address: this.random.pick(this.addresses), browser: this.browser, signInRegion: 'us-east-1' };
  }

  /** Tries to sign in to the console. */
  signIn(user: string, passwordRight = true): ConsoleSession | null {
    return signIn(this.stage.account, this.visitor(), user, { passwordRight, mfa: false });
  }
}
