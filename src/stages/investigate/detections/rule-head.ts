/** Title, id, name, level, tags and log source: what every Sigma document begins with. */
import { isLevel } from './level.ts';
import type { Level } from './level.ts';
import type { Complaints, Place } from './rule-problem.ts';
import { ruleWords } from './rule-words.ts';
import { itemsOf, textOf, valueOf } from './yaml/located.ts';
import type { LocatedMap } from './yaml/located.ts';

export interface RuleHead {
  readonly id: string | null;
  readonly name: string | null;
  readonly title: string;
  /** Null when the rule states none. */
  readonly level: Level | null;
  readonly tags: readonly string[];
  readonly at: Place;
}

const MOST_TAGS = 100;

/** Null when the head is unusable (complaints were made). */
export function ruleHead(map: LocatedMap, complaints: Complaints): RuleHead | null {
  // The specification's own examples leave the title out of rules that only serve a correlation and have a name.
  const title = textOf(valueOf(map, 'title')) ?? textOf(valueOf(map, 'name'));
  if (title === null || title.trim() === '') return complaints.error(map.at, ruleWords.titleMissing());
  if (Array.from(title).length > 256) return complaints.error(valueOf(map, 'title')?.at ?? map.at, ruleWords.titleTooLong());
  return {
    id: optionalText(map, 'id', complaints),
    name: optionalText(map, 'name', complaints),
    title: title.trim(),
    level: level(map, complaints),
    tags: tags(map),
    at: map.at,
  };
}

function optionalText(map: LocatedMap, key: string, complaints: Complaints): string | null {
  const value = valueOf(map, key);
  if (value === undefined || (value.kind === 'scalar' && value.value === null)) return null;
  if (value.kind !== 'scalar') return complaints.error(value.at, ruleWords.notText(key));
  const text = value.text.trim();
  return text === '' ? null : text;
}

function level(map: LocatedMap, complaints: Complaints): Level | null {
  const value = valueOf(map, 'level');
  const text = textOf(value)?.trim().toLowerCase();
  if (value === undefined || text === undefined) return null;
  if (isLevel(text)) return text;
  complaints.warning(value.at, ruleWords.levelUnknown(text));
  return null;
}

function tags(map: LocatedMap): string[] {
  const value = valueOf(map, 'tags');
  return value === undefined
    ? []
    : itemsOf(value)
        .flatMap((item) => textOf(item) ?? [])
        .slice(0, MOST_TAGS);
}

/** Why a document is not for CloudTrail, or null when it is. Null `logsource` in the result means it is missing. */
export function otherLogsource(map: LocatedMap): { readonly logsource: string } | 'missing' | null {
  const source = valueOf(map, 'logsource');
  if (source?.kind !== 'map') return 'missing';
  const part = (key: string): string | null => textOf(valueOf(source, key))?.trim().toLowerCase() ?? null;
  const [product, service, category] = [part('product'), part('service'), part('category')];
  if (product === 'aws' && service === 'cloudtrail' && category === null) return null;
  return { logsource: [product, service, category].map((one) => one ?? '-').join('/') };
}
