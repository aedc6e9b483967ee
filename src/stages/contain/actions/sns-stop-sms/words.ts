import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'SMS の送信を止める (SNS)', en: 'Stop sending text messages (SNS)' },
  purpose: {
    ja: '月ごとの上限を 0 にして、SMS の料金がこれ以上増えないようにします。',
    en: 'Sets the monthly limit to zero, so that text messages cost no more.',
  },
  mayBreak: {
    ja: '自分のサービスの SMS (確認番号など) も、このリージョンからは送れなくなります。',
    en: 'Text messages of your own services from this Region stop too.',
  },
  undo: { ja: '元に戻せます (上限を元の額に戻します)。', en: 'Can be taken back by restoring the limit.' },
  console: ({ region }) => ({
    ja: `SNS (${region}) > テキストメッセージング (SMS) > 編集 > アカウントの支出上限 0`,
    en: `SNS (${region}) > Text messaging (SMS) > Edit > account spend limit 0`,
  }),
};
