/** What a message means: of which kinds it is, what it asks, by when, and which sentence each of these rests on. */
import type { ForgerySign } from './forgery/signs.ts';
import type { Ask } from './cues/ask-cues.ts';
import type { SpokenKind } from './cues/kind-cues.ts';
import type { StatedDeadline } from './deadlines/deadline.ts';

/** The kinds a message can be of; none of them: unsure. */
export type ReplyKind = SpokenKind | 'asks-to-secure' | 'asks-for-list' | 'phishing-suspicion';

export interface KindFound {
  readonly kind: ReplyKind;
  /** `likely`: only hints, or one sentence; say so. */
  readonly sure: 'clear' | 'likely';
  /** As they stand in the message; at least one. */
  readonly quotes: readonly string[];
}

export interface AskFound {
  readonly ask: Ask;
  readonly quote: string;
}

export interface Understanding {
  /** The weightiest first; empty: unsure. */
  readonly kinds: readonly KindFound[];
  readonly asks: readonly AskFound[];
  readonly deadlines: readonly StatedDeadline[];
  /** Signs of forgery. None does not make a message genuine. */
  readonly forgery: readonly ForgerySign[];
  readonly from: string | null;
  readonly subject: string | null;
  /** UTC or a day, from the head of the message; null when it does not say. */
  readonly sentAt: string | null;
  /** The message was longer than is read. */
  readonly cut: boolean;
  /** Numbers of support cases the message names. */
  readonly supportCases: readonly string[];
}
