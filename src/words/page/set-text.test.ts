import { expect, test } from 'vitest';
import { setText } from './set-text.ts';

/** East Asian characters take two columns. */
const columns = (text: string): number => Array.from(text).reduce((sum, one) => sum + (/[\u2E80-\uFFEF]/u.test(one) ? 2 : 1), 0);
const set = (text: string, width = 20): string => setText(text, { width, columns });

test('leaves what fits as it is, empty lines, spaces and the last break included', () => {
  expect(set('Dear AWS team,\n\n  two  spaces\n')).toBe('Dear AWS team,\n\n  two  spaces\n');
});

test('breaks between words, and keeps a list beside its mark', () => {
  expect(set('- one two three four five six')).toBe('- one two three four\n  five six');
  expect(set('12. one two three four five')).toBe('12. one two three\n    four five');
  expect(set('  one two three four five')).toBe('  one two three four\n  five');
});

test('breaks Japanese by its columns', () => {
  expect(set('・料金の調整を検討する前に完了します')).toBe('・料金の調整を検討す\n  る前に完了します');
});

test('says the same words', () => {
  const text = 'Before a billing adjustment can be considered, please complete the following steps.';
  expect(set(text).replaceAll('\n', ' ')).toBe(text);
  expect(Math.max(...set(text).split('\n').map(columns))).toBeLessThanOrEqual(20);
});
