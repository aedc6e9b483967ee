/** `hikeshi.findings/1`: what an investigation found. A stable contract; its JSON Schema is docs/schemas/findings-1.schema.json. */
export type Verdict = 'attacker' | 'consequence' | 'owner' | 'service' | 'unclear';
export type IsoTime = string;

export interface Findings {
  readonly schema: 'hikeshi.findings/1';
  readonly verdict: CaseVerdict;
  readonly coverage: Coverage;
  readonly actors: readonly Actor[];
  readonly entry: readonly EntryHypothesis[];
  readonly first: { readonly eventId: string; readonly time: IsoTime } | null;
  readonly resources: readonly Resource[];
  readonly footholds: readonly Foothold[];
  readonly techniques: readonly Technique[];
  readonly touched: readonly Touched[];
  readonly story: readonly StorySentence[];
  readonly detections: readonly Detection[];
  /** Things only the owner can settle, each with what to say back (`--mine` / `--not-mine`). */
  readonly questions: readonly OwnerQuestion[];
}

export interface CaseVerdict {
  readonly kind: 'hijacked' | 'suspicious' | 'no-sign' | 'cannot-tell';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly reasons: readonly Told[];
}

/** One statement in both languages with the events it rests on. */
export interface Told {
  readonly ja: string;
  readonly en: string;
  readonly eventIds: readonly string[];
}

export interface Coverage {
  readonly from: IsoTime | null;
  readonly to: IsoTime | null;
  readonly regions: readonly string[];
  readonly accounts: readonly string[];
  /** e.g. 'reads', 'data-events', 'parameters', 'insights'. */
  readonly kindsMissing: readonly string[];
  readonly gaps: readonly { readonly from: IsoTime; readonly to: IsoTime; readonly why: string }[];
  readonly files: { readonly read: number; readonly skipped: number; readonly salvaged: number };
  readonly events: { readonly unique: number; readonly duplicate: number; readonly conflicting: number; readonly rejected: number };
  readonly integrity: Integrity;
}

export interface Integrity {
  /** 'not-checked' when no digest files were given or no public key is at hand. */
  readonly state: 'verified' | 'broken' | 'partly' | 'not-checked';
  readonly filesVerified: number;
  readonly problems: readonly string[];
}

export type ActorKind = 'attacker' | 'owner' | 'service' | 'third-party' | 'unclear';
export type KeyPart = 'entry' | 'created' | 'session' | 'stolen-instance' | 'owner';

export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly principals: readonly string[];
  readonly accessKeys: readonly { readonly id: string; readonly type: 'long-term' | 'temporary'; readonly part: KeyPart }[];
  readonly addresses: readonly Address[];
  readonly userAgents: readonly string[];
  readonly firstSeen: IsoTime;
  readonly lastSeen: IsoTime;
  readonly events: number;
  readonly reasons: readonly Reason[];
}

export interface Address {
  readonly ip: string;
  /** ISO 3166-1 alpha-2, or null when unknown. */
  readonly country: string | null;
  /** `EC2 us-east-1` and the like when the address is in AWS's own ranges, else null. */
  readonly aws: string | null;
  readonly firstSeen: IsoTime;
  readonly lastSeen: IsoTime;
  readonly events: number;
}

export interface Reason {
  /** S1 ... S26 of the signal list, or a short name. */
  readonly signal: string;
  readonly weight: number;
  readonly direction: 'for' | 'against';
  readonly ja: string;
  readonly en: string;
  readonly eventIds: readonly string[];
}

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
  | 'third-party'
  | 'insider'
  | 'unknown';

export interface EntryHypothesis {
  readonly rank: number;
  readonly kind: EntryKind;
  readonly principal: string | null;
  readonly accessKeyId: string | null;
  /** 0 to 1; the scores of all hypotheses sum to at most 1. */
  readonly score: number;
  readonly for: readonly Told[];
  readonly against: readonly Told[];
  /** 'yes' | 'partly' | 'no': can AWS's logs settle it at all. */
  readonly knowable: 'yes' | 'partly' | 'no';
  readonly toConfirm: readonly Told[];
}

export interface Resource {
  /** CloudFormation type name where one exists, e.g. AWS::EC2::Instance. */
  readonly type: string;
  readonly id: string;
  readonly arn: string | null;
  readonly region: string;
  readonly account: string;
  readonly createdAt: IsoTime | null;
  readonly createEventId: string | null;
  /** True when it has no create event of its own (volume of an instance, child of an Auto Scaling group, ...). */
  readonly implicit: boolean;
  readonly creator: {
    readonly principal: string | null;
    readonly accessKeyId: string | null;
    readonly ip: string | null;
    readonly actorId: string | null;
  };
  readonly state: 'alive' | 'deleted' | 'unknown';
  readonly deletedAt: IsoTime | null;
  readonly deletedBy: string | null;
  readonly verdict: Verdict;
  /** Facts a reader or a bill needs: instanceType, image, desired, cpu, public... Text only. */
  readonly details: Readonly<Record<string, string>>;
}

export interface Foothold {
  /** e.g. access-key, login-profile, mfa-device, role-trust, inline-policy, oidc-provider, federation-session, lambda-url. */
  readonly kind: string;
  readonly target: string;
  readonly eventIds: readonly string[];
  readonly state: 'open' | 'closed' | 'unknown';
  readonly diesAt: IsoTime | null;
  readonly remove: { readonly ja: string; readonly en: string };
  /** Where it stands. Missing in findings written before these were kept, and where the log does not say. */
  readonly account?: string | undefined;
  readonly region?: string | undefined;
  /** Whose it is, e.g. `user/alice`. Missing where the log does not say. */
  readonly subject?: string | undefined;
  /** What its calls said, e.g. `who` was let in. Text only. */
  readonly details?: Readonly<Record<string, string>> | undefined;
}

export interface Technique {
  readonly id: string;
  readonly name: string;
  readonly eventIds: readonly string[];
  readonly outcome: 'succeeded' | 'denied' | 'failed';
}

export interface Touched {
  readonly kind: string;
  readonly target: string;
  readonly eventIds: readonly string[];
  readonly outcome: 'succeeded' | 'denied' | 'failed';
}

export interface StorySentence {
  readonly time: IsoTime | null;
  readonly certainty: 'fact' | 'inference' | 'unknown';
  readonly ja: string;
  readonly en: string;
  readonly eventIds: readonly string[];
}

export interface Detection {
  readonly ruleId: string;
  readonly title: string;
  readonly level: 'informational' | 'low' | 'medium' | 'high' | 'critical';
  readonly eventIds: readonly string[];
}

export interface OwnerQuestion {
  readonly ja: string;
  readonly en: string;
  readonly subject: string;
  readonly eventIds: readonly string[];
}
