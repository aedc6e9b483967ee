/** A story that can be played: who owns the account, who comes, what the owner does about it. */
import type { Bilingual } from '../../words/language.ts';
import type { Stage } from '../stage.ts';

export interface Scenario {
  readonly name: string;
  readonly title: Bilingual;
  readonly verdict: 'hijacked' | 'innocent';
  /** Seconds since 1970 at which the log ends; drawn from the seed. */
  readonly endsAt: (draw: (from: number, to: number) => number) => number;
  /** Prepares the account and puts everybody's scripts on the agenda. */
  readonly set: (stage: Stage) => void;
}
