/**
 * Who a role's trust policy lets in from outside the account. AWS's services are not outside: they act for this account. A trust policy is URL-encoded JSON
 * (IAM API reference, Role). Source of the principal's forms: IAM User Guide, "AWS JSON policy elements: Principal".
 */
import { reach, reachText, type Reachable } from '../../../../knowledge/json-reach.ts';
import type { Reading } from '../../reads/read.ts';
import { items } from '../../reads/seen.ts';

export interface OutsideTrust {
  readonly role: string;
  /** Account, ARN or provider as the policy names it; the policy itself where it cannot be read. */
  readonly trusted: string;
  readonly everyone: boolean;
  readonly reading: Reading;
}

export function outsideTrusts(reading: Reading, accountId: string): readonly OutsideTrust[] {
  return items([reading], 'Roles[]').flatMap(({ value }) => {
    const role = reachText(value, 'RoleName') ?? '';
    const path = reachText(value, 'Path') ?? '/';
    // AWS's own roles cannot be edited, and trust only AWS's services.
    if (path.startsWith('/aws-service-role/')) return [];
    return trustedBy(reachText(value, 'AssumeRolePolicyDocument') ?? '', accountId).map((trusted) => ({
      role,
      trusted,
      everyone: trusted === '*',
      reading,
    }));
  });
}

/** What a policy that cannot be read is named by: it is never taken for harmless. */
const UNREADABLE = '?';

function trustedBy(encoded: string, accountId: string): readonly string[] {
  const policy = parsed(encoded);
  if (policy === null) return [UNREADABLE];
  const allowed = listed(reach(policy, 'Statement')).filter((statement) => reachText(statement, 'Effect') === 'Allow');
  return [...new Set(allowed.flatMap((statement) => principalsOf(statement, accountId)))];
}

function principalsOf(statement: Reachable, accountId: string): readonly string[] {
  // "Everybody except" is everybody else in the world.
  if (reach(statement, 'NotPrincipal').length > 0 || reachText(statement, 'Principal') === '*') return ['*'];
  const accounts = listed(reach(statement, 'Principal.AWS')).filter((one) => typeof one === 'string');
  const providers = listed(reach(statement, 'Principal.Federated')).filter((one) => typeof one === 'string');
  return [...accounts.filter((one) => one === '*' || accountOf(one) !== accountId), ...providers.filter((one) => accountOf(one) !== accountId)];
}

/** `123456789012` and `arn:aws:iam::123456789012:role/x` name their account; ids of deleted principals (`AROA...`) and `cognito-identity.amazonaws.com` none. */
const accountOf = (principal: string): string => /^(?:\d{12})$/.exec(principal)?.[0] ?? /^arn:[\w-]+:\w+::(\d{12}):/.exec(principal)?.[1] ?? '';

/** One or a list of them: policies may write either. */
const listed = (found: readonly Reachable[]): readonly Reachable[] =>
  found.flatMap((one) => (Array.isArray(one) ? (one as readonly Reachable[]) : [one]));

function parsed(encoded: string): Reachable | null {
  try {
    return JSON.parse(decodeURIComponent(encoded)) as Reachable;
  } catch {
    return null;
  }
}
