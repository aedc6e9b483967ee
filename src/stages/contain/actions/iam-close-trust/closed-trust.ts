/** A trust policy without the strangers in it. */
import type { Json } from '../../../../case/journal/canonical-json.ts';

type Fields = Readonly<Record<string, Json>>;

/** Lets nobody in. IAM wants at least one statement. */
export const NOBODY =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":["sts:AssumeRole","sts:AssumeRoleWithSAML","sts:AssumeRoleWithWebIdentity"]}]}';

/**
 * The document without the principals named (separated by spaces); for `null`, one that lets nobody in. The very same text when nothing has to change.
 * A document that is no JSON object is closed for everybody: IAM would not have taken it, so it is not what IAM enforces.
 */
export function closedTrust(document: string, strangers: string | null): string {
  if (strangers === null) return NOBODY;
  const trust = parsed(document);
  if (trust === null) return NOBODY;
  const out = new Set(strangers.split(' '));
  const statements = asList(trust['Statement']);
  const kept = statements.flatMap((one) => withoutStrangers(one, out));
  if (kept.every((one, index) => one === statements[index]) && kept.length === statements.length) return document;
  return kept.length === 0 ? NOBODY : JSON.stringify({ ...trust, Statement: kept });
}

/** Everybody named in statements that allow, as `AWS`, `Federated` or `*`; services are AWS itself. */
export function trusted(document: string): readonly string[] {
  const trust = parsed(document);
  if (trust === null) return [];
  return asList(trust['Statement']).flatMap((one) => {
    if (!isFields(one) || one['Effect'] !== 'Allow') return [];
    const principal = one['Principal'];
    if (!isFields(principal)) return typeof principal === 'string' ? [principal] : [];
    return ['AWS', 'Federated'].flatMap((kind) => asList(principal[kind]).filter((name): name is string => typeof name === 'string'));
  });
}

function withoutStrangers(statement: Json, out: ReadonlySet<string>): readonly Json[] {
  if (!isFields(statement) || statement['Effect'] !== 'Allow') return [statement];
  const principal = statement['Principal'];
  if (typeof principal === 'string') return out.has(principal) ? [] : [statement];
  if (!isFields(principal)) return [statement];
  let changed = false;
  const kept = Object.entries(principal).flatMap(([kind, names]): [string, Json][] => {
    const all = asList(names);
    const left = all.filter((name) => typeof name !== 'string' || !out.has(name));
    if (left.length === all.length) return [[kind, names]];
    changed = true;
    return left.length === 0 ? [] : [[kind, left]];
  });
  if (!changed) return [statement];
  return kept.length === 0 ? [] : [{ ...statement, Principal: Object.fromEntries(kept) }];
}

function parsed(document: string): Fields | null {
  try {
    const value = JSON.parse(document) as Json;
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

const isFields = (value: Json | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: Json | undefined): readonly Json[] => (value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value]);
