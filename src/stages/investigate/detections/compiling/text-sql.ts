/** A text pattern as SQL: the plainest test that says the same. Case is ignored by lowering both sides unless `cased`. */
import { joined, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { SqlDialect } from '../../../../ports/sql-dialect.ts';
import { DASHES, isMany, mapTexts } from '../matching/text-pattern.ts';
import type { PatternPart, TextPattern } from '../rule.ts';
import { lowerCase } from './lower-case.ts';

const DASH_LIKE = DASHES.join('');
const PLAIN_DASHES = '-'.repeat(DASHES.length);

/** The field's text as patterns are compared with it. */
export const comparable = (text: Sql, cased: boolean): Sql => (cased ? text : sql`lower(${text})`);

/** `text` in one of the plain texts. */
export function isOneOf(text: Sql, choices: readonly string[], cased: boolean): Sql {
  const bound = choices.map((choice) => sql`${cased ? choice : lowerCase(choice)}`);
  const [only] = bound;
  const field = comparable(text, cased);
  return bound.length === 1 && only !== undefined ? sql`${field} = ${only}` : sql`${field} in (${joined(bound, ', ')})`;
}

export function fitsPattern(text: Sql, pattern: TextPattern, cased: boolean, dialect: SqlDialect): Sql {
  const wanted = cased ? pattern : mapTexts(pattern, lowerCase);
  if (wanted.some(isDash)) return fitsPattern(withPlainDashes(text), wanted.map(plainDashes), cased, dialect);
  const field = comparable(text, cased);
  const startsOpen = wanted[0] !== undefined && isMany(wanted[0]);
  const endsOpen = wanted.length > 1 && isMany(wanted.at(-1) ?? '');
  const core = wanted.slice(startsOpen ? 1 : 0, endsOpen ? -1 : undefined);
  if (core.length === 0) return startsOpen ? sql`${text} is not null` : sql`${field} = ${''}`;
  const [only] = core;
  if (core.length > 1 || typeof only !== 'string') return dialect.matchesRegex(field, wholePattern(wanted), '');
  if (startsOpen && endsOpen) return dialect.containsText(field, sql`${only}`);
  if (startsOpen) return dialect.endsWithText(field, sql`${only}`);
  return endsOpen ? dialect.startsWithText(field, sql`${only}`) : sql`${field} = ${only}`;
}

const isDash = (part: PatternPart): boolean => typeof part !== 'string' && part.wild === 'dash';
const plainDashes = (part: PatternPart): PatternPart =>
  isDash(part)
    ? '-'
    : typeof part === 'string'
      ? Array.from(part, (char) => ((DASHES as readonly string[]).includes(char) ? '-' : char)).join('')
      : part;
const withPlainDashes = (text: Sql): Sql => sql`translate(${text}, ${DASH_LIKE}, ${PLAIN_DASHES})`;

/** The pattern as a regular expression of the whole text; `*` and `?` also take line ends. */
function wholePattern(pattern: TextPattern): string {
  const parts = pattern.map((part) =>
    typeof part === 'string' ? part.replaceAll(/[\\^$.|?*+()[\]{}]/g, String.raw`\$&`) : isMany(part) ? '.*' : '.',
  );
  return `(?s)\\A${parts.join('')}\\z`;
}
