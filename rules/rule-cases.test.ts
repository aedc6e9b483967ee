/** Runs the cases of all rules through the real engine, in one store: cases lie days apart, further than any rule looks. */
import { beforeAll, describe, expect, it } from 'vitest';
import { eventsOf } from './testing/case-events.ts';
import { matchedRules } from './testing/matched-keys.ts';
import { ownRulesWithCases } from './testing/own-rules.ts';

const DAYS_APART = 3;
const FIRST_SECONDS = Date.parse('2020-01-01T12:00:00Z') / 1000;

const placed = ownRulesWithCases()
  .flatMap(({ name, main, cases }) =>
    (['matches', 'ignores'] as const).flatMap((kind) =>
      (cases?.[kind] ?? []).map((one, place) => ({
        label: `${name} ${kind} ${place + 1}`,
        ruleId: main.id ?? '',
        expected: kind === 'matches',
        one,
      })),
    ),
  )
  .map((one, number) => ({ ...one, number }));

/** For each rule, the numbers of the cases that hold an event it matched. */
const matched = new Map<string, Set<number>>();

beforeAll(async () => {
  const lists = placed.map(({ label, one, number }) => eventsOf(one, label.replaceAll(' ', '-'), FIRST_SECONDS + number * DAYS_APART * 86_400));
  const caseOfKey = lists.flatMap((events, number) => events.map(() => number));
  for (const { ruleId, keys } of await matchedRules(lists.flat())) {
    const cases = matched.get(ruleId) ?? new Set();
    for (const key of keys) cases.add(caseOfKey[key] ?? -1);
    matched.set(ruleId, cases);
  }
}, 120_000);

describe('cases beside the rules', () => {
  it.each(placed)('$label', ({ ruleId, number, expected }) => {
    expect(matched.get(ruleId)?.has(number) ?? false).toBe(expected);
  });
});
