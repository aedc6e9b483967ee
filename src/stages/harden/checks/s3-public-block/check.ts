/** The account-wide block on public buckets: all four parts. */
import { reach } from '../../../../knowledge/json-reach.ts';
import { check, failed, passed } from '../../check.ts';
import { ACCOUNT_BLOCK } from '../../reads/doors.ts';
import { isAbsent, items } from '../../reads/seen.ts';
import { BLOCK_PARTS } from './block-parts.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const s3PublicBlock = check({
  id: 's3-public-block',
  urgency: 'important',
  step: 'buckets-checked',
  reads: { block: ACCOUNT_BLOCK },
  judge: ({ block }) => [
    ...block.filter(isAbsent).map((reading) => failed({ ja: '設定されていません。', en: 'It is not set.' }, reading)),
    ...items(block, 'PublicAccessBlockConfiguration').map(({ value, reading }) => {
      const open = BLOCK_PARTS.filter((part) => reach(value, part)[0] !== true);
      return open.length === 0
        ? passed({ ja: 'アカウント全体でブロックしています。', en: 'Blocked for the whole account.' }, reading)
        : failed({ ja: `一部が開いています: ${open.join(', ')}`, en: `Partly open: ${open.join(', ')}` }, reading);
    }),
  ],
  words,
  fix,
});
