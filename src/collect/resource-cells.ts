/** The resources a table row names, as CloudTrail's `resources` list. */
import { structJson } from './cell-json.ts';

interface ConsoleResource {
  readonly resourceType?: unknown;
  readonly resourceName?: unknown;
}

/** JSON text of the list, null when the row names none. `types` is the console's separate column of 2020, '' without one. */
export function resourcesJson(names: string, types: string): string | null {
  const text = names.trim();
  if (text === '' || text === '[]' || text === 'null') return null;
  if (/^[[{]/.test(text)) return listJson(text);
  const each = parts(text);
  const kinds = parts(types);
  return JSON.stringify(each.map((name, index) => resource(kinds.length === each.length ? kinds[index] : undefined, name)));
}

/** The console writes [{"resourceType":"AWS::IAM::User","resourceName":"alice"}]; Athena prints structs. */
function listJson(text: string): string | null {
  try {
    const listed: unknown = JSON.parse(text);
    const list: unknown[] = Array.isArray(listed) ? listed : [listed];
    const fromConsole = list.every((one) => typeof one === 'object' && one !== null && ('resourceType' in one || 'resourceName' in one));
    if (fromConsole) return JSON.stringify((list as ConsoleResource[]).map((one) => resource(one.resourceType, one.resourceName)));
  } catch {
    // Not JSON: a printed struct, or text that merely begins with a bracket.
  }
  return structJson(text, true) ?? JSON.stringify([resource(undefined, text)]);
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
