/** The example messages with what each means, and how the rules read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understandMessage } from '../../src/stages/report/index.ts';
import type { Understanding } from '../../src/stages/report/index.ts';

export const SETS = ['tuning', 'reworded', 'held-out', 'unseen'] as const;
export type ExampleSet = (typeof SETS)[number];

export interface Expected {
  readonly kinds: readonly string[];
  /** Null: not judged. */
  readonly asks: readonly string[] | null;
  readonly deadline: { readonly said: string; readonly by: string | null } | null;
}

export interface ReadExample {
  /** `en/five-days-old-style`. */
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
  readonly understood: Understanding;
}

const CASES = join(import.meta.dirname, 'cases');

export function readExamples(set: ExampleSet): ReadExample[] {
  const expected = JSON.parse(readFileSync(join(CASES, set, 'expected.json'), 'utf8')) as Record<string, Expected>;
  return Object.entries(expected).map(([name, one]) => {
    const text = readFileSync(join(CASES, set, `${name}.txt`), 'utf8');
    return { name, text, expected: one, understood: understandMessage(text, { received: null, zone: 'Asia/Tokyo' }) };
  });
}

/** The deadline found, in the form of `expected.json`: a day for a day, a time for a time. */
export function deadlineFound({ deadlines }: Understanding): string | null | undefined {
  const [first] = deadlines;
  if (first === undefined) return undefined;
  return first.how === 'time' || first.how === 'counted' ? first.utc : first.day;
}
