/** One written value and its modifiers to what must be found in the field. */
import type { Complaints } from '../rule-problem.ts';
import type { Matcher, TextPattern, Where } from '../rule.ts';
import type { LocatedScalar } from '../yaml/located.ts';
import { addressBlock } from './address-block.ts';
import { detectionWords } from './detection-words.ts';
import { encodedPatterns } from './encoded-patterns.ts';
import { isFieldPath } from './field-key.ts';
import type { FieldKey } from './field-key.ts';
import { comparisons, encodings, regexFlags, stringPlaces, timeParts } from './modifiers.ts';
import type { Modifier } from './modifiers.ts';
import { regexFault, REGEX_LIMITS } from './regex-syntax.ts';
import { MANY, textPattern, tidied } from './text-pattern.ts';

/** `text` is the value after placeholders were filled in. Null when it cannot be used (a complaint was made). */
export function matchersFor(key: FieldKey, text: string, scalar: LocatedScalar, complaints: Complaints): Matcher[] | null {
  const { modifiers } = key;
  if (modifiers.includes('re')) return regexMatcher(modifiers, text, scalar, complaints);
  if (modifiers.includes('cidr')) {
    const block = addressBlock(text);
    return block === null ? complaints.error(scalar.at, detectionWords.notANetwork(text)) : [{ kind: 'within', block }];
  }
  if (modifiers.includes('fieldref')) return fieldMatcher(modifiers, text, scalar, complaints);
  if (comparisons(modifiers).length + timeParts(modifiers).length > 0) return numberMatcher(modifiers, text, scalar, complaints);
  return textMatchers(key, text, scalar, complaints);
}

function textMatchers(key: FieldKey, text: string, scalar: LocatedScalar, complaints: Complaints): Matcher[] | null {
  const patterns = encodedPatterns(textPattern(text), encodings(key.modifiers), scalar.at, complaints);
  const cased = key.modifiers.includes('cased');
  const where: Where = key.field === null ? 'contains' : whereOf(key.modifiers);
  return patterns && patterns.map((pattern) => ({ kind: 'text', pattern: placed(pattern, where), cased }));
}

function placed(pattern: TextPattern, where: Where): TextPattern {
  const before = where === 'contains' || where === 'end' ? [MANY] : [];
  const after = where === 'contains' || where === 'start' ? [MANY] : [];
  return tidied([...before, ...pattern, ...after]);
}

function whereOf(modifiers: readonly Modifier[]): Where {
  const place = stringPlaces(modifiers)[0];
  return place === undefined ? 'whole' : place === 'startswith' ? 'start' : place === 'endswith' ? 'end' : 'contains';
}

/** A regular expression is looked for anywhere in the text unless startswith or endswith tie it down. */
function regexMatcher(modifiers: readonly Modifier[], pattern: string, scalar: LocatedScalar, complaints: Complaints): Matcher[] | null {
  if (pattern.length > REGEX_LIMITS.length) return complaints.error(scalar.at, detectionWords.regexTooLong(REGEX_LIMITS.length));
  const fault = regexFault(pattern);
  if (fault !== null) return complaints.error(scalar.at, detectionWords.regex(fault));
  const where = whereOf(modifiers);
  const tied = where === 'start' ? `\\A(?:${pattern})` : where === 'end' ? `(?:${pattern})\\z` : pattern;
  return [{ kind: 'regex', pattern: tied, flags: regexFlags(modifiers).join('') }];
}

function fieldMatcher(modifiers: readonly Modifier[], text: string, scalar: LocatedScalar, complaints: Complaints): Matcher[] | null {
  if (scalar.kind === 'scalar' && typeof scalar.value !== 'string') return complaints.error(scalar.at, detectionWords.textNeeded('fieldref'));
  if (!isFieldPath(text)) return complaints.error(scalar.at, detectionWords.fieldPath(text));
  return [{ kind: 'field', field: text, where: whereOf(modifiers), cased: modifiers.includes('cased') }];
}

function numberMatcher(modifiers: readonly Modifier[], text: string, scalar: LocatedScalar, complaints: Complaints): Matcher[] | null {
  const compare = comparisons(modifiers)[0] ?? 'eq';
  const part = timeParts(modifiers)[0] ?? null;
  const number = /^[-+]?\d+(\.\d+)?([eE][-+]?\d{1,3})?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number)) return complaints.error(scalar.at, detectionWords.numberNeeded(part ?? compare));
  return [{ kind: 'number', compare, number, of: part }];
}
