/** `field|modifier|modifier` as written before a value. */
import type { Complaints, Place } from '../rule-problem.ts';
import { detectionWords } from './detection-words.ts';
import { conflict, modifierNamed, MODIFIERS } from './modifiers.ts';
import type { Modifier } from './modifiers.ts';

export interface FieldKey {
  /** Dotted path, or null for a search in the whole event. */
  readonly field: string | null;
  readonly modifiers: readonly Modifier[];
}

const PATH_LIMITS = { characters: 300, steps: 20 } as const;

export function fieldKey(text: string, at: Place, complaints: Complaints): FieldKey | null {
  const [path = '', ...names] = text.split('|');
  const field = path.trim();
  if (field !== '' && !isFieldPath(field)) return complaints.error(at, detectionWords.fieldPath(field));
  const modifiers: Modifier[] = [];
  for (const name of names) {
    const modifier = modifierNamed(name.trim());
    if (modifier === null) return complaints.error(at, detectionWords.unknownModifier(name, MODIFIERS));
    modifiers.push(modifier);
  }
  const clash = conflict(modifiers);
  if (clash !== null) return complaints.error(at, detectionWords.conflict(...clash));
  return { field: field === '' ? null : field, modifiers };
}

/** Any JSON key may be a step; an empty step or an endless path is a slip. */
export function isFieldPath(text: string): boolean {
  const steps = text.split('.');
  return text.length <= PATH_LIMITS.characters && steps.length <= PATH_LIMITS.steps && steps.every((step) => step !== '');
}
