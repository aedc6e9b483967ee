/** What in a sentence speaks for a conclusion, as data. All of `all` must be in the same sentence, in any order, and nothing of `unless`. */
import type { Sentence } from '../message/sentences.ts';

export interface Cue {
  readonly all: readonly RegExp[];
  readonly unless?: RegExp;
  /** 2 decides alone, 1 needs company. @default 2 */
  readonly weight?: 1 | 2;
}

export const speaksFor = ({ all, unless }: Cue, { folded }: Sentence): boolean =>
  all.every((part) => part.test(folded)) && unless?.test(folded) !== true;

export interface Weighed {
  readonly weight: number;
  /** The sentences it rests on, the strongest first. */
  readonly sentences: readonly Sentence[];
}

/** Each sentence counts once for its strongest cue. */
export function weigh(cues: readonly Cue[], sentences: readonly Sentence[]): Weighed {
  const found = sentences
    .map((sentence) => ({ sentence, weight: Math.max(0, ...cues.filter((cue) => speaksFor(cue, sentence)).map((cue) => cue.weight ?? 2)) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return { weight: found.reduce((sum, { weight }) => sum + weight, 0), sentences: found.map(({ sentence }) => sentence) };
}

/** One sentence that says it outright, or two that hint at it. */
export const DECIDES = 2;
