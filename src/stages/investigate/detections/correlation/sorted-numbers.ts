/** A sorted list of numbers in buckets: adding and removing in the middle of a million stays quick. */
const BUCKET = 1_024;

export class SortedNumbers {
  readonly #buckets: number[][] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(value: number): void {
    this.#size += 1;
    const index = Math.min(this.#bucketOf(value), this.#buckets.length - 1);
    const bucket = this.#buckets[index];
    if (bucket === undefined) {
      this.#buckets.push([value]);
      return;
    }
    bucket.splice(firstNotLess(bucket, value), 0, value);
    if (bucket.length > BUCKET) this.#buckets.splice(index + 1, 0, bucket.splice(BUCKET / 2));
  }

  /** Removes one of it; the value must be there. */
  remove(value: number): void {
    const index = this.#bucketOf(value);
    const bucket = this.#buckets[index];
    const place = bucket === undefined ? -1 : firstNotLess(bucket, value);
    if (bucket === undefined || bucket[place] !== value) return;
    this.#size -= 1;
    bucket.splice(place, 1);
    if (bucket.length === 0) this.#buckets.splice(index, 1);
  }

  /** The n-th smallest, from 0. */
  at(n: number): number | undefined {
    let left = n;
    for (const bucket of this.#buckets) {
      if (left < bucket.length) return bucket[left];
      left -= bucket.length;
    }
    return undefined;
  }

  /** The first bucket that ends with this value or a larger one. */
  #bucketOf(value: number): number {
    return firstIndex(this.#buckets.length, (index) => (this.#buckets[index]?.at(-1) ?? 0) >= value);
  }
}

const firstNotLess = (sorted: readonly number[], value: number): number => firstIndex(sorted.length, (index) => (sorted[index] ?? 0) >= value);

/** Smallest index for which the test holds, given that it holds for all after it. */
function firstIndex(length: number, test: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
