/** One spelling for role sessions, so that issuing and use meet. */

/**
 * `arn:aws:iam::1:role/path/NAME#SESSION` (what a request says) to `arn:aws:sts::1:assumed-role/NAME/SESSION` (what the user is called later).
 * Any other text is returned unchanged.
 */
export function sessionArnOf(principal: string, account: string): string {
  const hash = principal.indexOf('#');
  if (hash < 0 || !principal.startsWith('arn:')) return principal;
  const parts = principal.slice(0, hash).split(':');
  const name = (parts[5] ?? '').split('/').at(-1) ?? '';
  return `arn:${parts[1] ?? 'aws'}:sts::${parts[4] === undefined || parts[4] === '' ? account : parts[4]}:assumed-role/${name}/${principal.slice(hash + 1)}`;
}

/** `NAME` of `arn:aws:sts::1:assumed-role/NAME/SESSION` or of a role ARN; null for anything else. */
export function roleNameOf(principal: string | null): string | null {
  const resource = principal?.split(':')[5]?.split('/') ?? [];
  if (resource[0] === 'assumed-role') return resource[1] ?? null;
  return resource[0] === 'role' ? (resource.at(-1) ?? null) : null;
}
