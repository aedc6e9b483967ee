/** The resources a table row names, as CloudTrail's `resources` list. */
import { structJson } from './cell-json.ts';

/** JSON text of the list, null when the row names none. `types` is the console's separate column of 2020, '' without one. */
export function resourcesJson(names: string, types: string): string | null {
  const text = names.trim();
  if (text === '' || text === '[]' || text === 'null') return null;
  if (/^[[{]/.test(text)) return listJson(text);
  const each = parts(text);
  const kinds = parts(types);
  return JSON.stringify(each.map((name, index) => resource(kinds.length === each.length ? kinds[index] : undefined, name)));
}

/** The console writes [{"resourceType":"AWS::IAM::User","resourceName":"alice"}], LookupEvents the same with capitals; Athena prints structs. */
function listJson(text: string): string | null {
  try {
    const listed: unknown = JSON.parse(text);
    const list: unknown[] = Array.isArray(listed) ? listed : [listed];
    const pairs = list.map(typeAndName);
    if (pairs.every((pair) => pair !== null)) return JSON.stringify(pairs.map(([type, name]) => resource(type, name)));
  } catch {
    // Not JSON: a printed struct, or text that merely begins with a bracket.
  }
  return structJson(text, true) ?? JSON.stringify([resource(undefined, text)]);
}

function typeAndName(one: unknown): readonly [type: unknown, name: unknown] | null {
  if (typeof one !== 'object' || one === null) return null;
  const byKey = new Map(Object.entries(one).map(([key, value]) => [key.toLowerCase(), value as unknown]));
  return byKey.has('resourcetype') || byKey.has('resourcename') ? [byKey.get('resourcetype'), byKey.get('resourcename')] : null;
}

/** CloudTrail has no place for a name that is no ARN; it is kept as resourceName. */
function resource(type: unknown, name: unknown): Record<string, unknown> {
  const named = typeof name === 'string' && name.startsWith('arn:') ? { ARN: name } : name === undefined ? {} : { resourceName: name };
  return type === undefined || type === '' ? named : { type, ...named };
}

function parts(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
