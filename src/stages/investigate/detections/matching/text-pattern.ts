/** Sigma strings: `*`, `?` and `\` (specification: "String Wildcard", "Escape Character"). */
import type { PatternPart, TextPattern } from '../rule.ts';

export const MANY: PatternPart = { wild: 'many' };
export const ONE: PatternPart = { wild: 'one' };
export const DASH: PatternPart = { wild: 'dash' };

/** Characters that Windows programs take for the dash of an option (modifiers appendix: windash). */
export const DASHES = ['-', '/', '\u2013', '\u2014', '\u2015'] as const;

/** A backslash escapes `*`, `?` and another backslash; before anything else it is itself. */
export function textPattern(value: string): TextPattern {
  const parts: PatternPart[] = [];
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at);
    const next = value.charAt(at + 1);
    if (char === '\\' && (next === '\\' || next === '*' || next === '?')) {
      parts.push(next);
      at++;
    } else parts.push(char === '*' ? MANY : char === '?' ? ONE : char);
  }
  return tidied(parts);
}

/** Joins neighbouring texts and drops a `*` after a `*`. */
export function tidied(parts: readonly PatternPart[]): TextPattern {
  const tidy: PatternPart[] = [];
  for (const part of parts) {
    const last = tidy.at(-1);
    if (typeof part === 'string' && typeof last === 'string') tidy[tidy.length - 1] = last + part;
    else if (part !== '' && !(isMany(part) && last !== undefined && isMany(last))) tidy.push(part);
  }
  return tidy;
}

export const isMany = (part: PatternPart): boolean => typeof part !== 'string' && part.wild === 'many';

/** The text when the pattern holds nothing but text. */
export function plainText(pattern: TextPattern): string | null {
  if (pattern.length === 0) return '';
  const [only] = pattern;
  return pattern.length === 1 && typeof only === 'string' ? only : null;
}

export const mapTexts = (pattern: TextPattern, change: (text: string) => string): TextPattern =>
  tidied(pattern.map((part) => (typeof part === 'string' ? change(part) : part)));

/** Every text that a pattern with dashes stands for; null when that is more than `most`. */
export function dashVariants(pattern: TextPattern, most: number): TextPattern[] | null {
  let variants: PatternPart[][] = [[]];
  for (const part of pattern) {
    const choices: readonly PatternPart[] = typeof part !== 'string' && part.wild === 'dash' ? DASHES : [part];
    if (variants.length * choices.length > most) return null;
    variants = variants.flatMap((variant) => choices.map((choice) => [...variant, choice]));
  }
  return variants.map(tidied);
}

/** Each dash-like character becomes "any dash". */
export const withAnyDash = (pattern: TextPattern): TextPattern =>
  tidied(
    pattern.flatMap((part) =>
      typeof part === 'string' ? part.split('').map((char) => ((DASHES as readonly string[]).includes(char) ? DASH : char)) : [part],
    ),
  );
