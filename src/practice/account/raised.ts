/** What a script asks, in the spelling of CloudTrail, with the member names of the API. */
import type { Fields, Json } from './call.ts';

export type Raised = Readonly<Record<string, unknown>>;

export const raised = (fields: Fields): Raised =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), raisedValue(value)]));

function raisedValue(value: Json): unknown {
  if (Array.isArray(value)) return value.map(raisedValue);
  return typeof value === 'object' && value !== null ? raised(value as Fields) : value;
}
