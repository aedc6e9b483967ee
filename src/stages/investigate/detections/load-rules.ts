/** Sigma files to rules that can run on CloudTrail events. Pure: no files, no engine. */
import { draftOf } from './drafts.ts';
import type { Draft } from './drafts.ts';
import type { Level } from './level.ts';
import { linkedRules } from './link-rules.ts';
import type { Placeholders } from './matching/placeholders.ts';
import { Complaints } from './rule-problem.ts';
import type { Place, RuleProblem } from './rule-problem.ts';
import type { Rule } from './rule.ts';
import { readDocuments } from './yaml/read-documents.ts';
import type { RuleFile } from './yaml/read-documents.ts';

export interface LoadOptions {
  /** Ids of rules that must stay silent. They still serve correlations. */
  readonly ignore?: readonly string[];
  /** Rules below this level stay silent. They still serve correlations. @default 'informational' */
  readonly leastLevel?: Level;
  /** Values for `%name%` under the modifier `expand`. */
  readonly placeholders?: Placeholders;
}

/** A correct document that is not for CloudTrail, or that its writer switched off. */
export interface NotApplicable extends Place {
  readonly id: string | null;
  readonly title: string;
  readonly why:
    | { readonly kind: 'logsource'; readonly logsource: string }
    | { readonly kind: 'taxonomy'; readonly taxonomy: string }
    /** `enabled: false`, `status: unsupported`, or a correlation of rules that do not apply. */
    | { readonly kind: 'off' | 'unsupported' | 'parts' };
}

export interface LoadedRules {
  readonly rules: readonly Rule[];
  readonly problems: readonly RuleProblem[];
  readonly notApplicable: readonly NotApplicable[];
}

/**
 * Reads rules, correlations and filters of all files together: they may name each other across files.
 * Never throws on any content; what cannot be used is in `problems`, with file, line and column.
 */
export function loadRules(files: readonly RuleFile[], options: LoadOptions = {}): LoadedRules {
  const drafts: Draft[] = [];
  const problems: RuleProblem[] = [];
  for (const file of files) {
    const read = readDocuments(file);
    problems.push(...read.problems);
    for (const { root } of read.documents) {
      const complaints = new Complaints();
      const draft = draftOf(root, options.placeholders ?? {}, complaints);
      if (draft !== null) drafts.push(draft);
      problems.push(...complaints.problems);
    }
  }
  const linked = linkedRules(drafts, options);
  return { ...linked, problems: [...problems, ...linked.problems] };
}
