/** One YAML document to a draft: a rule, correlation or filter that is read but does not know the others yet. */
import type { WrittenCorrelation } from './correlation/read-correlation.ts';
import { readCorrelation } from './correlation/read-correlation.ts';
import type { NotApplicable } from './load-rules.ts';
import { detection, describesWhatToKeep } from './matching/detection.ts';
import type { Placeholders } from './matching/placeholders.ts';
import { otherLogsource, ruleHead } from './rule-head.ts';
import type { RuleHead } from './rule-head.ts';
import type { Expression } from './rule.ts';
import type { Complaints, Place } from './rule-problem.ts';
import { ruleWords } from './rule-words.ts';
import { entryOf, itemsOf, textOf, valueOf } from './yaml/located.ts';
import type { Located, LocatedMap } from './yaml/located.ts';

export type Draft =
  | { readonly kind: 'event'; readonly head: RuleHead; readonly condition: Expression }
  | { readonly kind: 'correlation'; readonly head: RuleHead; readonly written: WrittenCorrelation }
  | {
      readonly kind: 'filter';
      readonly head: RuleHead;
      readonly rules: readonly { text: string; at: Place }[] | 'any';
      readonly condition: Expression;
    }
  | { readonly kind: 'not-applicable'; readonly head: RuleHead; readonly why: NotApplicable['why'] }
  /** Something is wrong with it, but others may name it. */
  | { readonly kind: 'broken'; readonly head: RuleHead };

const KINDS = ['detection', 'correlation', 'filter'] as const;

/** Null when not even its head can be read. */
export function draftOf(root: Located, placeholders: Placeholders, complaints: Complaints): Draft | null {
  if (root.kind !== 'map') return complaints.error(root.at, ruleWords.notAMap());
  const present = KINDS.filter((kind) => valueOf(root, kind) !== undefined);
  const [kind] = present;
  const action = entryOf(root, 'action');
  if (action !== undefined) return complaints.error(action.at, ruleWords.oldCollection());
  if (kind === undefined) return complaints.error(root.at, ruleWords.noKind());
  if (present.length > 1) return complaints.error(root.at, ruleWords.severalKinds());
  const head = ruleHead(root, complaints);
  if (head === null) return null;
  const why = whyNotApplicable(root, kind, complaints);
  if (why !== null) return { kind: 'not-applicable', head, why };
  const draft = complaints.failed ? null : bodyOf(root, kind, head, placeholders, complaints);
  return draft ?? { kind: 'broken', head };
}

function bodyOf(root: LocatedMap, kind: (typeof KINDS)[number], head: RuleHead, placeholders: Placeholders, complaints: Complaints): Draft | null {
  const section = valueOf(root, kind);
  if (section === undefined) return null;
  if (kind === 'correlation') {
    const written = readCorrelation(section, complaints);
    return written && { kind, head, written };
  }
  const condition = detection(kind, section, placeholders, complaints);
  if (kind === 'detection') return condition && { kind: 'event', head, condition };
  const rules = filteredRules(section, complaints);
  if (condition === null || rules === null) return null;
  return { kind, head, rules, condition: describesWhatToKeep(section) ? condition : { kind: 'not', part: condition } };
}

function whyNotApplicable(root: LocatedMap, kind: (typeof KINDS)[number], complaints: Complaints): NotApplicable['why'] | null {
  if (textOf(valueOf(root, 'enabled')) === 'false') return { kind: 'off' };
  const status = textOf(valueOf(root, 'status'))?.trim().toLowerCase();
  if (status === 'unsupported') return { kind: 'unsupported' };
  const taxonomy = textOf(valueOf(root, 'taxonomy'))?.trim();
  if (taxonomy !== undefined && taxonomy.toLowerCase() !== 'sigma') return { kind: 'taxonomy', taxonomy };
  const other = kind === 'correlation' ? null : otherLogsource(root);
  if (other === 'missing') complaints.error(valueOf(root, 'logsource')?.at ?? root.at, ruleWords.logsourceMissing());
  return other === null || other === 'missing' ? null : { kind: 'logsource', logsource: other.logsource };
}

function filteredRules(section: Located, complaints: Complaints): { text: string; at: Place }[] | 'any' | null {
  const value = section.kind === 'map' ? valueOf(section, 'rules') : undefined;
  if (/^(?:any|all)$/i.test(textOf(value) ?? '')) return 'any';
  const names = value === undefined ? [] : itemsOf(value).map((item) => ({ text: textOf(item)?.trim() ?? '', at: item.at }));
  const usable = names.length > 0 && names.every((name) => name.text !== '');
  return usable ? names : complaints.error(value?.at ?? section.at, ruleWords.filterRules());
}
