/** A thing by the name people know it by, harmless to show: names are the intruder's choice. */
import type { Holding } from '../../investigate/index.ts';
import { visibleText } from '../../../words/visible-text.ts';

const LONGEST = 120;

export function thingName(thing: Holding | null): string {
  if (thing === null) return '(?)';
  const name = visibleText((thing.id.split('#')[0] ?? thing.id).slice(0, LONGEST));
  const type = thing.details['instanceType'];
  return type === undefined ? name : `${name} (${visibleText(type.slice(0, LONGEST))})`;
}
