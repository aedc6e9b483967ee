/** The letters of the practice case: its owner is made up, and says only what no log or bill can tell. */
import type { Said } from '../../case/journal/entry.ts';
import type { WrittenKind } from '../../case/catalogues/correspondence.ts';
import type { Cli } from '../world.ts';
import { draftLetter } from './casebook/draft-letter.ts';
import { withCasebook } from './casebook/casebook.ts';

/** What the made-up owner answers to the questions of the letters. */
export const OWNER_SAYS: readonly Said[] = [
  { kind: 'fact', data: { fact: 'signName', value: '練習 太郎 (Taro Renshu)' } },
  { kind: 'fact', data: { fact: 'relation', value: 'direct' } },
  { kind: 'fact', data: { fact: 'accountPlan', value: 'paid' } },
  { kind: 'fact', data: { fact: 'canSignIn', value: 'yes' } },
  { kind: 'fact', data: { fact: 'billPaid', value: 'no' } },
];

/** What goes to Support in one round. */
const KINDS: readonly WrittenKind[] = ['secured-proof', 'adjustment-request'];

/** Paths of the drafts, relative to the case. A letter that a story gives no ground for is not written. */
export async function draftExampleLetters(cli: Cli, casePath: string): Promise<readonly string[]> {
  await withCasebook(cli, casePath, (book) => {
    book.say(...OWNER_SAYS);
  });
  const paths: string[] = [];
  for (const kind of KINDS) {
    for (const language of ['ja', 'en'] as const) {
      const drafted = await draftLetter(cli, casePath, { kind, language, contact: null });
      if (drafted.outcome === 'letter') paths.push(drafted.path);
    }
  }
  return paths;
}
