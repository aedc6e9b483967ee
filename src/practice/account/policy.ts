/** Policy documents, and what they say to a script's call. How policies decide is in `policies/`. */
import { isoTime } from '../clock.ts';
import { verdictOf } from './policies/authorize.ts';
import { glob } from './policies/glob.ts';
import { policyRequest } from './policies/request.ts';

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Principal?: unknown;
  readonly NotPrincipal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | boolean | number | readonly string[]>>>>;
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

/** Keys that scripts' calls always answer; of any other nothing is known, and it counts as met. */
const TOLD = new Set(['aws:tokenissuetime', 'aws:multifactorauthpresent']);

/** Explicit deny wins, then any allow; otherwise nothing allows it. For scripts, which name no resource: every one fits. */
export function decide(policies: readonly PolicyDocument[], action: string, { issuedAt, mfa }: Circumstances): Decision {
  const keys = { 'aws:MultiFactorAuthPresent': String(mfa), ...(issuedAt === null ? {} : { 'aws:TokenIssueTime': isoTime(issuedAt) }) };
  const verdict = verdictOf(policies, policyRequest({ action, resource: null, keys, assumedMet: (key) => !TOLD.has(key.toLowerCase()) }));
  return verdict === 'allow' ? 'allowed' : verdict === 'deny' ? 'denied' : 'not-allowed';
}

/** `*` stands for any text; letter case does not count, as in IAM. */
export const matches = (pattern: string, action: string): boolean => glob(pattern, true).test(action);

export const allow = (...actions: string[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
});
export const deny = (...actions: string[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: actions, Resource: '*' }],
});
