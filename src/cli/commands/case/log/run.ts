/** The journal, entry by entry, in the reader's own time. */
import { entryIdOf } from '../../../../case/journal/entry.ts';
import { safeJson } from '../../../../stages/report/index.ts';
import { twoTimes } from '../../../../words/time-format.ts';
import { readCaseJournal } from '../../../wiring/casebook/casebook.ts';
import { openCaseAt } from '../../../wiring/casebook/open-case-at.ts';
import type { Cli } from '../../../world.ts';
import type { CaseFlags } from '../case-flags.ts';
import { entryInWords } from '../entry-in-words.ts';

export function runCaseLog(this: Cli, flags: CaseFlags): void {
  const { world, language } = this;
  const { journal } = readCaseJournal(openCaseAt(flags.case, world.workingFolder));
  for (const entry of journal.entries) {
    const { local, zone } = twoTimes(entry.at, world.zone);
    const line = flags.json ? safeJson(entry) : `${local} ${zone}  ${entryIdOf(entry)}  ${entryInWords(entry, language)}`;
    world.stdout.write(`${line}\n`);
  }
}
