/** A clock that goes as far as the next sleeper wants as soon as everything else waits. */
import type { Clock } from '../../src/ports/clock.ts';

export interface PlayedClock extends Clock {
  /** Lengths of all pauses so far. */
  readonly pauses: readonly number[];
}

/** Sleepers wake in the order of their times; between two of them everything that can go on without time does. */
export function playedClock(startMs = 0): PlayedClock {
  let now = startMs;
  const pauses: number[] = [];
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  let ticking = false;
  const tick = (): void => {
    sleepers.sort((a, b) => a.at - b.at);
    const next = sleepers.shift();
    if (next === undefined) {
      ticking = false;
      return;
    }
    now = Math.max(now, next.at);
    next.wake();
    setImmediate(tick);
  };
  return {
    pauses,
    now: () => now,
    sleep(milliseconds, signal) {
      pauses.push(milliseconds);
      return new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        signal?.addEventListener('abort', () => resolve(), { once: true });
        sleepers.push({ at: now + milliseconds, wake: resolve });
        if (!ticking) {
          ticking = true;
          setImmediate(tick);
        }
      });
    },
  };
}
