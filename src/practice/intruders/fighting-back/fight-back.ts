/** An intruder who notices that somebody is putting the fire out, and comes back through whatever is still open at that moment. */
import type { Script } from '../../agenda.ts';
import { HOUR, MINUTE } from '../../clock.ts';
import type { Random } from '../../random.ts';
import {
  detachDenials,
  growByGroup,
  leaveSchedule,
  plantSecondKey,
  plantUser,
  protectMachines,
  startAgain,
  takeFederationSession,
  type Ground,
  type Move,
} from './moves.ts';

/** How much somebody wants to stay. */
export type Temper = 'lazy' | 'stubborn' | 'fierce';

/** Tried in this order each time. The gentle ones only come back and start again. */
const MOVES: Readonly<Record<Temper, readonly Move[]>> = {
  lazy: [startAgain],
  stubborn: [detachDenials, plantSecondKey, startAgain, protectMachines],
  fierce: [detachDenials, takeFederationSession, plantSecondKey, plantUser('support-sync'), startAgain, protectMachines, growByGroup, leaveSchedule],
};

export interface Fight {
  readonly temper: Temper;
  /** Seconds between two looks, least and most. @default a minute to five */
  readonly pause?: readonly [number, number];
  /** Seconds in which nothing was to be done, or nothing worked, after which they give up. @default half a day */
  readonly patience?: number;
}

/**
 * Plays until nothing living is left in hand, or nothing was to be done for a while. Every call is an ordinary one: policies decide, CloudTrail records,
 * and a move that is refused is no move.
 */
export function* fightBack(ground: Ground, random: Random, fight: Fight): Script {
  const [least, most] = fight.pause ?? [MINUTE, 5 * MINUTE];
  const patience = fight.patience ?? 12 * HOUR;
  let idle = 0;
  while (idle < patience) {
    const pause = random.between(least, most);
    yield pause;
    if (ground.hold.client() === null) return;
    let did = false;
    for (const move of MOVES[fight.temper]) {
      did = move(ground) || did;
      yield random.between(1, 8);
    }
    idle = did ? 0 : idle + pause;
  }
}
