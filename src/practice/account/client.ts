/** A program or command line that calls with one credential, from one address, under one name. */
import type { Caller, Fields, Hand, Outcome } from './call.ts';
import type { Credential } from './credential.ts';
import type { SimulatedAccount } from './simulated-account.ts';

export interface Seat {
  readonly hand: Hand;
  readonly address: string;
  readonly userAgent: string;
}

export class Client {
  readonly account: SimulatedAccount;
  readonly credential: Credential;
  readonly seat: Seat;
  readonly #caller: Caller;

  constructor(account: SimulatedAccount, credential: Credential, seat: Seat) {
    this.account = account;
    this.credential = credential;
    this.seat = seat;
    this.#caller = { ...seat, credential };
  }

  call(action: string, input: Fields = {}, region = 'us-east-1'): Outcome {
    return this.account.call(this.#caller, action, input, region);
  }

  /** The same seat with another credential. */
  as(credential: Credential): Client {
    return new Client(this.account, credential, this.seat);
  }

  from(address: string, userAgent = this.seat.userAgent): Client {
    return new Client(this.account, this.credential, { hand: this.seat.hand, address, userAgent });
  }

  /** Assumes a role of the account; null when refused. */
  assume(roleName: string, sessionName: string, region = 'us-east-1', more: Fields = {}): Client | null {
    const path = this.account.identities.rolePathOf(roleName);
    const outcome = this.call(
      'sts:AssumeRole',
      { roleArn: `arn:aws:iam::${this.account.id}:role${path}${roleName}`, roleSessionName: sessionName, ...more },
      region,
    );
    return outcome.issued === null ? null : this.as(outcome.issued);
  }
}
