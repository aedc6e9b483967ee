import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countsOf, countsText, failuresText } from './test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'hikeshi-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('countsOf', () => {
  it.each([
    ['all well', { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 0, numPendingTests: 2 }, 0, { passed: 7, failed: 0, skipped: 2 }],
    ['a failed test', { numPassedTests: 6, numFailedTests: 1, numFailedTestSuites: 2 }, 1, { passed: 6, failed: 1, skipped: 0 }],
    ['a file that does not load', { numPassedTests: 6, numFailedTests: 0, numFailedTestSuites: 1 }, 1, { passed: 6, failed: 1, skipped: 0 }],
    ['a run that crashed after its tests', { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 0 }, 1, { passed: 7, failed: 1, skipped: 0 }],
    ['a run that was killed', { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 0 }, null, { passed: 7, failed: 1, skipped: 0 }],
  ])('%s', (_, content, status, counts) => {
    expect(countsOf(report(content), status)).toEqual(counts);
  });

  it('counts a run without a report as failed', () => {
    expect(countsOf(join(folder, 'missing.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('countsText', () => {
  it('ends with the sum over all suites', () => {
    const text = countsText([
      { passed: 5, failed: 0, skipped: 1 },
      { passed: 2, failed: 1, skipped: 0 },
    ]);
    expect(text.split('\n').at(-1)).toBe('7 passed, 1 failed');
    expect(text).toContain('1 skipped');
  });
});

describe('failuresText', () => {
  it('names each failed test with the beginning of its message, and a file that does not load', () => {
    const text = failuresText(
      report({
        testResults: [
          { name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'adds' }] },
          {
            name: 'b.test.ts',
            status: 'failed',
            assertionResults: [
              { status: 'passed', fullName: 'holds' },
              { status: 'failed', fullName: 'splits one line', failureMessages: ['AssertionError: expected 1 to be 2\n    at b.test.ts:7'] },
            ],
          },
          { name: 'c.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
        ],
      }),
    );
    expect(text.split('\n')).toEqual([
      'FAILED: b.test.ts > splits one line',
      '    AssertionError: expected 1 to be 2',
      '        at b.test.ts:7',
      'FAILED: c.test.ts',
      '    Cannot find module',
    ]);
  });

  it('has nothing to say of a run that left no report', () => {
    expect(failuresText(join(folder, 'missing.json'))).toBe('');
  });
});
