/** A practice account in which nothing has happened yet, and the owner (root) who can do something in it. */
import type { Fields } from '../../../src/practice/account/call.ts';
import type { Making, ThingFacts, ThingKind } from '../../../src/practice/account/things.ts';
import { openEmptyAccount } from '../../../src/practice/live/open-live-account.ts';
import type { LiveAccount } from '../../../src/practice/live/live-account.ts';
import { founder } from '../../../src/practice/owners/estate.ts';
import type { Stage } from '../../../src/practice/stage.ts';
import type { SecuredStepName } from '../../../src/case/catalogues/secured-steps.ts';

export const HOME = 'us-east-1';
/** The account is asked on 1 March 2026; the intruder's last act was two weeks before. */
export const UNTIL = '2026-02-15T00:00:00Z';

export interface House {
  readonly stage: Stage;
  readonly live: LiveAccount;
  /** The account's id. */
  readonly id: string;
  /** Throws for a call that is refused: the house would be another one. */
  readonly owner: (action: string, input?: Fields, region?: string) => void;
  /** Puts something there that only calls from outside make. */
  readonly put: <K extends ThingKind>(kind: K, id: string, region: string, facts: ThingFacts[K]) => void;
  /** Does something so many days before the account is asked. */
  readonly daysAgo: (days: number, act: () => void) => void;
}

export function openHouse(seed = 1): House {
  const { live, stage } = openEmptyAccount({ seed });
  const daysAgo = (days: number, act: () => void): void => {
    const { now } = stage.clock;
    stage.clock.now = now - days * 86_400;
    act();
    stage.clock.now = now;
  };
  return {
    stage,
    live,
    id: stage.account.id,
    owner: (action, input = {}, region = HOME) => void stage.must(founder(), action, input, region),
    put: (kind, id, region, facts) => {
      const making: Making = { region, now: stage.clock.now, caller: { hand: 'owner' } };
      stage.account.states.things.put(kind, id, making, facts);
    },
    daysAgo,
  };
}

/** What the case knows beside the account. */
export interface Told {
  /** Null: nobody investigated. @default UNTIL */
  readonly until?: string | null;
  readonly said?: readonly SecuredStepName[];
  readonly mine?: readonly string[];
  readonly intruderKeys?: readonly string[];
  /** The person agreed to questions that cost. @default true */
  readonly paid?: boolean;
}

/** One way an account can be, and what the case knows then. */
export interface Planted {
  readonly name: string;
  readonly plant: (house: House) => void;
  readonly told?: Told;
}

export const planted = (name: string, plant: (house: House) => void = () => undefined, told: Told = {}): Planted => ({ name, plant, told });
