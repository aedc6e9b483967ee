import { reach, reachText } from '../../../knowledge/json-reach.ts';
import { cutText } from '../../../words/visible-text.ts';
import type { Item } from './item.ts';

const MOST_TAGS = 60;
const LONGEST_KEY = 128;
const LONGEST_VALUE = 256;

/** Tags in any of AWS's spellings: a list of `Key`/`Value`, `key`/`value`, `TagKey`/`TagValue`, or a map. AWS allows 50 of its user and some of its own. */
export function tagsOf(item: Item, path: string): Readonly<Record<string, string>> {
  const found = reach(item, path);
  const pairs = found.flatMap((one): (readonly [string, string])[] => {
    const key = reachText(one, 'Key') ?? reachText(one, 'key') ?? reachText(one, 'TagKey');
    if (key !== null) return [[key, reachText(one, 'Value') ?? reachText(one, 'value') ?? reachText(one, 'TagValue') ?? '']];
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    return Object.entries(one).flatMap(([name, value]): (readonly [string, string])[] => (typeof value === 'string' ? [[name, value]] : []));
  });
  return Object.fromEntries(pairs.slice(0, MOST_TAGS).map(([key, value]) => [cutText(key, LONGEST_KEY).text, cutText(value, LONGEST_VALUE).text]));
}
