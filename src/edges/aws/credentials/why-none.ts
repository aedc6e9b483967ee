/** Why there are no credentials, from what the SDK's providers say: each reason has a next step of its own. */
import { NoCredentials } from '../thrown.ts';

/** Stable codes; the words for people stand in `cli/wiring/live`. */
export type WhyNone = 'none' | 'profile-unknown' | 'session-ended' | 'mfa-code-missing' | 'role-refused' | 'unreached' | 'credentials-failed';

/** Wordings of the SDK's credential providers, version 3.1175. Read in order. */
const WORDINGS: readonly (readonly [RegExp, WhyNone])[] = [
  [/multi-factor authentication|MFA code/i, 'mfa-code-missing'],
  [/could not load credentials from any providers/i, 'none'],
  // `aws login` and IAM Identity Center.
  [/re-?authenticate|has expired|token is expired|aws (sso )?login|failed to load (a )?token|was not found or is invalid/i, 'session-ended'],
  [/could not resolve credentials using profile|profile .* (was|could) not (be )?found|does not contain login_session/i, 'profile-unknown'],
];

/** STS, Identity Center and the sign-in service refuse with errors of their own. */
const REFUSED =
  /^(AccessDenied|ForbiddenException|UnauthorizedException|ExpiredToken|InvalidClientTokenId|SignatureDoesNotMatch|RegionDisabled|MultiFactorAuthentication|ValidationError)/;
const UNREACHED = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH|TimeoutError/;

export function noCredentials(error: unknown): NoCredentials {
  if (error instanceof NoCredentials) return error;
  const { name = '', message = '', code = '' } = error as { readonly name?: string; readonly message?: string; readonly code?: string };
  const why = whyNone(String(name), String(message), String(code));
  // The provider's own text stays behind: that of a `credential_process` holds its command line, which may hold secrets.
  return new NoCredentials(why, `no usable credentials: ${why}${REFUSED.test(String(name)) ? `, ${String(name).slice(0, 80)}` : ''}`, error);
}

function whyNone(name: string, message: string, code: string): WhyNone {
  if (REFUSED.test(name)) return 'role-refused';
  if (UNREACHED.test(code) || UNREACHED.test(name)) return 'unreached';
  const told = WORDINGS.find(([wording]) => wording.test(message))?.[1];
  if (told !== undefined) return told;
  return UNREACHED.test(message) ? 'unreached' : 'credentials-failed';
}
