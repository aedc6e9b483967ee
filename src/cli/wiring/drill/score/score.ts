/** How a drill went, as facts, each measured against the account's own truth, which nobody has on the real day. */
import { minus, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { whatIf, type CameBack } from '../../../../practice/index.ts';
import { answersTo, type Answer } from '../../../../stages/report/index.ts';
import { dossierMaterialOf } from '../../dossier/dossier-of-case.ts';
import type { Drill } from '../drill.ts';
import { doneWell } from './done-well.ts';
import { mistakes } from './mistakes.ts';
import type { Remark } from './remark.ts';

export interface Score {
  readonly outcome: 'out' | 'burning' | 'doors-open';
  readonly money: ScoredMoney;
  /** Seconds after noticing; null while it has not come. */
  readonly minutes: Readonly<Record<Milestone, number | null>>;
  /** What the intruder opened or started after the person first acted. */
  readonly cameBack: readonly CameBack[];
  readonly mistakes: readonly Remark[];
  readonly doneWell: readonly Remark[];
  /** Line by line what AWS asks, and what shows it done; empty while nothing was investigated. */
  readonly proof: readonly Answer[];
}

/** US dollars with tax. Until the month's end, where it says so. */
export interface ScoredMoney {
  readonly whenNoticed: Decimal;
  readonly now: Decimal;
  readonly doingNothing: Decimal;
  readonly keyOnly: Decimal;
  readonly yours: Decimal;
  readonly savedAgainstNothing: Decimal;
  readonly savedAgainstKeyOnly: Decimal;
  readonly givenBack: Decimal;
}

export const MILESTONES = ['keys-off', 'burning-stopped', 'doors-shut', 'told-aws', 'hardened'] as const;
export type Milestone = (typeof MILESTONES)[number];

export function scoreOf(drill: Drill): Score {
  const { world } = drill;
  const material = dossierMaterialOf(drill.casePath);
  const proof = material === null ? [] : answersTo(material);
  const { burningEnded, doorsShut } = world.watch.milestones;
  return {
    outcome: burningEnded === null ? 'burning' : doorsShut === null ? 'doors-open' : 'out',
    money: moneyOf(drill),
    minutes: minutesOf(drill),
    cameBack: world.watch.cameBack,
    mistakes: mistakes(drill, proof),
    doneWell: doneWell(drill, proof),
    proof,
  };
}

function moneyOf({ world, wish }: Drill): ScoredMoney {
  const { nothing, keyOnly } = whatIf(wish);
  const yours = world.money.untilMonthEnd;
  return {
    whenNoticed: world.money.burnedWhenNoticed,
    now: world.money.now.burned,
    doingNothing: nothing,
    keyOnly,
    yours,
    savedAgainstNothing: minus(nothing, yours),
    savedAgainstKeyOnly: minus(keyOnly, yours),
    givenBack: world.support.credited,
  };
}

function minutesOf({ world, first }: Drill): Score['minutes'] {
  const { keysOff, burningEnded, doorsShut } = world.watch.milestones;
  const since = (at: number | null): number | null => (at === null ? null : Math.max(0, at - world.noticed.at));
  return {
    'keys-off': since(keysOff),
    'burning-stopped': since(burningEnded),
    'doors-shut': since(doorsShut),
    'told-aws': since(first.get('write') ?? null),
    hardened: since(first.get('harden') ?? null),
  };
}
