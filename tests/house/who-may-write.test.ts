/** The account that may be changed is asked for in four places only, each after the person said yes; everything else has one that refuses to change anything. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
const asking = (pattern: RegExp): string[] => sources.filter((path) => pattern.test(readFileSync(join(root, path), 'utf8'))).sort();

it('only carrying out, taking back and mending ask for an account that writes', () => {
  expect(asking(/\.writing\(\)/)).toEqual([
    'cli/commands/contain/apply/run.ts',
    'cli/commands/contain/undo/run.ts',
    'cli/commands/harden/undo/run.ts',
    'cli/wiring/harden/fix-session.ts',
  ]);
});

it('the account of a command that is not told otherwise only reads', () => {
  expect(readFileSync(join(root, 'cli/wiring/live/live-account.ts'), 'utf8')).toMatch(/const account = readOnly\(whole\);/);
});
