/** An intruder who notices that somebody is putting the fire out, and comes back through whatever is still open at that moment. */
import type { Script } from '../../agenda.ts';
import { HOUR, MINUTE } from '../../clock.ts';
import type { Random } from '../../random.ts';
import {
  detachDenials,
  growByGroup,
  missingIn,
  plantSecondKey,
  plantUser,
  protectMachines,
  startAgain,
  takeFederationSession,
  type Ground,
  type Move,
} from './moves.ts';
import { blindTrail, leaveSchedule, signInAgain, wakeKeys } from './staying-moves.ts';

/** How much somebody wants to stay. */
export const TEMPERS = ['lazy', 'stubborn', 'fierce'] as const;
export type Temper = (typeof TEMPERS)[number];

/** Tried in this order each time. The gentle ones only come back and start again. */
const MOVES: Readonly<Record<Temper, readonly Move[]>> = {
  lazy: [startAgain],
  stubborn: [signInAgain, detachDenials, wakeKeys, plantSecondKey, startAgain, protectMachines],
  fierce: [
    signInAgain,
    detachDenials,
    wakeKeys,
    takeFederationSession,
    plantSecondKey,
    plantUser('support-sync'),
    startAgain,
    protectMachines,
    growByGroup,
    leaveSchedule,
    blindTrail,
  ],
};

/** What they leave while nobody looks, for the day somebody does. */
const BEFOREHAND: Readonly<Record<Temper, readonly Move[]>> = {
  lazy: [],
  stubborn: [plantSecondKey],
  fierce: [plantSecondKey, takeFederationSession, leaveSchedule],
};

export interface Fight {
  readonly temper: Temper;
  /** Seconds between two looks, least and most. @default a minute to five */
  readonly pause?: readonly [number, number];
  /** Seconds in which nothing was to be done, or nothing worked, after which they give up. @default half a day */
  readonly patience?: number;
  /** They do nothing until somebody takes something from them. @default false */
  readonly waits?: boolean;
  /** Where nothing worked they look more and more seldom, at last every half hour. @default false */
  readonly tires?: boolean;
}

/**
 * Plays until nothing living is left in hand, or nothing was to be done for a while. Every call is an ordinary one: policies decide, CloudTrail records,
 * and a move that is refused is no move.
 */
export function* fightBack(ground: Ground, random: Random, fight: Fight): Script {
  const [least, most] = fight.pause ?? [MINUTE, 5 * MINUTE];
  const patience = fight.patience ?? 12 * HOUR;
  if (fight.waits === true) yield* untilProvoked(ground, random, [least, most]);
  let idle = 0;
  while (idle < patience) {
    const drawn = random.between(least, most);
    const pause = fight.tires === true ? Math.max(drawn, Math.min(idle / 2, HOUR / 2)) : drawn;
    yield pause;
    if (ground.hold.client() === null && !signInAgain(ground)) return;
    let did = false;
    for (const move of MOVES[fight.temper]) {
      did = move(ground) || did;
      yield random.between(1, 8);
    }
    idle = did ? 0 : idle + pause;
  }
}

/** A machine that no longer answers, or a credential that no longer works, is how they learn of it. */
function* untilProvoked(ground: Ground, random: Random, [least, most]: readonly [number, number]): Script {
  const living = ground.hold.living.length;
  while (ground.hold.living.length >= living && ground.regions.every((region) => missingIn(ground, region) === 0)) yield random.between(least, most);
}

/** Digs in before anybody looks. */
export function* digIn(ground: Ground, random: Random, temper: Temper): Script {
  for (const move of BEFOREHAND[temper]) {
    move(ground);
    yield random.between(5, 200);
  }
}
