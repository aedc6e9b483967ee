/** Keeps the truth while an account is played: whose each event is, and which keys, names and addresses each hand used. */
import type { Caller } from './account/call.ts';
import type { CloudTrailRecord } from './account/cloudtrail-record.ts';
import { principalName } from './account/credential.ts';
import type { EntryKind, EventVerdict, TruthKey } from './truth.ts';

export interface Entry {
  readonly kind: EntryKind;
  readonly principal: string;
  readonly key: string | null;
  /** What has to be shut so that nobody comes in that way again; null where there is no such thing in the account. */
  readonly door: { readonly kind: string; readonly target: string } | null;
}

interface Side {
  readonly principals: Set<string>;
  readonly keys: Set<string>;
  readonly addresses: Set<string>;
}

const side = (): Side => ({ principals: new Set(), keys: new Set(), addresses: new Set() });
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

export class TruthBook {
  readonly verdicts = new Map<string, EventVerdict>();
  readonly attacker = side();
  readonly owner = side();
  readonly #accountId: string;
  readonly #detailed: boolean;
  readonly #stolenInstanceKeys = new Set<string>();
  readonly #createdKeys = new Set<string>();
  #entry: Entry | null = null;
  #first: { eventId: string; time: string } | null = null;
  events = 0;

  /** `detailed` false keeps only the intruder's side, for corpora too large to remember every event. */
  constructor(accountId: string, detailed: boolean) {
    this.#accountId = accountId;
    this.#detailed = detailed;
  }

  get entry(): Entry | null {
    return this.#entry;
  }

  get first(): { readonly eventId: string; readonly time: string } | null {
    return this.#first;
  }

  /** The way in. The first one told stays. */
  cameIn(entry: Entry): void {
    this.#entry ??= entry;
  }

  /** A long-term key the intruder made, used or not. */
  keyMadeByAttacker(keyId: string): void {
    this.#createdKeys.add(keyId);
    this.attacker.keys.add(keyId);
  }

  /** An event was recorded; `logged` false means that the trail does not have it. */
  event(record: CloudTrailRecord, caller: Caller, logged: boolean): void {
    this.events++;
    const { hand } = caller;
    if (this.#detailed) this.verdicts.set(record.eventID, hand);
    /** What only Event history knows is no question to ask of the exported files. */
    if (!logged) return;
    if (hand === 'attacker') {
      this.#note(this.attacker, caller);
      if (caller.credential.roleDelivery !== undefined && caller.credential.keyId !== null) this.#stolenInstanceKeys.add(caller.credential.keyId);
      if (this.#first === null || record.eventTime < this.#first.time) this.#first = { eventId: record.eventID, time: record.eventTime };
    } else if (hand === 'owner' && this.#detailed) {
      this.#note(this.owner, caller);
    }
  }

  attackerKeys(): TruthKey[] {
    return [...this.attacker.keys].map((id) => ({ id, part: this.#partOf(id) }));
  }

  #partOf(id: string): TruthKey['part'] {
    if (this.#createdKeys.has(id)) return 'created';
    if (this.#stolenInstanceKeys.has(id)) return 'stolen-instance';
    if (id === this.#entry?.key) return 'entry';
    return 'session';
  }

  #note(of: Side, caller: Caller): void {
    const principal = principalName(caller.credential, this.#accountId);
    if (principal !== null) of.principals.add(principal);
    if (caller.credential.keyId !== null) of.keys.add(caller.credential.keyId);
    if (IPV4.test(caller.address)) of.addresses.add(caller.address);
  }
}
