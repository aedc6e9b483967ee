/** The page that explains the rules has them all, in the order in which they are asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RULES } from '../../src/stages/claim/attribution/rules/index.ts';

it('docs/decisions/0063 lists the rules as they are asked', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/decisions/0063-rules-of-attribution.md'), 'utf8');
  const listed = [...page.matchAll(/^\| (\d+) \|.*\| `([a-z-]+)` \|$/gm)].map(([, number, basis]) => [Number(number), basis]);
  const [mine, ...others] = RULES.map((rule) => rule.basis);
  expect(mine).toBe('owner-word');
  // The owner's word is one rule on the page: mine, or not mine.
  expect(listed).toEqual(others.map((basis, index) => [index + 1, basis]));
});
