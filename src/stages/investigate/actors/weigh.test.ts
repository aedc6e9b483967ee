import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '../signals/evidence.ts';
import { weigh } from './weigh.ts';

const one = (sort: Evidence['sort'], weight: number): Evidence => ({ handId: 1, signal: 'x', weight, sort, says: { ja: '', en: '' }, eventIds: [] });

test.each([
  ['nothing at all', [], 'owner'],
  ['a stranger who does nothing wrong', [one('strange', 2), one('strange', 0.5)], 'unclear'],
  ['a traveller with MFA', [one('strange', 2), one('familiar', -1.5), one('harm', 0.8), one('harm', 1.5)], 'unclear'],
  ['one high rule by a hand nobody knows', [one('harm', 3)], 'attacker'],
  ['one high rule by a long-known hand', [one('harm', 3), one('familiar', -4)], 'owner'],
  ['a critical rule by a long-known hand', [one('harm', 5), one('harm', 3), one('familiar', -4)], 'unclear'],
  [
    'four medium rules from a country never seen',
    [one('harm', 1), one('harm', 1), one('harm', 1), one('harm', 1), one('harm', 1), one('strange', 2)],
    'attacker',
  ],
  [
    'the same with MFA',
    [one('harm', 1), one('harm', 1), one('harm', 1), one('harm', 1), one('harm', 1), one('strange', 2), one('familiar', -1.5)],
    'unclear',
  ],
  ['the owner says mine', [one('harm', 5), one('harm', 5), one('strange', 4), one('word', -20)], 'owner'],
  ['the owner says not mine', [one('familiar', -4), one('word', 20)], 'attacker'],
  ['a session the intruder made', [one('lineage', 6)], 'attacker'],
] as const)('%s', (_, evidence, expected) => {
  expect(weigh(evidence).judgement).toBe(expected);
});

test.each([
  ['one high rule', [one('harm', 3), one('harm', 1), one('harm', 1)], 'unclear'],
  ['one high rule and hardly anything else', [one('harm', 3), { ...one('harm', 3), signal: 'nothing-but-harm' }], 'attacker'],
  ['one medium rule', [one('harm', 1)], 'owner'],
  ['one medium rule and hardly anything else', [one('harm', 1), { ...one('harm', 3), signal: 'nothing-but-harm' }], 'attacker'],
  ["the same amid others' ordinary work", [one('harm', 1), { ...one('harm', 0.5), signal: 'mostly-warned' }], 'unclear'],
  ['a critical rule', [one('harm', 5)], 'attacker'],
  ['a key the intruder made', [one('lineage', 6)], 'attacker'],
] as const)('where no habits are known: %s', (_, evidence, expected) => {
  expect(weigh(evidence, { baseline: false }).judgement).toBe(expected);
});

test('several small signs in a new place accuse nobody whom the log did not have time to know', () => {
  const signs = [one('strange', 2), one('strange', 0.5), one('strange', 1), one('harm', 1.5), one('harm', 1), one('harm', 1), one('harm', 1)];
  expect(weigh(signs).judgement).toBe('attacker');
  expect(weigh(signs, { watched: false }).judgement).toBe('unclear');
});

const anyEvidence = fc.array(
  fc.record({ sort: fc.constantFrom('strange' as const, 'familiar' as const), size: fc.double({ min: 0, max: 5, noNaN: true }) }),
);

test('no amount of strangeness alone accuses anyone', () => {
  fc.assert(
    fc.property(anyEvidence, (parts) => {
      const evidence = parts.map(({ sort, size }) => one(sort, sort === 'strange' ? size : -size));
      expect(weigh(evidence).judgement).not.toBe('attacker');
    }),
  );
});
