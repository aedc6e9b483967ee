import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者がつないだ SAML のログイン元を外す', en: 'Take away the SAML provider the intruder connected' },
  purpose: {
    ja: '侵入者の手元のログインから、このアカウントのロールになれないようにします。設定は先に保存します。',
    en: 'Nobody becomes a role of this account through the intruder’s own login any more. The settings are saved first.',
  },
  mayBreak: {
    ja: 'このログイン元を使う自分の仕組みがあれば、入れなくなります。いま続いているセッションは、ロールの側で切ります。',
    en: 'If something of yours signs in through it, it no longer can. Sessions that are running are cut at their roles.',
  },
  undo: { ja: '元に戻せます (保存した設定で作り直します)。', en: 'Can be taken back: it is made again from the saved settings.' },
  console: ({ arn }) => ({ ja: `IAM > ID プロバイダ > ${arn} > 削除`, en: `IAM > Identity providers > ${arn} > Delete` }),
};
