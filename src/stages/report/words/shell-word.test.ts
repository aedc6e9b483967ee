import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellWord } from './shell-word.ts';

describe('shellWord', () => {
  it.each([
    ['AKIAIOSFODNN7EXAMPLE', 'AKIAIOSFODNN7EXAMPLE'],
    ['arn:aws:iam::111122223333:user/a', 'arn:aws:iam::111122223333:user/a'],
    ["a'; rm -rf ~ #", String.raw`'a'\''; rm -rf ~ #'`],
    ['$(id)', "'$(id)'"],
    ['-rf', "'-rf'"],
    ['', "''"],
  ])('%j', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });

  it('is one argument to a shell, exactly the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '"', '\\', '$', '`', ' ', '!', '*', 'a', ';', '|', '&', '(', '\n', '-'), maxLength: 12 }),
        (text) => {
          expect(execFileSync('/bin/sh', ['-c', `printf %s ${shellWord(text)}`], { encoding: 'utf8' })).toBe(text);
        },
      ),
      { numRuns: 40 },
    );
  });
});
