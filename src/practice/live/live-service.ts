/** What a service of the practice account is made of: a table of operations, each answering one call from the account's state. */
import type { Caller, Done, Fields, Reply } from '../account/call.ts';
import type { Credential } from '../account/credential.ts';
import type { SimulatedAccount } from '../account/simulated-account.ts';
import type { Random } from '../random.ts';
import type { LiveBills } from './bills/live-bills.ts';
import type { EventHistory } from './history/event-history.ts';
import type { TrailBucket } from './history/trail-bucket.ts';
import type { WordingName } from './wording.ts';

/** Members as AWS's API reference names them; times are Date, bytes Uint8Array. */
export type Members = Readonly<Record<string, unknown>>;

export interface LiveCall {
  readonly account: SimulatedAccount;
  readonly history: EventHistory;
  readonly bills: LiveBills;
  readonly trailBucket: TrailBucket;
  /** `iam` */
  readonly service: string;
  /** `ListUsers` */
  readonly operation: string;
  /** The home region for global services. */
  readonly region: string;
  readonly input: Members;
  readonly caller: Caller;
  /** Seconds since 1970. */
  readonly now: number;
  readonly eventId: string;
  /** Chance of live calls only: drawing from it moves no script. */
  readonly random: Random;
  readonly wording: WordingName;
  /** Pages never hold more than this, whatever the caller asks. */
  readonly mostPerPage: number;
  /** Runs what a script's call of this action does, without asking policies or recording again. Input as CloudTrail writes it. */
  script(action: string, input: Fields): Reply;
}

export interface Answered {
  readonly output: Members;
  /** What CloudTrail keeps, where it is not the input (and, of a write, the output) with small first letters. */
  readonly recorded?: Omit<Done, 'issued'>;
  /** A temporary credential handed out. */
  readonly issued?: { readonly credential: Credential; readonly token: string };
}

/** The service says no. A value, not an exception. */
export class Refusal {
  readonly code: string;
  readonly message: string;
  readonly status: number | null;

  /** `code` as on the wire (`NoSuchEntity`, `InvalidInstanceID.NotFound`); `status` only where wording.ts does not know it. */
  constructor(code: string, message: string, status: number | null = null) {
    this.code = code;
    this.message = message;
    this.status = status;
  }
}

export type LiveReply = Answered | Refusal;

/** An answer; pass a refusal of `paged` through as it is. */
export const answered = (output: Members | Refusal, recorded?: Answered['recorded']): LiveReply =>
  output instanceof Refusal ? output : recorded === undefined ? { output } : { output, recorded };

export interface LiveOperation {
  readonly run: (call: LiveCall) => LiveReply;
  /** IAM action, where it is not the catalogue's or `<prefix>:<operation>`. */
  readonly action?: string;
  /** ARN (or ARNs, all of which must be allowed) that policies are asked about. @default '*' */
  readonly resource?: (call: LiveCall) => string | readonly string[];
  /** Other actions this call asks for besides, e.g. `ec2:CreateTags` when something is made with tags. */
  readonly also?: (call: LiveCall) => readonly { readonly action: string; readonly resource: string }[];
  /** Condition keys of this call beyond the global ones, e.g. `iam:PolicyARN`. */
  readonly context?: (call: LiveCall) => Readonly<Record<string, string | readonly string[]>>;
  /** Allowed without any policy, e.g. GetCallerIdentity. */
  readonly free?: boolean;
  /** Named differently in CloudTrail, e.g. `ListFunctions20150331`. */
  readonly eventName?: string;
  /** CloudTrail's readOnly. @default by the verb */
  readonly readOnly?: boolean;
  /** A data event: recorded only where the trail asks for them. */
  readonly data?: boolean;
  /** More calls than this a second, in one region, are throttled. */
  readonly perSecond?: number;
}

export interface LiveService {
  /** Key of the catalogue in `knowledge/aws-calls`; its IAM prefix has a line in `account/service-facts.ts`. */
  readonly service: string;
  readonly wording: WordingName;
  readonly operations: Readonly<Record<string, LiveOperation>>;
}
