/** How an action is exercised on the practice account: what somebody did there before, and the thing the action is then about. */
import type { Target } from '../../../src/stages/contain/actions/action.ts';
import type { Ground } from './ground.ts';

export interface Staging {
  /** Makes the thing, by ordinary calls of the owner and the intruder; time may be played on. */
  readonly stage: (ground: Ground) => Target;
  /**
   * Parts of the state (`differences` names them) that a way back cannot make equal, with the reason: AWS gives new ids and times where something is made anew.
   * Everything else must be byte-equal.
   */
  readonly comesBackAnew?: readonly (readonly [part: RegExp, reason: string])[];
  /** Permissions the policy asks for that this staging never needs, with the reason; everything else must be needed. */
  readonly notNeededHere?: Readonly<Record<string, string>>;
}
