/** Our own rules and the person's, read and checked. */
import { join } from 'node:path';
import { readRuleFiles } from '../../edges/rule-files/read-rule-files.ts';
import type { RuleFileText } from '../../edges/rule-files/read-rule-files.ts';
import { packageFolder } from '../../edges/system/package-folder.ts';
import { LEVELS, loadRules } from '../../stages/investigate/index.ts';
import type { LoadedRules, Rule } from '../../stages/investigate/index.ts';

/** @throws HikeshiProblem when a folder cannot be read. */
export const ruleFilesOf = (folders: readonly string[]): RuleFileText[] => folders.flatMap((folder) => readRuleFiles(folder));

const ownRuleFolder = (): string => join(packageFolder(), 'rules');

/** The rules shipped with the program, most severe first. */
export function builtInRules(): Rule[] {
  const { rules } = loadRules(ruleFilesOf([ownRuleFolder()]));
  return rules.filter(({ reports }) => reports).sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || (a.title < b.title ? -1 : 1));
}

export interface RulesToRun extends LoadedRules {
  readonly files: readonly RuleFileText[];
}

/** Ours and those of the given folders together: they may refer to each other. */
export function rulesToRun(folders: readonly string[], ignore: readonly string[]): RulesToRun {
  const files = ruleFilesOf([ownRuleFolder(), ...folders]);
  return { ...loadRules(files, { ignore }), files };
}
