/** Address ranges that do not overlap, each with a label, searched by halving. */
export interface LabelledRange<L> {
  readonly first: bigint;
  readonly last: bigint;
  readonly label: L;
}

export interface RangeTable<L> {
  /** Sorted by `first`, not overlapping; one list for each family. */
  readonly v4: readonly LabelledRange<L>[];
  readonly v6: readonly LabelledRange<L>[];
}

/** The range that holds the address, or null. Logarithmic in the number of ranges. */
export function rangeOf<L>(table: RangeTable<L>, address: { readonly family: 4 | 6; readonly value: bigint }): LabelledRange<L> | null {
  const ranges = address.family === 4 ? table.v4 : table.v6;
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle] as LabelledRange<L>).first <= address.value) low = middle + 1;
    else high = middle;
  }
  const candidate = ranges[low - 1];
  return candidate !== undefined && address.value <= candidate.last ? candidate : null;
}
