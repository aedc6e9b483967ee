/** Whether two policy documents say the same: blanks, order of members and the two ways to write an account do not count. */
import { canonicalJson, type Json } from '../../../case/journal/canonical-json.ts';

export function samePolicy(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [plain(one), plain(other)];
  return a !== null && a === b;
}

function plain(document: string): string | null {
  try {
    return canonicalJson(rooted(JSON.parse(document) as Json));
  } catch {
    return null;
  }
}

/** IAM writes an account in a trust as its root user's ARN ("AWS JSON policy elements: Principal", IAM User Guide). */
function rooted(value: Json): Json {
  if (typeof value === 'string') return /^\d{12}$/.test(value) ? `arn:aws:iam::${value}:root` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length === 1 ? rooted(value[0] as Json) : (value as readonly Json[]).map(rooted);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rooted(one)]));
}
