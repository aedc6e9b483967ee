/** Adds up what vitest reports. A run that ended badly counts as failed even when its report says nothing. */
import { existsSync, readFileSync } from 'node:fs';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** @param report vitest's JSON report; @param status exit status of the run, null when it was killed */
export function countsOf(report: string, status: number | null): TestCounts {
  if (!existsSync(report)) return { passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    string,
    number | undefined
  >;
  const failed = (numFailedTests ?? 0) > 0 ? (numFailedTests ?? 0) : (numFailedTestSuites ?? 0);
  return { passed: numPassedTests ?? 0, failed: failed === 0 && status !== 0 ? 1 : failed, skipped: numPendingTests ?? 0 };
}

/** The last line of a run. Skipped tests (material that is not in a clone) are said, never counted as passed. */
export function countsText(all: readonly TestCounts[]): string {
  const sum = (key: keyof TestCounts): number => all.reduce((total, one) => total + one[key], 0);
  const skipped = sum('skipped') === 0 ? '' : `(${sum('skipped')} skipped: their material is not here)\n`;
  return `${skipped}${sum('passed')} passed, ${sum('failed')} failed`;
}
