/** Time to pixels, bars and tick labels, all in the reader's zone. */
import { twoTimes } from '../../../../words/time-format.ts';

export interface TimeScale {
  readonly fromMs: number;
  readonly toMs: number;
  /** Milliseconds the reader's clock is ahead of UTC at the start of the range. */
  readonly aheadMs: number;
  readonly x: (ms: number) => number;
}

const HOUR_MS = 3_600_000;
const STEPS_HOURS = [1, 2, 3, 6, 12, 24, 48, 168, 336, 720, 2_160, 8_760] as const;

export function timeScale(fromIso: string, toIso: string, left: number, right: number, zone: string): TimeScale {
  const fromMs = Date.parse(fromIso);
  const toMs = Math.max(Date.parse(toIso), fromMs + HOUR_MS);
  const aheadMs = Date.parse(`${twoTimes(fromIso, zone).local.replace(' ', 'T')}Z`) - fromMs;
  return { fromMs, toMs, aheadMs, x: (ms) => left + ((ms - fromMs) / (toMs - fromMs)) * (right - left) };
}

export interface Bin {
  readonly x: number;
  readonly width: number;
  readonly events: number;
}

/** Hours gathered into bars of one, two, three ... hours, days or weeks, so that at most `most` bars fill the range. */
export function binned(hours: readonly { readonly hour: string; readonly events: number }[], scale: TimeScale, most: number): readonly Bin[] {
  const step = stepMs((scale.toMs - scale.fromMs) / most);
  const sums = new Map<number, number>();
  for (const one of hours) {
    const slot = Math.floor((Date.parse(one.hour) + scale.aheadMs) / step);
    sums.set(slot, (sums.get(slot) ?? 0) + one.events);
  }
  return [...sums].map(([slot, events]) => {
    const start = Math.max(scale.fromMs, slot * step - scale.aheadMs);
    const end = Math.min(scale.toMs, (slot + 1) * step - scale.aheadMs);
    return { x: scale.x(start), width: Math.max(1, scale.x(end) - scale.x(start) - 0.5), events };
  });
}

/** Tick marks at whole steps of the reader's clock: days as `12-07`, hours as `12-07 03:00`. */
export function ticks(scale: TimeScale, most: number): readonly { readonly x: number; readonly label: string }[] {
  const step = stepMs((scale.toMs - scale.fromMs) / most);
  const found: { x: number; label: string }[] = [];
  const first = Math.ceil((scale.fromMs + scale.aheadMs) / step) * step;
  for (let local = first; local <= scale.toMs + scale.aheadMs; local += step) {
    const text = new Date(local).toISOString();
    found.push({
      x: Math.round(scale.x(local - scale.aheadMs)),
      label: step >= 24 * HOUR_MS ? text.slice(5, 10) : `${text.slice(5, 10)} ${text.slice(11, 16)}`,
    });
  }
  return found;
}

function stepMs(leastMs: number): number {
  const step = STEPS_HOURS.find((hours) => hours * HOUR_MS >= leastMs) ?? STEPS_HOURS.at(-1) ?? 1;
  return step * HOUR_MS;
}
