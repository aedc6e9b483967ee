/** The owner's word, kept in the case as statements.json: what was said before, and what is said now. */
import type { CaseFolder } from '../../edges/case-folder/case-folder.ts';
import type { OwnerStatements } from '../../stages/investigate/index.ts';
import { NOTHING_SAID, readStatements, togetherSaid } from '../owner-statements.ts';

const FILE = 'statements.json';

/** All that the owner has said about this case so far, now written down. */
export function rememberedStatements(folder: CaseFolder, now: OwnerStatements): OwnerStatements {
  const before = folder.readText(FILE);
  const all = togetherSaid(before === null ? NOTHING_SAID : readStatements(before, FILE), now);
  if (all.mine.length + all.notMine.length > 0) folder.write(FILE, [`${JSON.stringify({ schema: 'hikeshi.statements/1', ...all }, null, 2)}\n`]);
  return all;
}
