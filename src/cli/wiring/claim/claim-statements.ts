/** The owner's word about charges, kept in the case: what was said before, and what is said now. */
import type { CaseFolder } from '../../../edges/case-folder/case-folder.ts';
import { reach } from '../../../knowledge/json-reach.ts';
import type { Reachable } from '../../../knowledge/json-reach.ts';
import { CLAIM_STATEMENTS_FILE, NOTHING_SAID_OF_CHARGES, togetherSaidOfCharges, type ClaimStatements } from '../../../stages/claim/index.ts';

type Said = Pick<ClaimStatements, 'mine' | 'notMine'>;

/** All that the owner has said about the charges of this case so far, now written down. */
export function rememberedClaimStatements(folder: CaseFolder, now: Said): ClaimStatements {
  const all = togetherSaidOfCharges(saidBefore(folder), now);
  if (all.mine.length + all.notMine.length > 0) folder.write(CLAIM_STATEMENTS_FILE, [`${JSON.stringify(all, null, 2)}\n`]);
  return all;
}

/** What cannot be read counts as nothing said: the questions come again. */
function saidBefore(folder: CaseFolder): Said {
  const text = folder.readText(CLAIM_STATEMENTS_FILE);
  if (text === null) return NOTHING_SAID_OF_CHARGES;
  let document: Reachable;
  try {
    document = JSON.parse(text) as Reachable;
  } catch {
    return NOTHING_SAID_OF_CHARGES;
  }
  const texts = (key: string): string[] => reach(document, `${key}[]`).filter((one): one is string => typeof one === 'string' && one !== '');
  return { mine: texts('mine'), notMine: texts('notMine') };
}
