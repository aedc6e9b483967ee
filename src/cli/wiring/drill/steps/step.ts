/** A step of a drill: something a person does on such a day, with the time they need for it. */
import type { Drill } from '../drill.ts';
import type { Told } from '../drill-script.ts';

export interface Step {
  /** How long a person takes over it besides what the program does, in seconds. */
  readonly takes: number;
  /** Does it and tells it on the drill's screen. `nothing` when it came to nothing: then no time has passed, and it counts as not done. */
  readonly run: (drill: Drill, told: Told) => Promise<void | 'nothing'>;
  /** Cannot be done before the logs were read. */
  readonly needsFindings?: true;
}

export const MINUTES = 60;
export const DAY_SECONDS = 86_400;
