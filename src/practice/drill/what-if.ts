/** The same story played again with another owner: one who does nothing, and one who only switches off the key. What their months would have cost. */
import type { Decimal } from '../../knowledge/money/decimal.ts';
import { MINUTE } from '../clock.ts';
import { founder } from '../owners/estate.ts';
import { beginDrill, type DrillWish, type DrillWorld } from './drill-world.ts';

export interface WhatIf {
  /** US dollars with tax until the end of the month in which it was noticed. */
  readonly nothing: Decimal;
  readonly keyOnly: Decimal;
}

/** As long as a person takes who goes straight to the key. */
const TO_THE_KEY = 10 * MINUTE;

export function whatIf(wish: DrillWish): WhatIf {
  return { nothing: costOf(wish, () => undefined), keyOnly: costOf(wish, switchOffKey) };
}

function costOf(wish: DrillWish, act: (world: DrillWorld) => void): Decimal {
  const world = beginDrill(wish);
  act(world);
  world.live.advanceTo(world.money.monthEnd);
  return world.money.untilMonthEnd;
}

/** The key the intruder came in by, and nothing else. */
function switchOffKey({ live, stage }: DrillWorld): void {
  live.advance(TO_THE_KEY);
  const entry = live.account.holdings.doors.find(({ part, kind }) => part === 'entry' && kind === 'access-key');
  const userName = entry === undefined ? null : (live.account.identities.keys.get(entry.target)?.user ?? null);
  if (entry === undefined || userName === null) return;
  stage.account.call(founder(), 'iam:UpdateAccessKey', { userName, accessKeyId: entry.target, status: 'Inactive' });
}
