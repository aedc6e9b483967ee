/** Anatomy of a fix: what it costs, what it may break, and the calls that make the check pass, each with its undo. */
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsCall } from '../../../ports/aws-account.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { About, Line } from '../check.ts';
import type { Read, Reading } from '../reads/read.ts';

/** What only the person can say; asked for when a chosen fix needs it. */
export type WishName = 'email' | 'limit' | 'name' | 'phone';
export type Wishes = Readonly<Partial<Record<WishName, string>>>;

/** What earlier steps of the same fix made. */
export interface Made {
  /** Text at the path of a step's answer; null while the step was not done (preview). */
  text(step: string, path: string): string | null;
}

export type Undo =
  /** From the answer of the call, and the call as it was made, to the calls that take it back, in order. */
  | { readonly kind: 'calls'; readonly calls: (output: Reachable, made: AwsCall) => readonly AwsCall[] }
  | { readonly kind: 'none'; readonly why: Bilingual };

export interface FixStep {
  /** Unique in its fix, e.g. `detector@eu-west-1`. */
  readonly id: string;
  readonly does: Bilingual;
  readonly call: (made: Made) => AwsCall;
  readonly undo: Undo;
  /** Needs no other step of its fix: when one is refused, it is done all the same. */
  readonly alone?: true;
}

/** What a fix is worked out from. */
export interface Open {
  /** Answers to the reads of its check, by their names there. */
  readonly seen: Readonly<Record<string, readonly Reading[]>>;
  /** What the check says of them. */
  readonly lines: readonly Line[];
  readonly about: About;
  /** Those of `wishes` the person has answered. */
  readonly wishes: Wishes;
}

export interface Permission {
  /** IAM action, e.g. `iam:CreateServiceLinkedRole`. */
  readonly action: string;
  /** ARN, by the account. */
  readonly on: (accountId: string) => string;
}

export interface Trial {
  readonly reads: readonly Read[];
  /** From the answers to all of `reads`. */
  readonly says: (readings: readonly Reading[]) => readonly Bilingual[];
}

export interface Fix {
  /** Price and trial, said before anything is switched on. */
  readonly cost: Bilingual;
  /** What may stop working. Such a fix is done only when it is named, never by `all`; null for none. */
  readonly breaks: Bilingual | null;
  readonly wishes: readonly WishName[];
  /** What AWS itself says about trials, read before the question is put to the person. */
  readonly trial: Trial | null;
  /** What AWS asks for besides the actions of the calls. */
  readonly alsoNeeds: readonly Permission[];
  /** Service and operation of every call it or its undo may make. */
  readonly calls: readonly (readonly [service: string, operation: string])[];
  /** The calls that are missing in this account; none when nothing is to be done. */
  readonly steps: (open: Open) => readonly FixStep[];
}
