/** The check of regular expressions agrees with the engine: what it takes, RE2 takes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { openEngine } from '../../../../edges/duckdb/engine.ts';
import type { Engine } from '../../../../edges/duckdb/engine.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regexFault } from './regex-syntax.ts';

const folder = mkdtempSync(join(tmpdir(), 'hikeshi-regex-'));
let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 1, memoryMegabytes: 128, spillFolder: folder });
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const engineTakes = async (pattern: string): Promise<boolean> =>
  engine.connection.runAndReadAll('select regexp_matches($1, $2)', ['', pattern]).then(
    () => true,
    () => false,
  );

test.each([
  'a',
  '.+:assumed-role/aws:.+',
  '^(ab|cd)[0-9]{2,3}x?$',
  'a*?b+?c??',
  '(?i)abc',
  '(?i:a)b',
  '(?P<x>a)',
  '(?:a|b)*',
  '[]a]',
  '[^]a]',
  '[[:alpha:]_-]',
  String.raw`\d\w\s\bx\B`,
  String.raw`\Q*+(\E`,
  String.raw`\x41\x{1F600}`,
  String.raw`\p{Greek}\pN`,
  String.raw`\/\.\*`,
  'a{,3}',
  'a{',
  '',
  '|',
  '()',
  '^*',
  'あ+',
])('takes %j', async (pattern) => {
  expect(regexFault(pattern)).toBeNull();
  expect(await engineTakes(pattern)).toBe(true);
});

test.each([
  ['(?=a)', 'lookaround'],
  ['(?!a)', 'lookaround'],
  ['(?<=a)', 'lookaround'],
  ['(?<!a)b', 'lookaround'],
  [String.raw`(a)\1`, 'back-reference'],
  [String.raw`\k<a>`, 'back-reference'],
  ['a++', 'possessive'],
  ['a*+', 'possessive'],
  ['a?+', 'possessive'],
  ['a{2}+', 'possessive'],
  ['(?>a)', 'group'],
  ['(?|a)', 'group'],
  ['(?#a)', 'group'],
  ['(?R)', 'group'],
  ['(?<x>a)', 'group'],
  [String.raw`\Z`, 'escape'],
  [String.raw`\G`, 'escape'],
  ['a\\', 'escape'],
  ['*', 'repeat'],
  ['a**', 'repeat'],
  ['a{1001}', 'repeat'],
  ['a{3,2}', 'repeat'],
  ['(*)', 'repeat'],
  ['[a', 'class'],
  ['[z-a]', 'class'],
  ['(a', 'bracket'],
  ['a)', 'bracket'],
] as const)('refuses %j: %s', async (pattern, kind) => {
  expect(regexFault(pattern)?.kind).toBe(kind);
  expect(await engineTakes(pattern)).toBe(false);
});

describe('on anything that looks like a regular expression', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    '.',
    '*',
    '+',
    '?',
    '(',
    ')',
    '[',
    ']',
    '^',
    '$',
    '|',
    '{2}',
    '{1,3}',
    '{',
    '}',
    ',',
    '-',
    ':',
    '(?:',
    '(?i)',
    '(?P<n>',
    '[[:digit:]]',
    '\\d',
    '\\b',
    '\\.',
    '\\-',
    '\\_',
    '\\n',
    '\\x41',
    '\\1',
    '(?=',
    '\\Q',
    '\\E',
    '\\',
    'é',
    '😀',
    '\\é',
  );

  test('what the check takes, the engine takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 10 }), async (pieces) => {
        const pattern = pieces.join('');
        // A range that begins or ends with an escape is left to the engine.
        fc.pre(regexFault(pattern) === null && !/-\\|\\.[^-]{0,3}-/.test(pattern));
        expect(await engineTakes(pattern), pattern).toBe(true);
      }),
      { numRuns: 4_000 },
    );
  });
});
