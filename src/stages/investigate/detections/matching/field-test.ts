/** `field|modifiers: value(s)` to a test. */
import type { Complaints, Place } from '../rule-problem.ts';
import type { Expression, Matcher } from '../rule.ts';
import { itemsOf } from '../yaml/located.ts';
import type { Located, LocatedScalar } from '../yaml/located.ts';
import { detectionWords } from './detection-words.ts';
import type { FieldKey } from './field-key.ts';
import { matchersFor } from './matchers.ts';
import type { Modifier } from './modifiers.ts';
import { expanded } from './placeholders.ts';
import type { Placeholders } from './placeholders.ts';

export const VALUE_LIMITS = { perField: 2_000, characters: 10_000 } as const;

/** Modifiers that make sense for a search in the whole event. */
const FOR_KEYWORDS: readonly Modifier[] = [
  'all',
  'cased',
  're',
  'i',
  'm',
  's',
  'contains',
  'expand',
  'windash',
  'wide',
  'utf16',
  'utf16le',
  'utf16be',
  'base64',
  'base64offset',
];

export function fieldTest(key: FieldKey, value: Located, at: Place, placeholders: Placeholders, complaints: Complaints): Expression | null {
  const scalars = scalarsOf(value, complaints);
  if (scalars === null) return null;
  const [first] = scalars;
  if (first === undefined) return complaints.error(value.at, detectionWords.noValues());
  if (key.field === null) {
    const misplaced = key.modifiers.find((modifier) => !FOR_KEYWORDS.includes(modifier));
    if (misplaced !== undefined) return complaints.error(at, detectionWords.keywordModifier(misplaced));
  } else {
    if (key.modifiers.includes('exists')) return existence(key.field, scalars, first, complaints);
    if (scalars.some((scalar) => scalar.value === null)) return absence(key.field, key, scalars, first, complaints);
  }
  if (key.modifiers.includes('all') && scalars.length < 2) return complaints.error(at, detectionWords.allNeedsSeveral());
  const matchers = allMatchers(key, scalars, placeholders, complaints);
  if (matchers === null) return null;
  return linked(key, matchers);
}

/** Values are joined by "or", with `all` by "and"; the forms one value expands to are always alternatives. `neq` is "none of these". */
function linked(key: FieldKey, matchers: readonly Matcher[][]): Expression {
  const single = matchers.every((forms) => forms.length === 1);
  const all = key.modifiers.includes('all') && !key.modifiers.includes('neq');
  const test: Expression =
    all && !single
      ? { kind: 'and', parts: matchers.map((forms) => ({ kind: 'value', field: key.field, matchers: forms, all: false })) }
      : { kind: 'value', field: key.field, matchers: matchers.flat(), all };
  return key.modifiers.includes('neq') ? { kind: 'not', part: test } : test;
}

function allMatchers(key: FieldKey, scalars: readonly LocatedScalar[], placeholders: Placeholders, complaints: Complaints): Matcher[][] | null {
  const made: Matcher[][] = [];
  let count = 0;
  for (const scalar of scalars) {
    if (scalar.text.length > VALUE_LIMITS.characters) return complaints.error(scalar.at, detectionWords.valueTooLong(VALUE_LIMITS.characters));
    const filled = key.modifiers.includes('expand') ? expanded(scalar.text, placeholders) : { values: [scalar.text] };
    if ('unknown' in filled) return complaints.error(scalar.at, detectionWords.placeholderUnknown(filled.unknown));
    const forms = filled.values.map((text) => matchersFor(key, text, scalar, complaints));
    if (forms.includes(null)) return null;
    made.push(forms.flatMap((several) => several ?? []));
    count += made.at(-1)?.length ?? 0;
  }
  if (count > VALUE_LIMITS.perField) {
    return complaints.error(scalars[0]?.at ?? { file: '', line: 1, column: 1 }, detectionWords.tooManyValues(count, VALUE_LIMITS.perField));
  }
  return made;
}

function scalarsOf(value: Located, complaints: Complaints): LocatedScalar[] | null {
  const scalars: LocatedScalar[] = [];
  for (const item of itemsOf(value)) {
    if (item.kind === 'map') return complaints.error(item.at, detectionWords.nestedValue());
    if (item.kind === 'list') return complaints.error(item.at, detectionWords.nestedList());
    scalars.push(item);
  }
  return scalars;
}

function existence(field: string, scalars: readonly LocatedScalar[], first: LocatedScalar, complaints: Complaints): Expression | null {
  const wanted = first.text.toLowerCase();
  if (scalars.length > 1 || (wanted !== 'true' && wanted !== 'false')) return complaints.error(first.at, detectionWords.trueOrFalseNeeded());
  const exists: Expression = { kind: 'exists', field };
  return wanted === 'true' ? exists : { kind: 'not', part: exists };
}

function absence(field: string, key: FieldKey, scalars: readonly LocatedScalar[], first: LocatedScalar, complaints: Complaints): Expression | null {
  if (scalars.length > 1) return complaints.error(first.at, detectionWords.nullInList());
  const other = key.modifiers.find((modifier) => modifier !== 'neq');
  if (other !== undefined) return complaints.error(first.at, detectionWords.nullWithModifier(other));
  const absent: Expression = { kind: 'absent', field };
  return key.modifiers.includes('neq') ? { kind: 'not', part: absent } : absent;
}
