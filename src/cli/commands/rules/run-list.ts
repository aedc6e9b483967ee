/** The built-in rules, most severe first. */
import { visibleText } from '../../../words/visible-text.ts';
import type { SharedFlags } from '../../shared-flags.ts';
import { builtInRules } from '../../wiring/rules.ts';
import type { Cli } from '../../world.ts';

export function runRulesList(this: Cli, flags: SharedFlags): void {
  for (const { id, level, title, tags } of builtInRules()) {
    const line = flags.json ? JSON.stringify({ id, level, title, tags }) : `${level.padEnd(13)} ${visibleText(title)}  (${id})`;
    this.world.stdout.write(`${line}\n`);
  }
}
