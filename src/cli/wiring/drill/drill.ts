/** What a drill carries from step to step. */
import type { Decimal } from '../../../knowledge/money/decimal.ts';
import type { DrillWish, DrillWorld } from '../../../practice/index.ts';
import type { Cli } from '../../world.ts';
import type { ConsoleAct, StepWord } from './drill-script.ts';

/** The hijacks happen to people in Japan. */
export const ZONE_OF_DRILLS = 'Asia/Tokyo';

export interface Drill {
  /** Its world tells the time of the drill, not of the machine. */
  readonly cli: Cli;
  readonly world: DrillWorld;
  /** The same world can be begun anew by it. */
  readonly wish: DrillWish;
  readonly casePath: string;
  /** Nobody sits before the screen. */
  readonly scripted: boolean;
  /** Seconds since 1970 at which each step was done first, and last. */
  readonly first: Map<StepWord, number>;
  readonly last: Map<StepWord, number>;
  /** How many of the mails from Support were read. */
  mailsRead: number;
  readonly noted: Noted;
}

/** What happened on the way that the account itself does not remember. */
export interface Noted {
  /** Seconds since 1970 of the newest change of the intruder's that the log has shown; null while it has shown none. */
  news: number | null;
  /** Regions the last collection could not read. */
  unread: readonly string[];
  /** Steps a plan kept from the person, because they would have cut off whoever acts. */
  heldBack: number;
  /** What the last look at the plan found still open. */
  stillOpen: number;
  /** US dollars that burned while the person waited. */
  lostWaiting: Decimal;
  readonly consoleActs: { readonly act: ConsoleAct; readonly at: number }[];
}

export const isoOf = (seconds: number): string => new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z');
