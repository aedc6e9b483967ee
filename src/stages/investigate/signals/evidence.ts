/** One weighed reason for or against a hand being the intruder's. Weights are in one unit: +1 about triples the odds. */
import type { Bilingual } from '../../../words/language.ts';

export interface Evidence {
  readonly handId: number;
  /** S1 ... S26 of the signal list, a rule id, or a short name. */
  readonly signal: string;
  /** Positive speaks for the intruder, negative for the owner. */
  readonly weight: number;
  /**
   * `strange`: unlike the owner's known hands. `harm`: does what intruders do. `lineage`: comes from a credential or thing the intruder made.
   * `word`: the owner or AWS says so. `familiar`: looks like the owner's own.
   */
  readonly sort: 'strange' | 'harm' | 'lineage' | 'word' | 'familiar';
  /** Harm that consists in looking around only. */
  readonly looking?: boolean;
  /** A Sigma rule says so. Rules overlap: several may warn of one call. */
  readonly rule?: true;
  readonly says: Bilingual;
  readonly eventIds: readonly string[];
}
