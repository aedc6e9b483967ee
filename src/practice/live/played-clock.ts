/** The account's time for those outside it: whoever sleeps lets the account play on, and nobody waits for real. */
import type { Clock } from '../../ports/clock.ts';

/** What has a time that can be played forward. Seconds since 1970. */
export interface Playable {
  readonly now: number;
  advanceTo(seconds: number): void;
}

interface Sleeper {
  readonly wakes: number;
  readonly wake: () => void;
}

export class PlayedClock implements Clock {
  readonly #world: Playable;
  readonly #sleepers: Sleeper[] = [];
  #turning = false;

  constructor(world: Playable) {
    this.#world = world;
  }

  now(): number {
    return this.#world.now * 1000;
  }

  /** Those who sleep at the same time sleep side by side: time goes to the next one to wake, once everybody has had their say. */
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) return;
    await new Promise<void>((woken) => {
      // Who sleeps a thousand times with one signal leaves no thousand listeners behind.
      const leave = (): void => this.#leave(sleeper);
      const wake = (): void => {
        signal?.removeEventListener('abort', leave);
        woken();
      };
      const sleeper = { wakes: this.#world.now + Math.max(0, milliseconds) / 1000, wake };
      this.#add(sleeper);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  #add(sleeper: Sleeper): void {
    let at = this.#sleepers.length;
    while (at > 0 && (this.#sleepers[at - 1] as Sleeper).wakes > sleeper.wakes) at--;
    this.#sleepers.splice(at, 0, sleeper);
    this.#turnSoon();
  }

  #leave(sleeper: Sleeper): void {
    const at = this.#sleepers.indexOf(sleeper);
    if (at < 0) return;
    this.#sleepers.splice(at, 1);
    sleeper.wake();
  }

  /** After all that is ready to run has run. */
  #turnSoon(): void {
    if (this.#turning) return;
    this.#turning = true;
    setImmediate(() => {
      this.#turning = false;
      const next = this.#sleepers.shift();
      if (next === undefined) return;
      this.#world.advanceTo(next.wakes);
      next.wake();
      if (this.#sleepers.length > 0) this.#turnSoon();
    });
  }
}
