/** In place of the claim while no bill was read. */
import { say } from '../../document/inline.ts';
import type { SectionBuilder } from '../../sections/context.ts';

const W = {
  heading: { ja: '請求', en: 'Claim' },
  none: {
    ja: '請求の明細は、まだ調べていません。請求のファイルを渡して hikeshi claim を実行すると、ここに明細が入ります。',
    en: 'No bill has been examined yet. With a bill file and hikeshi claim, the lines will stand here.',
  },
} as const;

export const noClaimSection: SectionBuilder = () => ({
  id: 'claim',
  heading: W.heading,
  lead: null,
  once: false,
  blocks: [{ kind: 'paragraph', line: [say(W.none)] }],
});
