/** Allow or deny, by action patterns and the few conditions that containment needs. No resource-level evaluation. */
import { secondsOf } from '../clock.ts';

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;
  readonly Sid?: string;
}

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

export type Decision = 'allowed' | 'not-allowed' | 'denied';

/** What conditions may ask about the caller. */
export interface Circumstances {
  readonly issuedAt: number | null;
  readonly mfa: boolean;
}

/** Explicit deny wins, then any allow; otherwise nothing allows it. */
export function decide(policies: readonly PolicyDocument[], action: string, circumstances: Circumstances): Decision {
  let allowed = false;
  for (const policy of policies) {
    for (const statement of policy.Statement) {
      if (!covers(statement, action) || !holds(statement, circumstances)) continue;
      if (statement.Effect === 'Deny') return 'denied';
      allowed = true;
    }
  }
  return allowed ? 'allowed' : 'not-allowed';
}

function covers(statement: Statement, action: string): boolean {
  if (statement.NotAction !== undefined) return !patternsOf(statement.NotAction).some((pattern) => matches(pattern, action));
  return patternsOf(statement.Action ?? []).some((pattern) => matches(pattern, action));
}

/** `aws:TokenIssueTime` (revoke older sessions) and `aws:MultiFactorAuthPresent`; any other condition counts as met. */
function holds(statement: Statement, circumstances: Circumstances): boolean {
  for (const tests of Object.values(statement.Condition ?? {})) {
    for (const [key, value] of Object.entries(tests)) {
      if (key === 'aws:TokenIssueTime' && !(circumstances.issuedAt !== null && circumstances.issuedAt < secondsOf(String(value)))) return false;
      if (key === 'aws:MultiFactorAuthPresent' && circumstances.mfa !== (String(value) === 'true')) return false;
    }
  }
  return true;
}

const patternsOf = (patterns: string | readonly string[]): readonly string[] => (typeof patterns === 'string' ? [patterns] : patterns);

/** `*` stands for any text; letter case does not count, as in IAM. */
export function matches(pattern: string, action: string): boolean {
  if (pattern === '*') return true;
  const pieces = pattern.toLowerCase().split('*');
  const text = action.toLowerCase();
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, from);
    if (found < 0 || found + piece.length > text.length - last.length) return false;
    from = found + piece.length;
  }
  return true;
}

export const allow = (...actions: string[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
});
export const deny = (...actions: string[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: actions, Resource: '*' }],
});
