/** What really happened in a played account, for checking what an investigation says. */
export type EntryKind =
  | 'leaked-key'
  | 'console-password'
  | 'root'
  | 'instance-credential'
  | 'role-trust'
  | 'ci-oidc'
  | 'federation'
  | 'identity-center'
  | 'service-credential'
  | 'third-party';

export type EventVerdict = 'attacker' | 'consequence' | 'owner' | 'service';

export interface TruthKey {
  readonly id: string;
  readonly part: 'entry' | 'created' | 'session' | 'stolen-instance' | 'owner';
}

/** Something an intruder made, or a service made because of something an intruder made. */
export interface TruthResource {
  /** CloudFormation type name where one exists. */
  readonly type: string;
  readonly id: string;
  readonly region: string;
  readonly createdBy: 'attacker' | 'consequence';
  /** Null when no event of its own tells of the creation. */
  readonly createEventId: string | null;
  readonly state: 'alive' | 'deleted';
  readonly deletedBy: 'attacker' | 'consequence' | 'owner' | 'service' | null;
}

/** A way in that the intruder came by (`entry`) or made (`created`). */
export interface TruthFoothold {
  readonly kind: string;
  readonly target: string;
  readonly part: 'entry' | 'created';
  readonly eventId: string | null;
  /** At the end of the log. */
  readonly state: 'open' | 'closed';
  /** ISO time after which it is dead by itself; null when it never dies. */
  readonly diesAt: string | null;
}

export interface Truth {
  readonly schema: 'hikeshi.practice-truth/1';
  readonly synthetic: true;
  readonly scenario: string;
  readonly seed: number;
  readonly accountId: string;
  readonly from: string;
  readonly to: string;
  readonly verdict: 'hijacked' | 'innocent';
  readonly attackerPrincipals: readonly string[];
  readonly attackerKeys: readonly TruthKey[];
  readonly attackerAddresses: readonly string[];
  readonly ownerPrincipals: readonly string[];
  readonly ownerKeys: readonly string[];
  readonly ownerAddresses: readonly string[];
  readonly firstEventId: string | null;
  readonly firstEventTime: string | null;
  readonly entryKind: EntryKind | null;
  readonly entryPrincipal: string | null;
  readonly entryKey: string | null;
  readonly resources: readonly TruthResource[];
  readonly footholds: readonly TruthFoothold[];
  readonly eventVerdicts: ReadonlyMap<string, EventVerdict>;
}
