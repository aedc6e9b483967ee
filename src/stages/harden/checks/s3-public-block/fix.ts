import { reach } from '../../../../knowledge/json-reach.ts';
import type { Fix } from '../../fix/fix.ts';
import { call, FREE, step, undoneBy } from '../../fix/fix-parts.ts';
import { items } from '../../reads/seen.ts';
import { BLOCK_PARTS } from './block-parts.ts';

export const fix: Fix = {
  cost: FREE,
  breaks: {
    ja: 'S3 から直接公開しているウェブサイトやファイルは見えなくなります。元に戻せます。',
    en: 'Web sites and files served to everybody straight from S3 disappear. It can be undone.',
  },
  wishes: [],
  trial: null,
  alsoNeeds: [],
  calls: [
    ['s3-control', 'PutPublicAccessBlock'],
    ['s3-control', 'DeletePublicAccessBlock'],
  ],
  steps: ({ seen, lines, about: { accountId } }) => {
    if (!lines.some(({ state }) => state === 'fail')) return [];
    const put = (parts: Readonly<Record<string, boolean>>) =>
      call('s3-control', 'PutPublicAccessBlock', 'us-east-1', { AccountId: accountId, PublicAccessBlockConfiguration: parts });
    const former = items(seen['block'] ?? [], 'PublicAccessBlockConfiguration')[0]?.value;
    const back =
      former === undefined
        ? call('s3-control', 'DeletePublicAccessBlock', 'us-east-1', { AccountId: accountId })
        : put(Object.fromEntries(BLOCK_PARTS.map((part) => [part, reach(former, part)[0] === true])));
    return [
      step(
        'block',
        { ja: 'S3 のパブリックアクセスを、アカウント全体でブロックする', en: 'Block public access to S3 for the whole account' },
        put(Object.fromEntries(BLOCK_PARTS.map((part) => [part, true]))),
        undoneBy(back),
      ),
    ];
  },
};
