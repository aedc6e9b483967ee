/**
 * Who denied, as far as AWS's wording tells.
 * Source: IAM User Guide, "Troubleshoot access denied error messages" (wordings of explicit and implicit denials by policy type; the ARN of the policy may
 * follow within one account or organization), read November 2026.
 */

export type DeniedBy = 'no-allow' | 'identity-policy' | 'quarantine' | 'scp' | 'boundary' | 'session-policy' | 'unknown';

/** Read in order: a quarantine policy is an identity policy with a name. A resource control policy, too, is the organization's and counts as `scp`. */
const WORDINGS: readonly (readonly [RegExp, DeniedBy])[] = [
  [/AWSCompromisedKeyQuarantine/, 'quarantine'],
  [/(service|resource) control polic(y|ies)/i, 'scp'],
  [/permissions? boundar(y|ies)/i, 'boundary'],
  [/session polic(y|ies)/i, 'session-policy'],
  [/explicit deny in (an|the) identity-based policy/i, 'identity-policy'],
  [/no (identity|resource)-based policy allows/i, 'no-allow'],
];

export const deniedBy = (message: string): DeniedBy => WORDINGS.find(([wording]) => wording.test(message))?.[1] ?? 'unknown';

/** IAM action the message names, e.g. `ec2:DescribeInstances`; null when it names none. */
export const deniedAction = (message: string): string | null =>
  /not authorized to perform:? ([A-Za-z0-9-]+:[A-Za-z0-9*]+)/.exec(message)?.[1] ?? null;
