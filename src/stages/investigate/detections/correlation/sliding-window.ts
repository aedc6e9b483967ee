/**
 * Finds the stretches of time in which a correlation holds, over the occurrences of one group in time order.
 *
 * A stretch is everything within `timespan` (ends included) up to some occurrence. If more can only make the condition truer (`gt`, `gte` on
 * counts), every such stretch is looked at; otherwise only those that cannot be longer, since any short enough piece of a busy hour holds
 * "fewer than 5". See docs/decisions/0013.
 */
import type { Correlation } from '../rule.ts';
import { onlyGrows } from './least-needed.ts';
import { measureFor } from './measure.ts';
import type { Measure, Occurrence } from './measure.ts';
import { RareValues } from './rare-values.ts';
import { conditionsHold } from './conditions-hold.ts';

/** An occurrence inside a stretch that matches; `since` is the moment the match was complete. Overlapping stretches are one match. */
export interface Matched {
  readonly occurrence: Occurrence;
  readonly since: number;
  readonly match: number;
}

export class SlidingWindow {
  readonly #correlation: Correlation;
  readonly #measure: Measure;
  readonly #rare: RareValues | null;
  readonly #growing: boolean;
  #inside: Occurrence[] = [];
  /** The first `#left` of `#inside` have left the window; the first `#told` were already given as matched. */
  #left = 0;
  #told = 0;
  #moment: Occurrence[] = [];
  #match = 0;

  constructor(correlation: Correlation) {
    this.#correlation = correlation;
    this.#measure = measureFor(correlation);
    this.#rare = correlation.type === 'value_percentile' && correlation.percentile === null ? new RareValues(correlation.conditions) : null;
    this.#growing = onlyGrows(correlation);
  }

  /** Takes the next occurrence; gives what is now known to match. */
  next(occurrence: Occurrence): Matched[] {
    const matched = this.#moment[0] !== undefined && this.#moment[0].at < occurrence.at ? this.#endOfMoment(occurrence.at) : [];
    this.#moment.push(occurrence);
    return matched;
  }

  /** How many separate matches there were so far. */
  get matches(): number {
    return this.#match + 1;
  }

  /** No more occurrences. */
  end(): Matched[] {
    return this.#moment.length === 0 ? [] : this.#endOfMoment(Number.POSITIVE_INFINITY);
  }

  /** All occurrences of one second are in: the log does not say which came first. */
  #endOfMoment(following: number): Matched[] {
    const now = this.#moment[0]?.at ?? 0;
    const order = this.#correlation.rules;
    this.#letGo(now - this.#correlation.timespanSeconds);
    for (const one of this.#moment.sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule))) {
      this.#inside.push(one);
      this.#measure.add(one);
      this.#rare?.add(one);
    }
    this.#moment = [];
    const first = this.#inside[this.#left]?.at ?? now;
    const longest = following - first > this.#correlation.timespanSeconds;
    return this.#growing || longest ? this.#matchedNow(now) : [];
  }

  #matchedNow(now: number): Matched[] {
    if (this.#rare !== null) return this.#rare.take().map((occurrence) => ({ occurrence, since: now, match: this.#match++ }));
    const value = this.#measure.value(now - this.#correlation.timespanSeconds);
    if (value === null || !conditionsHold(this.#conditions(), value)) return [];
    if (this.#left >= this.#told) this.#match += 1;
    const fresh = this.#inside.slice(Math.max(this.#told, this.#left));
    this.#told = this.#inside.length;
    return fresh.map((occurrence) => ({ occurrence, since: now, match: this.#match }));
  }

  /** Temporal types without a condition: every rule must appear. */
  #conditions(): Correlation['conditions'] {
    const { conditions, rules, type } = this.#correlation;
    if (conditions.length > 0) return conditions;
    return [{ compare: 'gte', number: type === 'temporal' ? new Set(rules).size : rules.length }];
  }

  #letGo(before: number): void {
    for (let one = this.#inside[this.#left]; one !== undefined && one.at < before; one = this.#inside[this.#left]) {
      this.#measure.remove(one);
      this.#rare?.remove(one);
      this.#left += 1;
    }
    if (this.#left > 4_096 && this.#left > this.#inside.length / 2) {
      this.#inside = this.#inside.slice(this.#left);
      this.#told = Math.max(0, this.#told - this.#left);
      this.#left = 0;
    }
  }
}
