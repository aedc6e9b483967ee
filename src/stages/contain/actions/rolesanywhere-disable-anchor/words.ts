import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者の信頼アンカーを無効にする (Roles Anywhere)', en: 'Disable the intruder’s trust anchor (Roles Anywhere)' },
  purpose: {
    ja: '侵入者の証明書では、AWS の外からロールになれなくなります。',
    en: 'The intruder’s certificates no longer turn anybody outside AWS into a role of yours.',
  },
  mayBreak: {
    ja: '同じアンカーを使う自分のサーバーがあれば、新しい認証情報を受け取れなくなります。いま続いているセッションは、ロールの側で切ります。',
    en: 'A server of yours that uses the same anchor gets no new credentials. Sessions that are running are cut at their roles.',
  },
  undo: { ja: '元に戻せます (もう一度有効にするだけです)。', en: 'Can be taken back by enabling it again.' },
  console: ({ id, region }) => ({
    ja: `リージョン ${region} の IAM > ロール > Roles Anywhere > 管理 > トラストアンカー ${id} > 無効化`,
    en: `In the Region ${region}: IAM > Roles > Roles Anywhere > Manage > trust anchor ${id} > Disable`,
  }),
};
