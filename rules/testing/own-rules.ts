/** Our own rule files, and the cases that lie beside them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';
import { readRuleFiles } from '../../src/edges/rule-files/read-rule-files.ts';
import type { RuleFileText } from '../../src/edges/rule-files/read-rule-files.ts';
import { loadRules } from '../../src/stages/investigate/index.ts';
import type { LoadedRules } from '../../src/stages/investigate/index.ts';
import type { Case } from './case-events.ts';

const FOLDER = dirname(dirname(fileURLToPath(import.meta.url)));

/** The part of a rule document that the tests look at; anything may be missing. */
export interface WrittenRule {
  readonly id?: string;
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  readonly level?: string;
  readonly tags?: readonly string[];
  readonly falsepositives?: readonly string[];
  readonly custom?: { readonly ja?: { readonly title?: string; readonly description?: string; readonly falsepositives?: readonly string[] } };
}

export interface RuleWithCases {
  /** `theme/name` */
  readonly name: string;
  /** The document that reports: always the first of its file. Further documents only serve it. */
  readonly main: WrittenRule;
  readonly parts: readonly WrittenRule[];
  readonly cases: { readonly matches: readonly Case[]; readonly ignores: readonly Case[] } | null;
}

export const ownRuleFiles = (): RuleFileText[] => readRuleFiles(FOLDER);

export const ownRules = (): LoadedRules => loadRules(ownRuleFiles());

export function ownRulesWithCases(): RuleWithCases[] {
  return ownRuleFiles().map(({ name, text }) => {
    const [main = {}, ...parts] = parseAllDocuments(text).map((document) => document.toJS() as WrittenRule);
    const casesFile = name.replace(/\.yml$/, '.cases.json');
    const cases = existsSync(casesFile) ? (JSON.parse(readFileSync(casesFile, 'utf8')) as RuleWithCases['cases']) : null;
    return { name: name.slice(FOLDER.length + 1, -'.yml'.length), main, parts, cases };
  });
}
