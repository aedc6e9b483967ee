/** A thing by the name people know it by, harmless to show: names are the intruder's choice. */
import type { Thing } from '../things.ts';
import { visibleText } from '../../../words/visible-text.ts';

const LONGEST = 120;

export function thingName(thing: Thing | null): string {
  if (thing === null) return '(?)';
  const { id, details } = thing.holding;
  const name = visibleText((id.split('#')[0] ?? id).slice(0, LONGEST));
  const type = details['instanceType'];
  return type === undefined ? name : `${name} (${visibleText(type.slice(0, LONGEST))})`;
}
