/** Credentials of the simulated account, and how each looks as `userIdentity` in a record. */
import { isoTime } from '../clock.ts';
import type { Fields, Json } from './call.ts';

export type Principal =
  | { readonly kind: 'root' }
  | { readonly kind: 'user'; readonly name: string }
  | { readonly kind: 'role'; readonly name: string; readonly session: string }
  | { readonly kind: 'federated'; readonly user: string; readonly name: string }
  | { readonly kind: 'service'; readonly name: string }
  /** What a service did by itself and tells as an AwsServiceEvent. */
  | { readonly kind: 'service-event'; readonly name: string }
  /** Somebody of another account, as seen when they assume a role here. */
  | { readonly kind: 'outside'; readonly accountId: string; readonly principalId: string }
  | { readonly kind: 'web-identity'; readonly provider: string; readonly audience: string; readonly subject: string }
  /** A console sign-in with a name the account does not have; CloudTrail hides what was typed, it may be a password. */
  | { readonly kind: 'unknown-user' }
  | { readonly kind: 'saml'; readonly provider: string; readonly name: string };

export interface Credential {
  readonly principal: Principal;
  /** AKIA..., ASIA..., or null where the record has none (services, sign-in). */
  readonly keyId: string | null;
  readonly longTerm: boolean;
  /** Seconds since 1970; of the whole session, not of the key (a console session uses many keys). */
  readonly issuedAt: number;
  readonly expiresAt: number | null;
  readonly mfa: boolean;
  readonly fromConsole: boolean;
  /** '1.0' or '2.0' for credentials an instance got from its metadata service. */
  readonly roleDelivery?: string;
  /** OIDC federation of a role session. */
  readonly web?: { readonly provider: string; readonly attributes: Fields };
  /** Made from a federation token: then IAM works even though the token's API use of IAM is blocked. */
  readonly sessionAllows?: readonly string[];
  readonly sourceIdentity?: string;
  /** The session shows although no key does, as with service-linked roles. */
  readonly withContext?: boolean;
}

/** What the account must tell about a principal so that its identity can be written. */
export interface IdentityBook {
  readonly id: string;
  userIdOf(name: string): string;
  roleIdOf(name: string): string;
  rolePathOf(name: string): string;
}

export function identityOf(credential: Credential, book: IdentityBook, invokedBy?: string): Fields {
  const { principal } = credential;
  const key: Fields = credential.keyId === null ? {} : { accessKeyId: credential.keyId };
  const invoked: Fields = invokedBy === undefined ? {} : { invokedBy };
  const session: Fields =
    credential.longTerm || (credential.keyId === null && credential.withContext !== true) ? {} : { sessionContext: sessionContext(credential, book) };
  switch (principal.kind) {
    case 'root':
      return { type: 'Root', principalId: book.id, arn: `arn:aws:iam::${book.id}:root`, accountId: book.id, ...key, ...session, ...invoked };
    case 'user': {
      const arn = `arn:aws:iam::${book.id}:user/${principal.name}`;
      return {
        type: 'IAMUser',
        principalId: book.userIdOf(principal.name),
        arn,
        accountId: book.id,
        ...key,
        userName: principal.name,
        ...session,
        ...invoked,
      };
    }
    case 'role': {
      const arn = `arn:aws:sts::${book.id}:assumed-role/${principal.name}/${principal.session}`;
      return {
        type: 'AssumedRole',
        principalId: `${book.roleIdOf(principal.name)}:${principal.session}`,
        arn,
        accountId: book.id,
        ...key,
        ...session,
        ...invoked,
      };
    }
    case 'federated': {
      const arn = `arn:aws:sts::${book.id}:federated-user/${principal.name}`;
      return { type: 'FederatedUser', principalId: `${book.id}:${principal.name}`, arn, accountId: book.id, ...key, ...session, ...invoked };
    }
    case 'service':
      return { type: 'AWSService', invokedBy: principal.name };
    case 'service-event':
      return { accountId: book.id, invokedBy: principal.name };
    case 'outside':
      return { type: 'AWSAccount', principalId: principal.principalId, accountId: principal.accountId };
    case 'web-identity':
      return {
        type: 'WebIdentityUser',
        principalId: `${principal.provider}:${principal.audience}:${principal.subject}`,
        userName: principal.subject,
        identityProvider: principal.provider,
      };
    case 'unknown-user':
      return { type: 'IAMUser', accountId: book.id, accessKeyId: '', userName: 'HIDDEN_DUE_TO_SECURITY_REASONS' };
    case 'saml':
      return {
        type: 'SAMLUser',
        principalId: `${principal.provider}:${principal.name}`,
        userName: principal.name,
        identityProvider: principal.provider,
      };
  }
}

function sessionContext(credential: Credential, book: IdentityBook): Json {
  const attributes: Fields = { creationDate: isoTime(credential.issuedAt), mfaAuthenticated: String(credential.mfa) };
  const delivery: Fields = credential.roleDelivery === undefined ? {} : { ec2RoleDelivery: credential.roleDelivery };
  const source: Fields = credential.sourceIdentity === undefined ? {} : { sourceIdentity: credential.sourceIdentity };
  const issuer = sessionIssuer(credential.principal, book);
  if (issuer === null) return { attributes, ...delivery };
  const web: Json = credential.web === undefined ? {} : { federatedProvider: credential.web.provider, attributes: credential.web.attributes };
  return { sessionIssuer: issuer, webIdFederationData: web, attributes, ...source, ...delivery };
}

function sessionIssuer(principal: Principal, book: IdentityBook): Json | null {
  if (principal.kind === 'role') {
    const arn = `arn:aws:iam::${book.id}:role${book.rolePathOf(principal.name)}${principal.name}`;
    return { type: 'Role', principalId: book.roleIdOf(principal.name), arn, accountId: book.id, userName: principal.name };
  }
  if (principal.kind === 'federated') {
    const arn = `arn:aws:iam::${book.id}:user/${principal.user}`;
    return { type: 'IAMUser', principalId: book.userIdOf(principal.user), arn, accountId: book.id, userName: principal.user };
  }
  return null;
}

/** The ARN policies and messages speak of. */
export function arnOf(credential: Credential, accountId: string): string {
  const { principal } = credential;
  switch (principal.kind) {
    case 'root':
      return `arn:aws:iam::${accountId}:root`;
    case 'user':
      return `arn:aws:iam::${accountId}:user/${principal.name}`;
    case 'role':
      return `arn:aws:sts::${accountId}:assumed-role/${principal.name}/${principal.session}`;
    case 'federated':
      return `arn:aws:sts::${accountId}:federated-user/${principal.name}`;
    case 'service':
    case 'service-event':
      return principal.name;
    case 'unknown-user':
      return `arn:aws:iam::${accountId}:user/unknown`;
    case 'outside':
      return `arn:aws:iam::${principal.accountId}:root`;
    case 'web-identity':
    case 'saml':
      return principal.provider;
  }
}

/** The principal a truth names: users, roles, root, federated users, foreign accounts; null for services and where people only came from. */
export function principalName(credential: Credential, accountId: string): string | null {
  const { kind } = credential.principal;
  const acts = kind === 'root' || kind === 'user' || kind === 'role' || kind === 'federated' || kind === 'outside';
  return acts ? arnOf(credential, accountId) : null;
}
