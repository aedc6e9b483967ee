/** What a correlation reads off a stretch of time: a number that follows as occurrences enter and leave. */
import type { Correlation } from '../rule.ts';
import { LongestOrder } from './longest-order.ts';
import { SortedNumbers } from './sorted-numbers.ts';

/** Something a referenced rule found: an event, or an event that made an inner correlation match. */
export interface Occurrence {
  /** Seconds since 1970 at which it counts; for an inner correlation, when that one matched. */
  readonly at: number;
  readonly eventKey: number;
  /** The event key, or the number of the inner correlation's match. */
  readonly number: number;
  /** Id of the referenced rule. */
  readonly rule: string;
  /** Number of the field's value (value_count), or the value itself (sums and the like). Null when the field is absent. */
  readonly value: number | null;
}

export interface Measure {
  add(occurrence: Occurrence): void;
  remove(occurrence: Occurrence): void;
  /** Null when there is nothing to measure. `from` is the earliest time still inside. */
  value(from: number): number | null;
}

export function measureFor(correlation: Correlation): Measure {
  switch (correlation.type) {
    case 'event_count':
      return new Distinct((one) => one.number);
    case 'value_count':
      return new Distinct((one) => one.value);
    case 'temporal':
      return new Distinct((one) => one.rule);
    case 'temporal_ordered':
      return new LongestOrder(correlation.rules);
    case 'value_sum':
      return new Total((sum) => sum);
    case 'value_avg':
      return new Total((sum, count) => sum / count);
    case 'value_median':
      return new Percentile(50);
    case 'value_percentile':
      return new Percentile(correlation.percentile ?? 50);
  }
}

/** How many different ones. */
class Distinct implements Measure {
  readonly #counts = new Map<string | number, number>();
  readonly #of: (occurrence: Occurrence) => string | number | null;

  constructor(of: (occurrence: Occurrence) => string | number | null) {
    this.#of = of;
  }

  add(occurrence: Occurrence): void {
    const one = this.#of(occurrence);
    if (one !== null) this.#counts.set(one, (this.#counts.get(one) ?? 0) + 1);
  }

  remove(occurrence: Occurrence): void {
    const one = this.#of(occurrence);
    if (one === null) return;
    const left = (this.#counts.get(one) ?? 0) - 1;
    if (left > 0) this.#counts.set(one, left);
    else this.#counts.delete(one);
  }

  value(): number {
    return this.#counts.size;
  }
}

class Total implements Measure {
  readonly #result: (sum: number, count: number) => number;
  #sum = 0;
  #count = 0;

  constructor(result: (sum: number, count: number) => number) {
    this.#result = result;
  }

  add({ value }: Occurrence): void {
    if (value === null) return;
    this.#sum += value;
    this.#count += 1;
  }

  /** An empty stretch starts again at exactly 0, so that rounding does not add up. */
  remove({ value }: Occurrence): void {
    if (value === null) return;
    this.#count -= 1;
    this.#sum = this.#count === 0 ? 0 : this.#sum - value;
  }

  value(): number | null {
    return this.#count === 0 ? null : this.#result(this.#sum, this.#count);
  }
}

/** Between two values it is interpolated, so that the median of 1 and 3 is 2. */
class Percentile implements Measure {
  readonly #percent: number;
  readonly #values = new SortedNumbers();

  constructor(percent: number) {
    this.#percent = percent;
  }

  add({ value }: Occurrence): void {
    if (value !== null) this.#values.add(value);
  }

  remove({ value }: Occurrence): void {
    if (value !== null) this.#values.remove(value);
  }

  value(): number | null {
    const place = (this.#percent / 100) * (this.#values.size - 1);
    const low = this.#values.at(Math.floor(place));
    const high = this.#values.at(Math.ceil(place));
    return low === undefined || high === undefined ? null : low + (high - low) * (place - Math.floor(place));
  }
}
