/** When stories end and when intruders come. */
import { DAY, HOUR, secondsOf, tokyoMidnight } from '../clock.ts';
import type { Random } from '../random.ts';
import type { Stage } from '../stage.ts';

/** Any moment of the year before the facts were gathered. */
export const anyTime = (draw: (from: number, to: number) => number): number =>
  draw(secondsOf('2025-11-05T00:00:00Z'), secondsOf('2026-10-30T00:00:00Z'));

/** Some days before the end, at the owner's night more often than not. */
export function someNight(stage: Stage, random: Random, daysBefore: readonly [number, number]): number {
  const midnight = tokyoMidnight(stage.to - random.between(daysBefore[0], daysBefore[1]) * DAY);
  return midnight + (random.chance(0.7) ? random.between(0, 6) : random.between(7, 23)) * HOUR;
}
