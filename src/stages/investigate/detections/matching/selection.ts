/** A search identifier of a detection: a map, a list of maps, or a list of keywords. */
import type { Complaints } from '../rule-problem.ts';
import type { Expression } from '../rule.ts';
import type { Located, LocatedMap } from '../yaml/located.ts';
import { detectionWords } from './detection-words.ts';
import { fieldKey } from './field-key.ts';
import { fieldTest } from './field-test.ts';
import type { Placeholders } from './placeholders.ts';

/** Null when it cannot be used (a complaint was made). */
export function selection(name: string, value: Located, placeholders: Placeholders, complaints: Complaints): Expression | null {
  if (value.kind === 'map') return fromMap(name, value, placeholders, complaints);
  const keywords = { field: null, modifiers: [] };
  if (value.kind === 'scalar') {
    if (value.value === null || value.text === '') return complaints.error(value.at, detectionWords.emptySelection(name));
    return fieldTest(keywords, value, value.at, placeholders, complaints);
  }
  if (value.items.length === 0) return complaints.error(value.at, detectionWords.emptySelection(name));
  const maps = value.items.filter((item): item is LocatedMap => item.kind === 'map');
  if (maps.length === 0) return fieldTest(keywords, value, value.at, placeholders, complaints);
  if (maps.length < value.items.length) return complaints.error(value.at, detectionWords.mixedList());
  const parts = maps.map((map) => fromMap(name, map, placeholders, complaints));
  return parts.includes(null) ? null : { kind: 'or', parts: parts.flatMap((part) => part ?? []) };
}

function fromMap(name: string, map: LocatedMap, placeholders: Placeholders, complaints: Complaints): Expression | null {
  if (map.entries.length === 0) return complaints.error(map.at, detectionWords.emptySelection(name));
  const parts = map.entries.map((entry) => {
    const key = fieldKey(entry.key, entry.at, complaints);
    return key && fieldTest(key, entry.value, entry.at, placeholders, complaints);
  });
  return parts.includes(null) ? null : { kind: 'and', parts: parts.flatMap((part) => part ?? []) };
}
