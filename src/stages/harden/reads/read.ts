/** What a check asks of the account, as data: one question, one question a region, or one for each thing an earlier answer named. */
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsRefused } from '../../../ports/aws-account.ts';

/** What is known before anything else is asked. */
export interface AccountSeen {
  /** Twelve digits. */
  readonly accountId: string;
}

export interface Question {
  readonly input: Readonly<Record<string, unknown>>;
  /** @default the region of the answer it follows from */
  readonly region?: string;
  /** The thing asked about, as a person knows it: a user's name, a key's id. */
  readonly subject: string;
}

type Input = (account: AccountSeen) => Readonly<Record<string, unknown>>;

export type Asking =
  | { readonly kind: 'once'; readonly input: Input }
  | { readonly kind: 'regions'; readonly input: Input }
  | { readonly kind: 'each'; readonly of: Read; readonly questions: (reading: Reading) => readonly Question[] };

/** One object a question: checks that share it share its answers, and AWS is asked once. */
export interface Read {
  /** Key of the catalogue in `knowledge/aws-calls`. */
  readonly service: string;
  readonly operation: string;
  readonly asking: Asking;
  /** AWS computes the credential report only when asked to, and takes some seconds. */
  readonly prepared: 'credential-report' | null;
}

/** Why there is no answer. `not-asked`: AWS charges for the question and the person has not agreed. */
export type Refusal = AwsRefused | { readonly kind: 'not-asked'; readonly usd: string };

/** One question and what AWS said. Everything in `pages` may be written by the intruder. */
export interface Reading {
  /** `iam:GetAccountSummary`, by catalogue key and operation. */
  readonly call: string;
  readonly accountId: string;
  readonly region: string;
  readonly subject: string | null;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly requestIds: readonly string[];
  /** All pages in order; what came before a refusal is true but not all. */
  readonly pages: readonly Reachable[];
  readonly refused: Refusal | null;
}

const nothing: Input = () => ({});
const read = (service: string, operation: string, asking: Asking): Read => ({ service, operation, asking, prepared: null });

/** Asked once, at the home of the service. */
export const once = (service: string, operation: string, input: Input = nothing): Read => read(service, operation, { kind: 'once', input });

/** Asked in every region that is switched on for the account. */
export const inEveryRegion = (service: string, operation: string, input: Input = nothing): Read =>
  read(service, operation, { kind: 'regions', input });

/** Asked for each thing the answers of another read name. */
export const forEach = (of: Read, service: string, operation: string, questions: (reading: Reading) => readonly Question[]): Read =>
  read(service, operation, { kind: 'each', of, questions });

/** The read and all it follows from, the first one first. */
export const ancestry = (one: Read): readonly Read[] => (one.asking.kind === 'each' ? [...ancestry(one.asking.of), one] : [one]);
