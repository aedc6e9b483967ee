/** The `detection` of a rule (or the `filter` of a filter document): its searches and conditions as one expression. */
import { Complaints } from '../rule-problem.ts';
import type { Expression } from '../rule.ts';
import { entryOf, itemsOf } from '../yaml/located.ts';
import type { Located, LocatedMap } from '../yaml/located.ts';
import { conditionWords } from './condition-words.ts';
import { parseCondition } from './condition.ts';
import { detectionWords } from './detection-words.ts';
import type { Placeholders } from './placeholders.ts';
import { selection } from './selection.ts';

/** Keys beside the searches. `timeframe` belonged to the old aggregations and means nothing without them. */
const NOT_SEARCHES = ['condition', 'timeframe', 'rules'];

/** The largest public rule comes to a few hundred; this one would still run. */
const MOST_TESTS = 10_000;

/** Several conditions are joined with "or". Null when something cannot be used (complaints were made for all of it). */
export function detection(name: 'detection' | 'filter', section: Located, placeholders: Placeholders, complaints: Complaints): Expression | null {
  if (section.kind !== 'map') return complaints.error(section.at, detectionWords.notAMap(name));
  const selections = new Map<string, Expression>();
  let broken = false;
  for (const entry of section.entries) {
    if (NOT_SEARCHES.includes(entry.key)) continue;
    const expression = selection(entry.key, entry.value, placeholders, complaints);
    if (expression === null) broken = true;
    selections.set(entry.key, expression ?? { kind: 'never' });
  }
  if (selections.size === 0) return complaints.error(section.at, detectionWords.noSelections());
  const condition = conditions(section, selections, complaints);
  if (condition !== null && weight(condition, new Map()) > MOST_TESTS) return complaints.error(section.at, conditionWords.tooMuch(MOST_TESTS));
  return broken ? null : condition;
}

/** Tests a rule comes to when its condition is written out: searches named again and again count each time. */
function weight(expression: Expression, known: Map<Expression, number>): number {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const parts = expression.kind === 'not' ? [expression.part] : expression.kind === 'and' || expression.kind === 'or' ? expression.parts : [];
  const own = expression.kind === 'value' ? expression.matchers.length : 1;
  const total = parts.reduce((sum, part) => sum + weight(part, known), own);
  known.set(expression, total);
  return total;
}

function conditions(section: LocatedMap, selections: ReadonlyMap<string, Expression>, complaints: Complaints): Expression | null {
  const entry = entryOf(section, 'condition');
  if (entry === undefined) return complaints.error(section.at, conditionWords.missing());
  const parts: Expression[] = [];
  const written = itemsOf(entry.value);
  if (written.length === 0) return complaints.error(entry.value.at, conditionWords.missing());
  for (const one of written) {
    if (one.kind !== 'scalar' || one.value === null) return complaints.error(one.at, conditionWords.notText());
    const result = parseCondition(one.text, selections);
    if ('complaint' in result) return complaints.error({ ...one.at, column: one.at.column + result.at }, result.complaint);
    parts.push(result.expression);
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'or', parts };
}

/**
 * Filter documents: does the condition describe the events to keep (`not selection`, as pySigma reads filters) or those to leave out
 * (`selection`, as in the specification's example)? It keeps when every search in it is negated. See docs/decisions/0012.
 */
export function describesWhatToKeep(section: Located): boolean {
  if (section.kind !== 'map') return false;
  const names = section.entries.filter((entry) => !NOT_SEARCHES.includes(entry.key)).map((entry) => entry.key);
  const marked = new Map<string, Expression>(names.map((name) => [name, { kind: 'always' }]));
  const condition = conditions(section, marked, new Complaints());
  return condition !== null && allNegated(condition, false);
}

function allNegated(expression: Expression, negated: boolean): boolean {
  if (expression.kind === 'not') return allNegated(expression.part, !negated);
  if (expression.kind === 'and' || expression.kind === 'or') return expression.parts.every((part) => allNegated(part, negated));
  return negated;
}
