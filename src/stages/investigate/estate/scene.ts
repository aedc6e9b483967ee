/** One event with everything needed to write down what it did. */
import type { NotableEvent } from '../notable-event.ts';
import type { CredentialTree } from './credential-tree.ts';
import type { Acting, Outcome } from './estate.ts';
import type { FootholdLedger } from './foothold-ledger.ts';
import type { Place } from './place.ts';
import type { ResourceLedger } from './resource-ledger.ts';
import type { TouchedLedger } from './touched-ledger.ts';

export interface Ledgers {
  readonly resources: ResourceLedger;
  readonly footholds: FootholdLedger;
  readonly touched: TouchedLedger;
  readonly tree: CredentialTree;
}

export interface Scene {
  readonly event: NotableEvent;
  readonly by: Acting;
  readonly place: Place;
  readonly outcome: Outcome;
  readonly ledgers: Ledgers;
}
