/** What happens next: scripts wait here until their moment, so that owner, intruder and services really act at the same time. */
import type { Clock } from './clock.ts';

/** A hand's script: it acts, then yields the seconds it waits before acting again. */
export type Script = Generator<number, void, void>;

/** A part of a script that ends with something the rest needs. */
export type Act<T> = Generator<number, T, void>;

interface Entry {
  readonly time: number;
  readonly order: number;
  readonly script: Script | null;
  readonly act: (() => void) | null;
}

export class Agenda {
  readonly #clock: Clock;
  readonly #heap: Entry[] = [];
  #order = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Lets a script begin at a time (seconds); a time already past means now. */
  begin(time: number, script: Script): void {
    this.#push({ time: Math.max(time, this.#clock.now), order: this.#order++, script, act: null });
  }

  /** One thing to do later, e.g. an instance of a group coming up. */
  later(seconds: number, act: () => void): void {
    this.#push({ time: this.#clock.now + seconds, order: this.#order++, script: null, act });
  }

  /** Plays everything due up to and including `end`, one step a turn, the clock moving along. */
  *playUntil(end: number): Generator<void> {
    for (let next = this.#heap[0]; next !== undefined && next.time <= end; next = this.#heap[0]) {
      this.#pop();
      this.#clock.now = next.time;
      if (next.act !== null) next.act();
      if (next.script !== null) {
        const step = next.script.next();
        if (step.done !== true) this.#push({ time: next.time + Math.max(0, step.value), order: this.#order++, script: next.script, act: null });
      }
      yield;
    }
    this.#clock.now = end;
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(entry, heap[parent] as Entry)) break;
      heap[at] = heap[parent] as Entry;
      at = parent;
    }
    heap[at] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1] as Entry, heap[child] as Entry)) child++;
      if (!before(heap[child] as Entry, last)) break;
      heap[at] = heap[child] as Entry;
      at = child;
    }
    heap[at] = last;
  }
}

const before = (a: Entry, b: Entry): boolean => a.time < b.time || (a.time === b.time && a.order < b.order);
