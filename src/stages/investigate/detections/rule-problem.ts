/** What is wrong with a rule file, where, and what to do about it. Collected, never thrown: one bad rule stops no other. */
import type { Bilingual } from '../../../words/language.ts';

/** A place in a rule file; line and column start at 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface RuleProblem extends Place {
  /** Stable, documented in docs/reference: `rule-yaml`, `rule-modifier`, ... */
  readonly code: string;
  /** `error`: the rule is left out. `warning`: it runs, but perhaps not as its writer thinks. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, then what to do. */
  readonly says: Bilingual;
}

export interface Complaint {
  readonly code: string;
  readonly says: Bilingual;
}

/** Gathers problems of one document; `failed` tells whether the document can still become a rule. */
export class Complaints {
  readonly problems: RuleProblem[] = [];

  get failed(): boolean {
    return this.problems.some((problem) => problem.severity === 'error');
  }

  error(at: Place, complaint: Complaint): null {
    this.problems.push({ ...at, ...complaint, severity: 'error' });
    return null;
  }

  warning(at: Place, complaint: Complaint): void {
    this.problems.push({ ...at, ...complaint, severity: 'warning' });
  }
}

/** `rules/mine.yml:12:5: ...`, as editors and terminals make it clickable. */
export function problemText(problem: RuleProblem): Bilingual {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return { ja: `${place}: ${problem.says.ja}`, en: `${place}: ${problem.says.en}` };
}
