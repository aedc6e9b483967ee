/** Somebody of the owner's side signed in as one user (or root), from a desk. */
import { Client } from '../account/client.ts';
import { signIn, type ConsoleSession } from '../account/console.ts';
import type { Credential } from '../account/credential.ts';
import type { Random } from '../random.ts';
import type { Stage } from '../stage.ts';
import type { Desk, Place } from './desk.ts';

export interface PersonFacts {
  /** IAM user name, or 'root'. */
  readonly user: string;
  readonly mfa: boolean;
  readonly key: Credential | null;
  /** Home region of their work. */
  readonly region: string;
}

export class Person {
  readonly stage: Stage;
  readonly desk: Desk;
  readonly user: string;
  readonly mfa: boolean;
  readonly key: Credential | null;
  readonly region: string;
  readonly random: Random;

  constructor(stage: Stage, desk: Desk, facts: PersonFacts) {
    this.stage = stage;
    this.desk = desk;
    this.user = facts.user;
    this.mfa = facts.mfa;
    this.key = facts.key;
    this.region = facts.region;
    this.random = desk.random.fork(facts.user);
  }

  /** Signs in to the console; null when that does not work (any more). */
  signIn(place: Place, attempt: { readonly passwordRight: boolean } = { passwordRight: true }): ConsoleSession | null {
    const visitor = { hand: 'owner', address: this.desk.addressAt(place), browser: this.desk.browser, signInRegion: this.region } as const;
    return signIn(this.stage.account, visitor, this.user, { passwordRight: attempt.passwordRight, mfa: this.mfa && attempt.passwordRight });
  }

  /** The command line, or another program of theirs, with the person's key; null when they have none. */
  terminal(place: Place, program = this.desk.commandLine): Client | null {
    return this.key === null
      ? null
      : new Client(this.stage.account, this.key, { hand: 'owner', address: this.desk.addressAt(place), userAgent: program });
  }
}
