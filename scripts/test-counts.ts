/** Adds up what vitest reports. A run that ended badly counts as failed even when its report says nothing. */
import { existsSync, readFileSync } from 'node:fs';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly testResults?: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages?: readonly string[] | null }[];
  }[];
}

/** Lines of a message that are told again at the end: enough to see what was expected. */
const MESSAGE_LINES = 12;

/**
 * What failed, told again at the end of a long run, where it is looked for: file, test, beginning of the message.
 * @param report vitest's JSON report
 */
export function failuresText(report: string): string {
  if (!existsSync(report)) return '';
  const { testResults = [] } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message = '', assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [`FAILED: ${name}\n${beginningOf(message)}`];
      return failed.map(({ fullName, failureMessages }) => `FAILED: ${name} > ${fullName}\n${beginningOf((failureMessages ?? []).join('\n'))}`);
    })
    .join('\n');
}

const beginningOf = (message: string): string =>
  message
    .split('\n')
    .slice(0, MESSAGE_LINES)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n');

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
