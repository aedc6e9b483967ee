/** What a table says of a service that nobody in the account uses. */
import type { Members } from '../live-service.ts';
import type { WordingName } from '../wording.ts';

export interface NeverHad {
  readonly wording: WordingName;
  /** Members that are empty lists, by operation. */
  readonly empty: Readonly<Record<string, string>>;
  /** Operations that ask for one thing by name, by the code that says there is none. */
  readonly absent?: Readonly<Record<string, string>>;
  /** Answers that are neither. */
  readonly fixed?: Readonly<Record<string, Members>>;
}
