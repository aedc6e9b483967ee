/**
 * Single labelled events that others wrote (panther-analysis, Apache-2.0): how many we think worth a look.
 * Sequences are left out: each event is a test of its own. `expected: false` means "not that rule", not "harmless".
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchedRules, worthALook } from './testing/matched-keys.ts';
import { sharedLogs } from './testing/shared-data.ts';

const folder = sharedLogs('panther-tests-dev');

interface LabelledEvent {
  readonly expected: boolean;
  readonly event: object;
}

describe.skipIf(folder === null)('labelled single events', () => {
  it('finds at least three of four attacks and raises at most one false alarm in five', async () => {
    const tests = readFileSync(`${folder}/tests.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledEvent);
    const matched = await matchedRules(tests.map(({ event }) => event));
    const seen = new Set(matched.filter((rule) => rule.kind === 'event' && worthALook(rule)).flatMap(({ keys }) => keys));
    const rate = (expected: boolean): number => {
      const keys = tests.flatMap((test, key) => (test.expected === expected ? [key] : []));
      return keys.filter((key) => seen.has(key)).length / keys.length;
    };
    expect(rate(true)).toBeGreaterThanOrEqual(0.75);
    expect(rate(false)).toBeLessThanOrEqual(0.2);
  });
});
