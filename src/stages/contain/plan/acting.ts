/** The operator with all it rests on: what must not be taken away while it works. */
import type { People } from './administrators.ts';
import type { Operator } from './operator.ts';
import { principalOf } from './suspects.ts';

export interface Acting extends Operator {
  /** Groups of a user: what they lose, it loses. */
  readonly groups: readonly string[];
  /** How a role was come into: `user/x`, `role/x`, ARNs of providers. Nothing may shut them: the session may have to be renewed while it works. */
  readonly cameBy: readonly string[];
}

/** @param people null when IAM did not show them */
export function actingOf(operator: Operator, people: People | null): Acting {
  const [kind, name = ''] = operator.identity?.split('/') ?? [];
  return {
    ...operator,
    groups: kind === 'user' ? (people?.groups.get(name) ?? []) : [],
    cameBy: kind === 'role' ? [...waysInto(people?.trusts.get(name) ?? [], operator.account), ...calledAfter(operator.session)] : [],
  };
}

/** Providers the role trusts; and the one user or role of this account it trusts, when there is no other. */
function waysInto(trusted: readonly string[], accountId: string): readonly string[] {
  const providers = trusted.filter((name) => /:(oidc|saml)-provider\//.test(name));
  const [only, ...others] = trusted.filter((name) => !providers.includes(name));
  const principal = only === undefined || others.length > 0 ? null : principalOf(only);
  const known = principal?.account === accountId && (principal.kind === 'user' || principal.kind === 'role');
  return [...providers, ...(known ? [`${principal.kind}/${principal.name}`] : [])];
}

/** The console's "Switch role" calls the session after the user. */
const calledAfter = (session: string | null): readonly string[] => (session === null || session === '' ? [] : [`user/${session}`]);
