/**
 * A range table as compact text, small enough to ship in the program: for each range the gap after the previous one, the length and the label number.
 * Gaps and lengths are round numbers, so each is written as its trailing zero bits (one byte) and the rest (7 bits a byte, low first).
 */
import type { LabelledRange, RangeTable } from './range-table.ts';

export interface PackedRanges {
  /** The day Amazon made the list, `YYYY-MM-DD`. */
  readonly dated: string;
  /** `region kind`, by label number. */
  readonly labels: readonly string[];
  /** Base64. */
  readonly v4: string;
  readonly v6: string;
}

/** @param table sorted and not overlapping; labels as `region kind`. */
export function packRanges(table: RangeTable<string>, dated: string): PackedRanges {
  const counts = new Map<string, number>();
  for (const { label } of [...table.v4, ...table.v6]) counts.set(label, (counts.get(label) ?? 0) + 1);
  const labels = [...counts].sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1)).map(([label]) => label);
  return { dated, labels, v4: packFamily(table.v4, labels), v6: packFamily(table.v6, labels) };
}

function packFamily(ranges: readonly LabelledRange<string>[], labels: readonly string[]): string {
  const bytes: number[] = [];
  let previousEnd = 0n;
  for (const { first, last, label } of ranges) {
    writeRound(bytes, first - previousEnd);
    writeRound(bytes, last + 1n - first);
    writeInteger(bytes, BigInt(labels.indexOf(label)));
    previousEnd = last + 1n;
  }
  return Buffer.from(bytes).toString('base64');
}

function writeRound(bytes: number[], value: bigint): void {
  let zeros = 0;
  while (value !== 0n && ((value >> BigInt(zeros)) & 1n) === 0n) zeros += 1;
  bytes.push(zeros);
  writeInteger(bytes, value >> BigInt(zeros));
}

function writeInteger(bytes: number[], value: bigint): void {
  let rest = value;
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  bytes.push(Number(rest));
}

/** The table back from its packed form. `labelOf` turns `region kind` into what the caller wants. */
export function unpackRanges<L>(packed: PackedRanges, labelOf: (label: string) => L): RangeTable<L> {
  const labels = packed.labels.map(labelOf);
  return { v4: unpackFamily(packed.v4, labels), v6: unpackFamily(packed.v6, labels) };
}

function unpackFamily<L>(base64: string, labels: readonly L[]): LabelledRange<L>[] {
  const bytes = Buffer.from(base64, 'base64');
  const ranges: LabelledRange<L>[] = [];
  let at = 0;
  let end = 0n;
  const integer = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++] ?? 0;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const round = (): bigint => {
    const zeros = BigInt(bytes[at++] ?? 0);
    return integer() << zeros;
  };
  while (at < bytes.length) {
    const first = end + round();
    end = first + round();
    ranges.push({ first, last: end - 1n, label: labels[Number(integer())] as L });
  }
  return ranges;
}
