/**
 * Turns at a steady pace: AWS takes two LookupEvents a second for each account and Region, and no more (CloudTrail user guide, quotas, read November 2026).
 * A turn goes to the most useful asker first. One waits a little more than half a second, so that three never fall into one second on their way through the network.
 */
import type { Clock } from '../../../ports/clock.ts';

export const TURN_MILLISECONDS = 505;

interface Waiting {
  readonly rank: number;
  readonly go: () => void;
}

export class Pace {
  readonly #clock: Clock;
  #waiting: Waiting[] = [];
  #nextAt = Number.NEGATIVE_INFINITY;
  #running = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Comes back when it is this asker's turn; the lowest rank goes first, equals in the order they came. */
  turn(rank: number): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push({ rank, go });
      if (!this.#running) void this.#serve();
    });
  }

  async #serve(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      const wait = this.#nextAt - this.#clock.now();
      if (wait > 0) await this.#clock.sleep(wait);
      const first = this.#waiting.reduce((best, one) => (one.rank < best.rank ? one : best));
      this.#waiting = this.#waiting.filter((one) => one !== first);
      this.#nextAt = Math.max(this.#nextAt, this.#clock.now()) + TURN_MILLISECONDS;
      first.go();
      // The one that had its turn may want the next one as well, before anybody less useful.
      await Promise.resolve();
    }
    this.#running = false;
  }
}
