/** The owner's word. Whatever else points elsewhere, who owns the account knows what is theirs. */
import { sql } from '../../../../ports/sql.ts';
import type { Rule } from './rule.ts';

export const ownerWordMine: Rule = {
  basis: 'owner-word',
  outcome: 'owner',
  when: sql`w.word = 'mine'`,
  says: () => ({ ja: 'あなたが「自分のもの」と申告しました。', en: 'You said that this is yours.' }),
};

export const ownerWordNotMine: Rule = {
  basis: 'owner-word',
  outcome: 'unauthorized',
  when: sql`w.word = 'notMine'`,
  says: () => ({ ja: 'あなたが「身に覚えがない」と申告しました。', en: 'You said that this is not yours.' }),
};
