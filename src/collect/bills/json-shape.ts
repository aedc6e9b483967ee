/** Looking into JSON that strangers wrote: what is not of the expected shape is simply not there. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list member. */
export function objectsIn(object: JsonObject, key: string): JsonObject[] {
  const value = object[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A text, or a number as text; null for anything else and for the empty text. */
export function textIn(object: JsonObject, key: string): string | null {
  const value = object[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}
