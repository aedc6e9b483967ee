/** Global condition keys of a call ("AWS global condition context keys"). */
import { isoTime } from '../../clock.ts';
import type { Caller } from '../call.ts';
import { arnOf, type Credential, type IdentityBook } from '../credential.ts';

export type ConditionKeys = Readonly<Record<string, string | readonly string[]>>;

export function circumstancesOf(caller: Caller, book: IdentityBook, region: string, now: number): ConditionKeys {
  const { credential } = caller;
  return {
    ...principalKeys(credential, book),
    'aws:SourceIp': caller.address,
    'aws:UserAgent': caller.userAgent,
    'aws:RequestedRegion': region,
    'aws:CurrentTime': isoTime(now),
    'aws:EpochTime': String(Math.floor(now)),
    'aws:SecureTransport': 'true',
    'aws:ViaAWSService': 'false',
    'aws:PrincipalIsAWSService': 'false',
  };
}

function principalKeys(credential: Credential, book: IdentityBook): ConditionKeys {
  const { principal } = credential;
  const temporary: ConditionKeys = credential.longTerm
    ? {}
    : { 'aws:TokenIssueTime': isoTime(credential.issuedAt), 'aws:MultiFactorAuthPresent': String(credential.mfa) };
  const common: ConditionKeys = { ...temporary, 'aws:PrincipalAccount': book.id };
  switch (principal.kind) {
    case 'user':
      return {
        ...common,
        'aws:PrincipalType': 'User',
        'aws:PrincipalArn': arnOf(credential, book.id),
        'aws:username': principal.name,
        'aws:userid': book.userIdOf(principal.name),
      };
    case 'role':
      return {
        ...common,
        'aws:PrincipalType': 'AssumedRole',
        'aws:PrincipalArn': `arn:aws:iam::${book.id}:role${book.rolePathOf(principal.name)}${principal.name}`,
        'aws:userid': `${book.roleIdOf(principal.name)}:${principal.session}`,
      };
    case 'federated':
      return {
        ...common,
        'aws:PrincipalType': 'FederatedUser',
        'aws:PrincipalArn': arnOf(credential, book.id),
        'aws:userid': `${book.id}:${principal.name}`,
      };
    case 'root':
      return { ...common, 'aws:PrincipalType': 'Account', 'aws:PrincipalArn': arnOf(credential, book.id), 'aws:userid': book.id };
    default:
      return common;
  }
}
