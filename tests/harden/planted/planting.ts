/** How a check is brought into each of its states, and its fix tried, on the practice account. */
import type { State } from '../../../src/stages/harden/check.ts';
import type { Wishes } from '../../../src/stages/harden/index.ts';
import type { House, Planted } from './house.ts';

export interface Planting {
  readonly states: Readonly<Partial<Record<State, readonly Planted[]>>>;
  /** States that no account brings about, each with the reason. `unknown` by a refusal is tried with all checks alike and stands here nowhere. */
  readonly unreachable: Readonly<Partial<Record<State, string>>>;
  /** Trying the fix; absent for what only a person can do. */
  readonly fix?: FixPlanting;
}

export interface FixPlanting {
  readonly open: readonly Planted[];
  readonly wishes?: Wishes;
  /** What the person does between the calls and the look that sees it shut. */
  readonly between?: (house: House) => void;
  /** Parts of the state (`differences` names them) that undo leaves, with the reason. */
  readonly stays?: readonly (readonly [part: RegExp, reason: string])[];
  /** Permissions of the printed policy that these plantings never need, with the reason. */
  readonly notNeededHere?: Readonly<Record<string, string>>;
}

export const ALWAYS_THERE = 'AWS always answers this for every account';
export const NEEDS_NO_SERVICE = 'there is nothing it could fail to apply to';
