/**
 * The condition of a detection (specification: "Condition"). From least to most binding: or, and, not, `x of`, brackets.
 * Operators may be written in upper case; names are taken as written, else without regard to case.
 */
import type { Complaint } from '../rule-problem.ts';
import type { Expression } from '../rule.ts';
import { conditionWords } from './condition-words.ts';

export const CONDITION_LIMITS = { characters: 5_000, depth: 50 } as const;

export type Selections = ReadonlyMap<string, Expression>;

interface Token {
  readonly text: string;
  /** Offset in the condition. */
  readonly at: number;
}

interface ConditionFault {
  readonly complaint: Complaint;
  /** Offset in the condition. */
  readonly at: number;
}

export type ConditionResult = { readonly expression: Expression } | ConditionFault;

export function parseCondition(text: string, selections: Selections): ConditionResult {
  if (text.length > CONDITION_LIMITS.characters) return { complaint: conditionWords.tooLong(CONDITION_LIMITS.characters), at: 0 };
  const tokens = [...text.matchAll(/[()|]|[^\s()|]+/g)].map((match) => ({ text: match[0], at: match.index }));
  const pipe = tokens.find((token) => token.text === '|');
  if (pipe !== undefined) return { complaint: conditionWords.aggregation(), at: pipe.at };
  return new ConditionParser(tokens, text.length, selections).whole();
}

const isFault = (result: ConditionResult): result is ConditionFault => 'complaint' in result;

class ConditionParser {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  readonly #selections: Selections;
  #next = 0;

  constructor(tokens: readonly Token[], end: number, selections: Selections) {
    this.#tokens = tokens;
    this.#end = end;
    this.#selections = selections;
  }

  whole(): ConditionResult {
    const result = this.#chain('or', 0);
    const left = this.#tokens[this.#next];
    return isFault(result) || left === undefined
      ? result
      : this.#fault(left.text === ')' ? conditionWords.bracket() : conditionWords.unexpected(left.text));
  }

  /** `a or b or c`, whose parts are `and` chains, whose parts are single terms. */
  #chain(operator: 'or' | 'and', depth: number): ConditionResult {
    const parts: Expression[] = [];
    do {
      const part = operator === 'or' ? this.#chain('and', depth) : this.#term(depth);
      if (isFault(part)) return part;
      parts.push(part.expression);
    } while (this.#take(operator));
    const [only] = parts;
    return { expression: parts.length === 1 && only !== undefined ? only : { kind: operator, parts } };
  }

  #term(depth: number): ConditionResult {
    if (depth > CONDITION_LIMITS.depth) return this.#fault(conditionWords.tooDeep(CONDITION_LIMITS.depth));
    if (this.#take('not')) {
      const negated = this.#term(depth + 1);
      return isFault(negated) ? negated : { expression: { kind: 'not', part: negated.expression } };
    }
    if (this.#take('(')) {
      const inner = this.#chain('or', depth + 1);
      if (isFault(inner)) return inner;
      return this.#take(')') ? inner : this.#fault(conditionWords.bracket());
    }
    const token = this.#tokens[this.#next];
    if (token === undefined || /^(?:and|or|of|[()])$/i.test(token.text)) return this.#fault(conditionWords.unexpected(token?.text ?? ''));
    const following = this.#tokens[this.#next + 1];
    return following !== undefined && /^of$/i.test(following.text) ? this.#someOf(token) : this.#named(token);
  }

  #someOf(quantity: Token): ConditionResult {
    const amount = quantity.text.toLowerCase();
    if (amount !== '1' && amount !== 'all' && amount !== 'any') return this.#fault(conditionWords.quantity(quantity.text));
    this.#next += 2;
    const pattern = this.#tokens[this.#next];
    if (pattern === undefined || /^[()]$/.test(pattern.text)) return this.#fault(conditionWords.unexpected(pattern?.text ?? ''));
    const names = namesFitting(pattern.text, [...this.#selections.keys()]);
    if (names.length === 0) return this.#fault(conditionWords.nothingMatches(pattern.text));
    this.#next += 1;
    const parts = names.flatMap((name) => this.#selections.get(name) ?? []);
    return { expression: { kind: amount === 'all' ? 'and' : 'or', parts } };
  }

  #named(token: Token): ConditionResult {
    const names = [...this.#selections.keys()];
    const alike = names.filter((name) => name.toLowerCase() === token.text.toLowerCase());
    const [near] = alike;
    const expression = this.#selections.get(token.text) ?? (alike.length === 1 && near !== undefined ? this.#selections.get(near) : undefined);
    if (expression === undefined) return this.#fault(conditionWords.unknownName(token.text, names));
    this.#next += 1;
    return { expression };
  }

  #take(text: string): boolean {
    const found = this.#tokens[this.#next]?.text.toLowerCase() === text;
    if (found) this.#next += 1;
    return found;
  }

  #fault(complaint: Complaint): ConditionResult {
    return { complaint, at: this.#tokens[this.#next]?.at ?? this.#end };
  }
}

/** `them`, a pattern with `*`, or a plain name. Names that begin with `_` are left out unless the pattern itself begins so. */
function namesFitting(pattern: string, names: readonly string[]): string[] {
  const everyone = pattern.toLowerCase() === 'them';
  return names.filter((name) => (pattern.startsWith('_') || !name.startsWith('_')) && (everyone || fits(name, pattern)));
}

/** `*` stands for any characters. Pieces are searched from left to right, so time grows with the length only. */
function fits(name: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const [head = ''] = pieces;
  if (pieces.length === 1) return name === pattern;
  const tail = pieces.at(-1) ?? '';
  if (!name.startsWith(head) || !name.endsWith(tail) || name.length < head.length + tail.length) return false;
  let from = head.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, from);
    if (found < 0 || found + piece.length > name.length - tail.length) return false;
    from = found + piece.length;
  }
  return true;
}
