/** Reads a rule file: every YAML document in it as located values, or what stops it from being read. Bounded against hostile files. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import type { Document, ErrorCode, Node, ParsedNode } from 'yaml';
import { Complaints } from '../rule-problem.ts';
import type { Place, RuleProblem } from '../rule-problem.ts';
import { yamlWords } from './yaml-words.ts';
import type { Located } from './located.ts';

/** The largest public rule file is under 40 kB; a rule with a long address list stays far below these. */
export const YAML_LIMITS = { characters: 500_000, documents: 2_000, nodes: 100_000, depth: 40 } as const;

export interface RuleFile {
  readonly name: string;
  readonly text: string;
}

export interface RuleDocument {
  readonly root: Located;
}

export function readDocuments(file: RuleFile): { documents: RuleDocument[]; problems: RuleProblem[] } {
  const complaints = new Complaints();
  const top: Place = { file: file.name, line: 1, column: 1 };
  if (file.text.length > YAML_LIMITS.characters) {
    complaints.error(top, yamlWords.tooLong(file.text.length, YAML_LIMITS.characters));
    return { documents: [], problems: complaints.problems };
  }
  const lines = new LineCounter();
  const parsed = parse(file.text, lines);
  if (parsed === null) {
    complaints.error(top, yamlWords.tooDeep(YAML_LIMITS.depth));
    return { documents: [], problems: complaints.problems };
  }
  if (parsed.length > YAML_LIMITS.documents) complaints.error(top, yamlWords.tooManyDocuments(parsed.length, YAML_LIMITS.documents));
  const budget = { nodes: YAML_LIMITS.nodes };
  const documents = parsed.slice(0, YAML_LIMITS.documents).flatMap((document) => locate(document, file.name, lines, budget, complaints));
  return { documents, problems: complaints.problems };
}

/** Null when nesting overflows the parser itself. The library's own search for repeated keys takes quadratic time; ours is in `#map`. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed[] | null {
  try {
    const found = parseAllDocuments(text, { lineCounter, logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
    return Array.isArray(found) ? found : [];
  } catch {
    return null;
  }
}

function locate(document: Document.Parsed, file: string, lines: LineCounter, budget: { nodes: number }, complaints: Complaints): RuleDocument[] {
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const first = document.errors[0];
  if (first !== undefined) {
    complaints.error(place(first.pos[0]), yamlWords.notYaml(first.code satisfies ErrorCode, first.message));
    return [];
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) return [];
  const walk = new Walk(document, place, budget, complaints);
  const root = walk.node(document.contents, 0);
  return root === null ? [] : [{ root }];
}

/** One walk over a document. An alias counts what it repeats, so an "alias bomb" runs out of budget instead of memory. */
class Walk {
  readonly #document: Document.Parsed;
  readonly #place: (offset: number) => Place;
  readonly #budget: { nodes: number };
  readonly #complaints: Complaints;

  constructor(document: Document.Parsed, place: (offset: number) => Place, budget: { nodes: number }, complaints: Complaints) {
    this.#document = document;
    this.#place = place;
    this.#budget = budget;
    this.#complaints = complaints;
  }

  node(node: unknown, depth: number): Located | null {
    const at = this.#at(node);
    this.#budget.nodes -= 1;
    if (this.#budget.nodes < 0) return this.#complaints.error(at, yamlWords.tooMuch(YAML_LIMITS.nodes));
    if (depth > YAML_LIMITS.depth) return this.#complaints.error(at, yamlWords.tooDeep(YAML_LIMITS.depth));
    if (isAlias(node)) return this.node(node.resolve(this.#document), depth + 1);
    if (isMap(node)) return this.#map(node.items, at, depth);
    if (isSeq(node)) {
      const items = this.#all(node.items, (item) => this.node(item, depth + 1));
      return items && { kind: 'list', at, items };
    }
    if (isScalar(node)) return this.#scalar(node.value, node.source, at);
    return this.#complaints.error(at, yamlWords.strangeValue());
  }

  #map(pairs: readonly { key: unknown; value: unknown }[], at: Place, depth: number): Located | null {
    const seen = new Set<string>();
    const entries = this.#all(pairs, (pair) => {
      const name = this.node(pair.key, depth + 1);
      if (name === null) return null;
      if (name.kind !== 'scalar') return this.#complaints.error(name.at, yamlWords.strangeKey());
      const key = name.value === null ? 'null' : name.text;
      if (seen.has(key)) return this.#complaints.error(name.at, yamlWords.keyTwice(key));
      seen.add(key);
      const value = pair.value === null ? this.#scalar(null, undefined, name.at) : this.node(pair.value, depth + 1);
      return value && { key, at: name.at, value };
    });
    return entries && { kind: 'map', at, entries };
  }

  #scalar(value: unknown, source: string | undefined, at: Place): Located | null {
    if (value === null || value === undefined) return { kind: 'scalar', at, value: null, text: '' };
    if (typeof value === 'string') return { kind: 'scalar', at, value, text: value };
    if (typeof value === 'boolean') return { kind: 'scalar', at, value, text: String(value) };
    if (typeof value === 'number' || typeof value === 'bigint') {
      const asWritten = source !== undefined && /^[-+]?\d+(\.\d+)?$/.test(source);
      return { kind: 'scalar', at, value: Number(value), text: asWritten ? source : String(value) };
    }
    return this.#complaints.error(at, yamlWords.strangeValue());
  }

  #all<From, To>(items: readonly From[], one: (item: From) => To | null): To[] | null {
    const made: To[] = [];
    for (const item of items) {
      const result = one(item);
      if (result === null) return null;
      made.push(result);
    }
    return made;
  }

  #at(node: unknown): Place {
    const range = (node as Node | ParsedNode | undefined)?.range;
    return this.#place(range?.[0] ?? 0);
  }
}
