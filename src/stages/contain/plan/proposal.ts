/** One thing that could be done, before anybody has looked whether it is still needed. */
import type { Bilingual } from '../../../words/language.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { Findings } from '../../investigate/index.ts';
import type { Action, Target } from '../actions/action.ts';

export interface Looking {
  readonly account: AwsAccount;
  readonly accountId: string;
  readonly findings: Findings;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Proposal {
  readonly action: Action;
  readonly target: Target;
  readonly why: Bilingual;
  readonly eventIds: readonly string[];
  readonly risks: readonly Bilingual[];
  readonly usdPerHour: string | null;
  /** What it costs its owner when it is cut: `user/x`, `role/x`. Null for things that are no identity. */
  readonly identity: string | null;
}

export const proposal = (
  action: Action,
  target: Target,
  why: Bilingual,
  eventIds: readonly string[],
  more: Partial<Pick<Proposal, 'risks' | 'usdPerHour' | 'identity'>> = {},
): Proposal => ({ action, target, why, eventIds, risks: [], usdPerHour: null, identity: null, ...more });

/** Said of a thing nothing is done about. */
export interface Note {
  readonly subject: string;
  readonly said: Bilingual;
  readonly eventIds: readonly string[];
}

export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly questions: readonly Note[];
  readonly byHand: readonly Note[];
  readonly unseen: readonly Note[];
}

export const nothingProposed: Proposed = { proposals: [], questions: [], byHand: [], unseen: [] };

export const together = (all: readonly Proposed[]): Proposed => ({
  proposals: all.flatMap((one) => one.proposals),
  questions: all.flatMap((one) => one.questions),
  byHand: all.flatMap((one) => one.byHand),
  unseen: all.flatMap((one) => one.unseen),
});
