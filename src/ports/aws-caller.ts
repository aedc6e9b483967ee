/** Whose credentials a live account is asked with. */

export interface AwsCaller {
  /** Twelve digits. */
  readonly account: string;
  readonly arn: string;
  readonly kind: 'root' | 'user' | 'role-session' | 'federated-user' | 'other';
  /** Of the user or role; null for root and what is not known. */
  readonly name: string | null;
  /** Id of the key in use, never its secret: what Hikeshi itself does is told apart in the log by it. */
  readonly accessKeyId: string;
  readonly keyKind: 'long-term' | 'temporary';
  /** When the credentials end, ISO 8601 UTC; null when they do not, or do not say. */
  readonly expiresAt: string | null;
  /** AWS's brake on a user whose key it knows to be exposed (policies named `AWSCompromisedKeyQuarantine...`); `unknown` when looking was denied. */
  readonly quarantine: { readonly kind: 'none' } | { readonly kind: 'attached'; readonly policies: readonly string[] } | { readonly kind: 'unknown' };
}
