/** A clock for tests: time stands still while anything works, and jumps to the next sleeper when nothing does. */
import type { Clock } from '../../../ports/clock.ts';

interface Sleeper {
  readonly at: number;
  readonly order: number;
  readonly wake: () => void;
}

export class PlayedClock implements Clock {
  #now: number;
  #sleepers: Sleeper[] = [];
  #order = 0;

  constructor(startsAt: string) {
    this.#now = Date.parse(startsAt);
  }

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper: Sleeper = { at: this.#now + Math.max(0, milliseconds), order: this.#order++, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        resolve();
      });
    });
  }

  /** Sets the clock forward while nobody sleeps. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Plays until `work` is done. */
  async play<Result>(work: Promise<Result>): Promise<Result> {
    let done = false;
    const settled = work.finally(() => (done = true));
    settled.catch(() => undefined);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (done) return settled;
      const next = this.#sleepers.reduce<Sleeper | null>(
        (first, one) => (first === null || one.at < first.at || (one.at === first.at && one.order < first.order) ? one : first),
        null,
      );
      if (next === null) throw new Error('everybody waits and nobody sleeps');
      this.#sleepers = this.#sleepers.filter((one) => one !== next);
      this.#now = next.at;
      next.wake();
    }
  }
}
