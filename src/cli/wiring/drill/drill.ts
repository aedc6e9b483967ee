/** What a drill carries from step to step. */
import type { DrillWorld } from '../../../practice/index.ts';
import type { Cli } from '../../world.ts';
import type { StepWord } from './drill-script.ts';

/** The hijacks happen to people in Japan. */
export const ZONE_OF_DRILLS = 'Asia/Tokyo';

export interface Drill {
  /** Its world tells the time of the drill, not of the machine. */
  readonly cli: Cli;
  readonly world: DrillWorld;
  readonly casePath: string;
  /** Nobody sits before the screen. */
  readonly scripted: boolean;
  /** Seconds since 1970 at which each step was done first. */
  readonly first: Map<StepWord, number>;
  readonly marks: Marks;
  /** How many of the mails from Support were read. */
  mailsRead: number;
}

/** Moments of the drill, seconds since 1970; null while they have not come. */
export interface Marks {
  readonly noticed: number;
  burningEnded: number | null;
  doorsShut: number | null;
}

/** Looks at the account's truth after each step: has the burning ended, are the doors shut? Both can come undone. */
export function keepMarks({ world, marks }: Drill): void {
  const { now } = world.live;
  marks.burningEnded = world.money.now.burningPerHour === '0' ? (marks.burningEnded ?? now) : null;
  marks.doorsShut = world.leftOpen.doors.length === 0 ? (marks.doorsShut ?? now) : null;
}
