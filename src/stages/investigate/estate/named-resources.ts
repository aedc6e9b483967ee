/** Tables without parameters (the console's Event history CSV) still name the resources of a call: the last resort for ids. */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import type { NotableEvent } from '../notable-event.ts';

const NAMES_MOST = 1_000;

export interface NamedResource {
  readonly type: string | null;
  readonly name: string;
}

/** Empty unless the record has no parameters at all. */
export function namedResources(event: NotableEvent): NamedResource[] {
  if (event.request !== null || event.response !== null || event.resources === undefined) return [];
  return reach({ list: event.resources }, 'list[]')
    .slice(0, NAMES_MOST)
    .flatMap((one) => {
      const name = reachText(one, 'resourceName') ?? reachText(one, 'ARN');
      return name === null ? [] : [{ type: reachText(one, 'type'), name: name.slice(0, 2_048) }];
    });
}

export function namesOfType(event: NotableEvent, type: string): string[] {
  return namedResources(event).flatMap((one) => (one.type === type ? [one.name] : []));
}
