import { expect, test } from 'vitest';
import type { JudgedHand } from './actors/judge-hands.ts';
import { weigh } from './actors/weigh.ts';
import { caseVerdict } from './case-verdict.ts';
import type { Coverage } from './findings.ts';
import type { Evidence } from './signals/evidence.ts';
import { aHand } from './testing/a-hand.ts';

const coverage: Coverage = {
  from: '2026-03-01T00:00:00Z',
  to: '2026-05-30T00:00:00Z',
  regions: ['us-east-1'],
  accounts: ['111122223333'],
  kindsMissing: [],
  gaps: [],
  files: { read: 1, skipped: 0, salvaged: 0 },
  events: { unique: 10, duplicate: 0, conflicting: 0, rejected: 0 },
  integrity: { state: 'not-checked', filesVerified: 0, problems: [] },
};

const piece = (signal: string, weight: number, sort: Evidence['sort']): Evidence => ({
  handId: 1,
  signal,
  weight,
  sort,
  says: { ja: signal, en: signal },
  eventIds: [],
});
const judged = (writes: number, ...evidence: Evidence[]): JudgedHand => ({ hand: aHand(1, { writes }), evidence, ...weigh(evidence) });
const told = (one: JudgedHand, missing: readonly string[] = []): string => {
  const { kind, confidence } = caseVerdict([one], { ...coverage, kindsMissing: missing });
  return `${kind} ${confidence}`;
};

test('one strong sign alone is no hijack; two kinds of sign are', () => {
  expect(told(judged(1, piece('r1', 5, 'harm')))).toBe('suspicious low');
  expect(told(judged(1, piece('r1', 5, 'harm'), piece('S18', 2, 'strange')))).toBe('hijacked medium');
});

test('several rules that warn of the same call are one sign, and that there is nothing else is none', () => {
  const rule = (signal: string, weight: number, ...eventIds: string[]): Evidence => ({ ...piece(signal, weight, 'harm'), rule: true, eventIds });
  expect(told(judged(1, rule('r1', 3, 'e1'), rule('r2', 1, 'e1'), piece('nothing-but-harm', 3, 'harm')))).toBe('suspicious low');
  expect(told(judged(1, rule('r1', 3, 'e1'), rule('r2', 1, 'e1', 'e2'), piece('nothing-but-harm', 3, 'harm')))).toBe('hijacked medium');
});

test('a stranger who changed things and set off a warning is asked about, one who only looked is not', () => {
  const evidence = [piece('S18', 2, 'strange'), piece('r1', 1, 'harm')];
  expect(told(judged(3, ...evidence))).toBe('suspicious low');
  expect(told(judged(0, ...evidence))).toBe('no-sign low');
});

test('calm is said more quietly of a log without the calls that only look', () => {
  const calm = judged(3, piece('long-known', -4, 'familiar'));
  expect(told(calm)).toBe('no-sign medium');
  expect(told(calm, ['reads'])).toBe('no-sign low');
  expect(caseVerdict([calm], { ...coverage, from: '2026-05-25T00:00:00Z' }).confidence).toBe('low');
});
