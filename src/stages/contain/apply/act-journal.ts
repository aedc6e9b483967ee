/** What is written down of every call that changes something, before it and after it. Whoever applies a plan goes on from here after a stop. */
import type { AwsAnswer, AwsCall } from '../../../ports/aws-account.ts';

export type Direction = 'apply' | 'undo';

export interface Act {
  readonly plan: string;
  readonly step: string;
  readonly direction: Direction;
  readonly call: AwsCall;
}

/** How a step stands after it was read back. `settling`: accepted by AWS, and still at it. */
export type Standing = 'done' | 'settling' | 'open' | 'unknown';

export interface ActJournal {
  /** On disk when it returns: the call is made only then. */
  begun(act: Act): void;
  answered(act: Act, answer: AwsAnswer): void;
  /** Steps of the plan of which a call was begun in this direction, ever. */
  begunSteps(plan: string, direction: Direction): ReadonlySet<string>;
}

export interface EvidenceKeeper {
  /** Keeps a text in the case, whole, before it returns. The same name again is the same evidence: the first stays. */
  keep(name: string, text: string): void;
}
