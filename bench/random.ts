/** A small seeded source of chance (mulberry32), so that a corpus is the same on every machine. */
export interface Chance {
  /** 0 <= x < 1. */
  next(): number;
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  hex(length: number): string;
  uuid(): string;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const hex = (length: number): string => {
    let text = '';
    while (text.length < length) text += below(0x1_0000).toString(16).padStart(4, '0');
    return text.slice(0, length);
  };
  return {
    next,
    below,
    hex,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
}
