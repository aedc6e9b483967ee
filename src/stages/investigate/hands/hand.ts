/** One hand as the judgement sees it: the group of events plus what is known of its address and its place in the log's history. */
import type { IpFact } from '../../../ports/ip-facts.ts';
import type { Neighbourhood } from '../../../knowledge/address-network.ts';

export interface Hand {
  readonly id: number;
  readonly account: string;
  readonly identityType: string;
  readonly principal: string;
  /** Long-term access key id, or '' for sessions and sign-ins. */
  readonly longKey: string;
  readonly ip: string;
  readonly client: string;
  readonly clientKind: string;
  /** Id of its first event, to show where it begins. */
  readonly firstEventId: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly events: number;
  /** Calls that changed something and succeeded; signing in changes nothing. */
  readonly writes: number;
  readonly errors: number;
  /** Distinct days with activity. */
  readonly days: number;
  /** Sessions that say they were opened with MFA. */
  readonly mfaEvents: number;
  readonly where: Neighbourhood | null;
  readonly fact: IpFact | null;
  readonly nature: HandNature;
}

/**
 * The record names nobody: CloudTrail hides what was typed as user name when there is no such user. Two such hands share a word, not a person.
 */
export const isNameless = (hand: Pick<Hand, 'principal'>): boolean =>
  hand.principal === 'unknown' || hand.principal.endsWith(':HIDDEN_DUE_TO_SECURITY_REASONS');

/** A role many can wear at once, by name of the role alone: in two places at once it need not be one person. */
export const isSharedRole = (hand: Pick<Hand, 'principal'>): boolean => /^arn:[^:]*:iam::\d*:role\//.test(hand.principal);

/**
 * `direct`: someone calling from an address. `inside`: the console or a service acting for that identity (`AWS Internal`, a service name as
 * source), which says nothing of its own and follows the identity's direct hands. `service`: AWS itself.
 */
export type HandNature = 'direct' | 'inside' | 'service';
