/** One API call into the simulated account: who calls, what is asked, what comes back. */
import type { Reachable } from '../../knowledge/json-reach.ts';
import type { Random } from '../random.ts';
import type { Credential } from './credential.ts';
import type { Denial } from './denial.ts';
import type { Recorder } from './recorder.ts';
import type { SimulatedAccount } from './simulated-account.ts';

/** Whose doing an event really is. Known here because the account is played; never written into a record. */
export type Hand = 'owner' | 'attacker' | 'service' | 'consequence';

export type Json = Reachable;
export type Fields = { readonly [key: string]: Json };

export interface Caller {
  readonly hand: Hand;
  readonly credential: Credential;
  /** IPv4 address, a service's DNS name, or `AWS Internal`. */
  readonly address: string;
  readonly userAgent: string;
  /** The service that acts with this credential, when one does. */
  readonly invokedBy?: string;
}

export interface Call {
  readonly account: SimulatedAccount;
  readonly caller: Caller;
  /** `iam:CreateUser` */
  readonly action: string;
  readonly region: string;
  readonly input: Fields;
  /** Seconds since 1970. */
  readonly now: number;
  /** Id the event of this call will carry. */
  readonly eventId: string;
  readonly random: Random;
}

/** The call went through. `request` replaces the input where CloudTrail shows it in another shape. */
export interface Done {
  readonly request?: Json;
  readonly response?: Json;
  readonly resources?: readonly Fields[];
  readonly additional?: Fields;
  /** A credential handed to the caller. */
  readonly issued?: Credential;
  /** The event joins others under this id (role sessions made by services). */
  readonly sharedEventId?: string;
}

export interface Refused {
  readonly refused: string;
  readonly because: string;
  readonly request?: Json;
}

export type Reply = Done | Refused;

export const refuse = (refused: string, because: string, request?: Json): Refused => ({
  refused,
  because,
  ...(request === undefined ? {} : { request }),
});

export interface Operation {
  /** Named differently in CloudTrail, e.g. CreateFunction20150331. */
  readonly eventName?: string;
  /** Default: by the verb (Get, List, Describe ... are reads). */
  readonly readOnly?: boolean;
  /** Data events are recorded only where the trail asks for them. */
  readonly data?: boolean;
  /** May the caller do it without any policy, e.g. GetCallerIdentity. */
  readonly free?: boolean;
  readonly run: (call: Call) => Reply;
}

export type Operations = Readonly<Record<string, Operation>>;

export interface Outcome {
  /** CloudTrail error code, or null when the call went through. */
  readonly error: string | null;
  /** What AWS says about the error; '' when there is none. */
  readonly message: string;
  readonly response: Json;
  readonly issued: Credential | null;
  /** Null where nothing was recorded. */
  readonly requestId: string | null;
}

/** Text field of an input, '' when absent. */
export const textOf = (input: Fields, key: string): string => {
  const value = input[key];
  return typeof value === 'string' ? value : '';
};

export const numberOf = (input: Fields, key: string, otherwise: number): number => {
  const value = input[key];
  return typeof value === 'number' ? value : otherwise;
};

export const listOf = (input: Fields, key: string): readonly Json[] => {
  const value = input[key];
  return Array.isArray(value) ? (value as readonly Json[]) : [];
};

/** What CloudTrail shows of an input nobody reshaped. */
export const readRequest = (input: Fields): Json => (Object.keys(input).length === 0 ? null : input);

/** A call on its way in, by a caller AWS knows. */
export interface MadeCall {
  readonly caller: Caller;
  /** `iam:CreateUser`: what policies are asked about. */
  readonly action: string;
  /** Name of the operation where the action is named otherwise, e.g. `ListBuckets` of `s3:ListAllMyBuckets`. */
  readonly api: string;
  readonly input: Fields;
  readonly region: string;
  readonly eventId: string;
  readonly operation: Operation;
  readonly recorder: Recorder;
  readonly random: Random;
  /** Null when allowed. Asked once, before the operation runs. */
  readonly denial: () => Denial | null;
}
