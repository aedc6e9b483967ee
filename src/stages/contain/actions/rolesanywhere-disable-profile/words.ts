import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者のプロファイルを無効にする (Roles Anywhere)', en: 'Disable the intruder’s profile (Roles Anywhere)' },
  purpose: {
    ja: 'このプロファイルからは、どの証明書でもロールになれなくなります。',
    en: 'No certificate leads to a role through this profile any more.',
  },
  mayBreak: {
    ja: '同じプロファイルを使う自分のサーバーがあれば、新しい認証情報を受け取れなくなります。いま続いているセッションは、ロールの側で切ります。',
    en: 'A server of yours that uses the same profile gets no new credentials. Sessions that are running are cut at their roles.',
  },
  undo: { ja: '元に戻せます (もう一度有効にするだけです)。', en: 'Can be taken back by enabling it again.' },
  console: ({ id, region }) => ({
    ja: `リージョン ${region} の IAM > ロール > Roles Anywhere > 管理 > プロファイル ${id} > 無効化`,
    en: `In the Region ${region}: IAM > Roles > Roles Anywhere > Manage > profile ${id} > Disable`,
  }),
};
