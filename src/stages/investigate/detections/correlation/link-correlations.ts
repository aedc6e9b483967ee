/** Joins correlations to the rules they name, inner ones first. */
import type { Draft } from '../drafts.ts';
import { highest } from '../level.ts';
import type { RuleHead } from '../rule-head.ts';
import type { Complaints } from '../rule-problem.ts';
import type { RuleRegister } from '../rule-register.ts';
import type { CorrelatedField, CorrelationRule, EventRule, Rule } from '../rule.ts';
import { ruleWords } from '../rule-words.ts';
import { correlationWords } from './correlation-words.ts';

type CorrelationDraft = Extract<Draft, { kind: 'correlation' }>;

export interface LinkedCorrelation {
  readonly rule: CorrelationRule;
  /** Ids of rules that do not report alone because of `generate: false`. */
  readonly silences: readonly string[];
}

/** `correlations` are in an order in which each comes after those it uses; `unusable` ones stand on rules that do not apply here. */
export function linkCorrelations(
  register: RuleRegister,
  events: readonly EventRule[],
  complaints: Complaints,
): { correlations: LinkedCorrelation[]; unusable: RuleHead[] } {
  const linker = new Linker(register, events, complaints);
  for (const draft of register.drafts) if (draft.kind === 'correlation') linker.link(draft);
  return { correlations: linker.linked, unusable: linker.unusable };
}

class Linker {
  readonly linked: LinkedCorrelation[] = [];
  readonly unusable: RuleHead[] = [];
  readonly #register: RuleRegister;
  readonly #rules: Map<string, Rule>;
  readonly #complaints: Complaints;
  readonly #results = new Map<CorrelationDraft, Rule | 'parts' | 'broken'>();
  readonly #path = new Set<CorrelationDraft>();

  constructor(register: RuleRegister, events: readonly EventRule[], complaints: Complaints) {
    this.#register = register;
    this.#rules = new Map(events.map((rule) => [rule.id, rule]));
    this.#complaints = complaints;
  }

  link(draft: CorrelationDraft): Rule | 'parts' | 'broken' {
    const known = this.#results.get(draft);
    if (known !== undefined) return known;
    this.#path.add(draft);
    const parts = draft.written.rules.map((reference) => this.#part(reference));
    this.#path.delete(draft);
    const result = parts.includes('broken')
      ? 'broken'
      : parts.includes('parts')
        ? 'parts'
        : this.#made(
            draft,
            parts.filter((part) => typeof part !== 'string'),
          );
    if (result === 'parts') this.unusable.push(draft.head);
    this.#results.set(draft, result);
    return result;
  }

  #part({ text, at }: CorrelationDraft['written']['rules'][number]): Rule | 'parts' | 'broken' {
    const draft = this.#register.named(text, at, this.#complaints);
    if (draft === null) return 'broken';
    if (draft.kind === 'not-applicable') return 'parts';
    if (draft.kind === 'correlation') {
      if (!this.#path.has(draft)) {
        const result = this.link(draft);
        if (result === 'broken') this.#complaints.error(at, ruleWords.brokenRule(text));
        return result;
      }
      this.#complaints.error(at, ruleWords.circle(text));
      return 'broken';
    }
    const rule = this.#rules.get(this.#register.idOf(draft));
    if (rule === undefined) this.#complaints.error(at, draft.kind === 'broken' ? ruleWords.brokenRule(text) : ruleWords.unknownRule(text));
    return rule ?? 'broken';
  }

  #made(draft: CorrelationDraft, parts: readonly Rule[]): Rule | 'broken' {
    const { written, head } = draft;
    const groupBy = this.#fields(draft, written.groupBy, parts);
    const fields = this.#fields(draft, written.fields, parts);
    if (groupBy === null || fields === null) return 'broken';
    const rules = parts.map((part) => part.id);
    const { type, timespanSeconds, conditions, percentile } = written;
    const { name, title, tags, at } = head;
    const rule: CorrelationRule = {
      kind: 'correlation',
      id: this.#register.idOf(draft),
      name,
      title,
      tags,
      at,
      reports: true,
      level: head.level ?? highest(parts.map((part) => part.level)),
      correlation: { type, rules, timespanSeconds, groupBy, fields, conditions, percentile },
    };
    this.linked.push({ rule, silences: written.generate ? [] : rules });
    this.#rules.set(rule.id, rule);
    return rule;
  }

  /** Aliases resolved: what each rule calls the field. */
  #fields(draft: CorrelationDraft, names: readonly string[], parts: readonly Rule[]): CorrelatedField[] | null {
    const made: CorrelatedField[] = [];
    for (const name of names) {
      const alias = draft.written.aliases.find((one) => one.name === name);
      const byRule: Record<string, string> = {};
      for (const { rule, at, field } of alias?.fields ?? []) {
        const target = this.#register.named(rule, at, this.#complaints);
        if (target === null) return null;
        byRule[this.#register.idOf(target)] = field;
      }
      const missing = alias && parts.find((part) => !Object.hasOwn(byRule, part.id));
      if (missing !== undefined)
        return this.#complaints.error(alias?.at ?? draft.head.at, correlationWords.aliasIncomplete(name, missing.name ?? missing.title));
      made.push({ name, byRule });
    }
    return made;
  }
}
