/** Members of an output that its schema does not know: a mistake of whoever plays AWS, which the protocols would swallow. */
import type { NormalizedSchema } from '@smithy/core/schema';

/** Paths like `Reservations[].Instances[].Foo`; empty when all is declared and of a fitting kind. */
export function undeclaredMembers(schema: NormalizedSchema, value: unknown, path = ''): string[] {
  if (value === undefined || value === null) return [];
  if (schema.isStructSchema()) return ofStructure(schema, value, path);
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) return [`${path} (a list)`];
    const member = schema.getValueSchema();
    return [...new Set(value.flatMap((item) => undeclaredMembers(member, item, `${path}[]`)))];
  }
  if (schema.isMapSchema()) {
    if (typeof value !== 'object') return [`${path} (a map)`];
    return Object.values(value).flatMap((item) => undeclaredMembers(schema.getValueSchema(), item, `${path}{}`));
  }
  if (schema.isTimestampSchema()) return value instanceof Date ? [] : [`${path} (a Date)`];
  if (schema.isStringSchema()) return typeof value === 'string' ? [] : [`${path} (text)`];
  if (schema.isBooleanSchema()) return typeof value === 'boolean' ? [] : [`${path} (true or false)`];
  if (schema.isNumericSchema()) return typeof value === 'number' ? [] : [`${path} (a number)`];
  return [];
}

function ofStructure(schema: NormalizedSchema, value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date) return [`${path} (a structure)`];
  const left = new Set(Object.keys(value));
  const wrong: string[] = [];
  for (const [name, member] of schema.structIterator()) {
    if (!left.delete(name)) continue;
    wrong.push(...undeclaredMembers(member, (value as Readonly<Record<string, unknown>>)[name], path === '' ? name : `${path}.${name}`));
  }
  return [...wrong, ...[...left].map((name) => (path === '' ? name : `${path}.${name}`))];
}
