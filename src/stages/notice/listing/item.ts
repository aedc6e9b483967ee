/** An item of AWS's answers with what leads to it; everything in it is hostile text. */
import { reach, type Reachable } from '../../../knowledge/json-reach.ts';
import type { Condition, ItemPath, Template } from '../resources/resource-type.ts';

export type Item = { readonly [key: string]: Reachable };

/** An element of an answer as an item: a mere text becomes `{ $value }`; anything else that is no record is none. */
function itemOf(element: Reachable, parent: Item | null): Item | null {
  const under = parent === null ? {} : { $parent: parent };
  if (typeof element === 'string' || typeof element === 'number') return { $value: String(element), ...under };
  if (typeof element !== 'object' || element === null || Array.isArray(element)) return null;
  return { ...(element as Item), ...under };
}

/** The elements that are items. */
export function itemsOf(elements: readonly Reachable[], parent: Item | null): Item[] {
  return elements.map((element) => itemOf(element, parent)).filter((item) => item !== null);
}

/** Items at a path of an answer, `''` for the answer itself. */
export const elementsAt = (output: Reachable, path: string): readonly Reachable[] => (path === '' ? [output] : reach(output, path));

/** Texts (and numbers, truth values as text) at the first path that leads to any. */
export function textsAt(item: Item, path: ItemPath): readonly string[] {
  for (const one of typeof path === 'string' ? [path] : path) {
    const texts = reach(item, one).flatMap((value) =>
      typeof value === 'string' ? (value === '' ? [] : [value]) : typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [],
    );
    if (texts.length > 0) return texts;
  }
  return [];
}

export const textAt = (item: Item, path: ItemPath): string | null => textsAt(item, path)[0] ?? null;

export interface Place {
  readonly region: string;
  readonly account: string;
}

/** The template filled; null when something of it is not in the item. */
export function filled(template: Template, item: Item, place: Place): string | null {
  let whole = true;
  const text = template.replace(/\{([^{}]+)\}/g, (_, path: string) => {
    const value = path === 'region' ? place.region : path === 'account' ? place.account : textAt(item, path);
    if (value === null) whole = false;
    return value ?? '';
  });
  return whole ? text : null;
}

/** A request with its templates filled at any depth; null when something is not in the item. */
export function filledInput(input: Readonly<Record<string, unknown>>, item: Item, place: Place): Readonly<Record<string, unknown>> | null {
  const made = filledValue(input, item, place);
  return made === undefined ? null : (made as Readonly<Record<string, unknown>>);
}

function filledValue(value: unknown, item: Item, place: Place): unknown {
  if (typeof value === 'string') return value.includes('{') ? (filled(value, item, place) ?? undefined) : value;
  if (Array.isArray(value)) {
    const all = value.map((one) => filledValue(one, item, place));
    return all.includes(undefined) ? undefined : all;
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, one]) => [key, filledValue(one, item, place)] as const);
  return members.some(([, one]) => one === undefined) ? undefined : Object.fromEntries(members);
}

/** Whether a condition on the item's texts holds. */
export function holds(item: Item, { at, is, not, orAbsent, notBeginning }: Condition): boolean {
  const values = textsAt(item, at);
  if (notBeginning !== undefined) return !values.some((one) => one.startsWith(notBeginning));
  if (values.length === 0) return orAbsent ?? (not !== undefined && is === undefined);
  if (is !== undefined) return values.some((one) => is.includes(one));
  return not === undefined || !values.some((one) => not.includes(one));
}
