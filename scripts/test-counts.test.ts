import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countsOf, countsText } from './test-counts.ts';

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
