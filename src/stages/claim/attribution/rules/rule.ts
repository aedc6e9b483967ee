/**
 * A rule of attribution: a condition on what is known of one day of one charge, and what follows. Rules are asked in order (index.ts), the first that
 * holds decides. Columns a condition may name:
 * `c` the charge, `d` its day, `u` its kind of use; `w` the owner's word, `t` things of that name, `rs` the resource on the bill so far, `st` whose things began when it did,
 * `p` who had such things there (weights in seconds x size, or calls), `pr` whose the named identity was,
 * `i` the incident's month and the end of the log, `ec` the same use before the incident, `ep` the same service and region before, `cv` how far back the bill goes, `g` who did anything in the region.
 */
import type { Bilingual } from '../../../../words/language.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { BasisKind } from '../../claim.ts';
import type { Decided } from './decided.ts';

export type Outcome =
  | 'unauthorized'
  | 'owner'
  | 'undecided'
  /** By weights: `part` of `whole` is the intruder's, the rest the owner's. */
  | 'split'
  /** Above what the owner's days before the incident had. */
  | 'above-baseline'
  /** A fee that grows with the month's charges: what it would be without the intruder's is the owner's. */
  | 'support-fee';

export interface Rule {
  readonly basis: BasisKind;
  readonly outcome: Outcome;
  readonly when: Sql;
  says(decided: Decided): Bilingual;
}
