/** Says of every rule file whether it can be used, and where not, why. */
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { loadRules, ruleProblemText } from '../../../stages/investigate/index.ts';
import { countText } from '../../../words/number-format.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { SharedFlags } from '../../shared-flags.ts';
import { ruleFilesOf } from '../../wiring/rules.ts';
import type { Cli } from '../../world.ts';

/** Problems go to stdout: they are the result. Leaves with "your input" when a rule cannot be used. */
export function runRulesCheck(this: Cli, flags: SharedFlags, ...folders: string[]): void {
  const files = ruleFilesOf(folders);
  const { rules, problems, notApplicable } = loadRules(files);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (flags.json) {
    this.world.stdout.write(
      `${JSON.stringify({ schema: 'hikeshi.rules-check/1', files: files.length, rules: rules.length, problems, notApplicable }, null, 2)}\n`,
    );
  } else {
    for (const problem of problems) this.world.stdout.write(`${visibleText(ruleProblemText(problem)[this.language])}\n`);
    for (const other of notApplicable)
      this.world.stdout.write(`${visibleText(`${other.file}:${other.line}:${other.column}: ${other.title}`)} ${notForUs(this.language)}\n`);
    this.world.stdout.write(`${summary(files.length, rules.length, errors.length)[this.language]}\n`);
  }
  if (errors.length > 0) throw rulesHaveErrors(errors.length);
}

const notForUs = (language: Cli['language']): string =>
  ({ ja: '(CloudTrail 用ではないか、使わない設定のルールです)', en: '(not for CloudTrail, or switched off)' })[language];

const summary = (files: number, rules: number, errors: number) => ({
  ja: `ファイル ${countText(files)} 個、使えるルール ${countText(rules)} 個、間違い ${countText(errors)} か所`,
  en: `${countText(files)} files, ${countText(rules)} usable rules, ${countText(errors)} mistakes`,
});

const rulesHaveErrors = (errors: number): HikeshiProblem =>
  new HikeshiProblem('rules-have-errors', 'you', {
    ja: `使えないルールがあります (間違い ${countText(errors)} か所)。上に示した行を直してください。`,
    en: `Some rules cannot be used (${countText(errors)} mistakes). Mend the lines shown above.`,
  });
