/**
 * The credential report of IAM as rows. Source: IAM User Guide, "Getting credential reports" (its columns; `N/A`, `no_information` and `not_supported` stand
 * for "no time"). It quotes nothing, and names of users may contain a comma.
 */
import type { Reading } from './read.ts';
import { textOf } from './seen.ts';

export interface ReportRow {
  /** A user's name, or `<root_account>`. */
  readonly user: string;
  /** Null where the report does not say (root). */
  readonly passwordEnabled: boolean | null;
  /** ISO 8601; null where there is none. */
  readonly passwordLastUsed: string | null;
  readonly passwordLastChanged: string | null;
  readonly mfaActive: boolean;
  readonly userCreated: string | null;
}

export interface CredentialReport {
  readonly rows: readonly ReportRow[];
  /** When AWS computed it. */
  readonly generatedAt: string | null;
}

export const ROOT_ROW = '<root_account>';

/** Columns of the first version of the report and all since; further ones came behind them. */
const FIRST_COLUMNS = ['user', 'arn', 'user_creation_time', 'password_enabled', 'password_last_used', 'password_last_changed'];

/** AWS computes the report within some seconds to minutes; until then there is nothing to read. */
export const NO_REPORT = {
  ja: 'AWS の認証情報レポートが、まだできていません。数分後にもう一度。',
  en: 'AWS has not finished its credential report yet. Try again in a few minutes.',
} as const;

/** The report of an answer; null when there is none or it cannot be read. */
export function credentialReportOf(reading: Reading): CredentialReport | null {
  const content = textOf(reading, 'Content');
  if (content === null) return null;
  const [heading = '', ...lines] = Buffer.from(content, 'base64').toString('utf8').trimEnd().split('\n');
  const columns = heading.trimEnd().split(',');
  if (FIRST_COLUMNS.some((column) => !columns.includes(column)) || !columns.includes('mfa_active')) return null;
  return { rows: lines.map((line) => rowOf(columns, line.trimEnd())), generatedAt: textOf(reading, 'GeneratedTime') };
}

/** A comma inside a user's name (and so in the ARN) makes too many cells: the name takes what its share of the surplus is. */
function rowOf(columns: readonly string[], line: string): ReportRow {
  const cells = line.split(',');
  const commas = Math.max(0, Math.floor((cells.length - columns.length) / 2));
  const name = cells.slice(0, commas + 1).join(',');
  const rest = cells.slice(2 * commas + 2);
  const cell = (column: string): string => rest[columns.indexOf(column) - 2] ?? '';
  const passwordEnabled = cell('password_enabled');
  return {
    user: name,
    passwordEnabled: passwordEnabled === 'true' ? true : passwordEnabled === 'false' ? false : null,
    passwordLastUsed: timeOf(cell('password_last_used')),
    passwordLastChanged: timeOf(cell('password_last_changed')),
    mfaActive: cell('mfa_active') === 'true',
    userCreated: timeOf(cell('user_creation_time')),
  };
}

const timeOf = (cell: string): string | null => (Number.isNaN(Date.parse(cell)) ? null : new Date(cell).toISOString().replace(/\.\d+Z$/, 'Z'));
