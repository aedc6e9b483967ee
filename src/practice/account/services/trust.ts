/** Whether a role's trust lets this caller in: services, accounts with an external id, OIDC subjects, SAML providers. */
import { arnOf, type Credential } from '../credential.ts';
import { matches, type PolicyDocument, type Statement } from '../policy.ts';

export function trusts(trust: PolicyDocument, credential: Credential, accountId: string, externalId: string): boolean {
  return trust.Statement.some(
    (statement) => statement.Effect === 'Allow' && names(statement, credential, accountId) && conditionsMet(statement, credential, externalId),
  );
}

function names(statement: Statement, credential: Credential, accountId: string): boolean {
  const { principal } = credential;
  if (statement.Principal === '*') return true;
  const named = statement.Principal as
    | { readonly AWS?: string | readonly string[]; readonly Service?: string | readonly string[]; readonly Federated?: string }
    | undefined;
  if (principal.kind === 'service') return listed(named?.Service).includes(principal.name);
  if (principal.kind === 'web-identity' || principal.kind === 'saml') return listed(named?.Federated).includes(principal.provider);
  const home = principal.kind === 'outside' ? principal.accountId : accountId;
  return listed(named?.AWS).some((arn) => arn === '*' || arn === home || arn === `arn:aws:iam::${home}:root` || arn === arnOf(credential, accountId));
}

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

function conditionsMet(statement: Statement, credential: Credential, externalId: string): boolean {
  const { principal } = credential;
  for (const tests of Object.values(statement.Condition ?? {})) {
    for (const [key, value] of Object.entries(tests)) {
      if (key === 'sts:ExternalId' && value !== externalId) return false;
      if (key.endsWith(':sub') && !(principal.kind === 'web-identity' && matches(String(value), principal.subject))) return false;
      if (key.endsWith(':aud') && !(principal.kind === 'web-identity' && principal.audience === value)) return false;
    }
  }
  return true;
}
