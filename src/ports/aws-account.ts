/** A live AWS account as the stages see it: questions by name, and answers that never confuse "nothing there" with "not allowed to look". */
import type { Reachable } from '../knowledge/json-reach.ts';

export interface AwsCall {
  /** Key of the catalogue in `knowledge/aws-calls`, e.g. `ec2`. */
  readonly service: string;
  /** AWS's own name, e.g. `DescribeInstances`. */
  readonly operation: string;
  /** Global services are asked at their home whatever stands here. */
  readonly region: string;
  /** Members as AWS's API reference names them; times as Date, bytes as Uint8Array. */
  readonly input?: Readonly<Record<string, unknown>>;
}

/** AWS answered. `output` has AWS's member names; times are ISO 8601 UTC text, bytes base64 text. Everything in it may be written by the intruder. */
export interface AwsFound {
  readonly kind: 'found';
  readonly output: Reachable;
  readonly requestId: string | null;
}

/** The thing asked for does not exist (NoSuchEntity, ResourceNotFound, ...): an answer, unlike `denied`. */
export interface AwsAbsent {
  readonly kind: 'absent';
  readonly code: string;
  readonly message: string;
}

/** Not allowed to look or act. Says nothing about what is there. */
export interface AwsDenied {
  readonly kind: 'denied';
  /** IAM action that was missing, e.g. `ec2:DescribeInstances`. */
  readonly action: string;
  /** What denied it, as far as AWS's message tells. */
  readonly by: 'no-allow' | 'identity-policy' | 'quarantine' | 'scp' | 'boundary' | 'session-policy' | 'unknown';
  readonly message: string;
}

/** The region is not opted in, or the service was never switched on for the account. */
export interface AwsNotEnabled {
  readonly kind: 'not-enabled';
  readonly what: 'region' | 'service';
  readonly message: string;
}

/** AWS does not offer the service (or this call) in the region. */
export interface AwsUnsupported {
  readonly kind: 'unsupported';
}

/** Still throttled after patient repetition. */
export interface AwsThrottled {
  readonly kind: 'throttled';
  readonly attempts: number;
  readonly message: string;
}

export interface AwsFailed {
  readonly kind: 'failed';
  /** `credentials`: expired, invalid, signed out. `request`: AWS says the call itself is wrong or not possible in the present state. */
  readonly cause: 'credentials' | 'clock-skew' | 'network' | 'timeout' | 'aws' | 'request' | 'stopped';
  /** AWS's error code or Node's, e.g. `ExpiredToken`, `ECONNREFUSED`. */
  readonly code: string;
  readonly message: string;
}

export type AwsRefused = AwsAbsent | AwsDenied | AwsNotEnabled | AwsUnsupported | AwsThrottled | AwsFailed;
export type AwsAnswer = AwsFound | AwsRefused;

export interface AskOptions {
  readonly signal?: AbortSignal;
}

/** Never throws for what AWS or the network says. Throws for a call the catalogue does not know: that is our mistake. */
export interface AwsAccount {
  ask(call: AwsCall, options?: AskOptions): Promise<AwsAnswer>;
  /** Every page of a list, in order. Ends after the first answer that is not `found`: what came before it is true but not all. */
  pages(call: AwsCall, options?: AskOptions): AsyncGenerator<AwsAnswer, void, undefined>;
}
