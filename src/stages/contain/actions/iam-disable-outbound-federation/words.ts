import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '外へのログイン証明の発行を止める', en: 'Stop handing out tokens for sign-ins elsewhere' },
  purpose: {
    ja: 'このアカウントのロールの名前で、外のサービスにログインするための証明を出せなくします。侵入者が事件の間に有効にしたものです。',
    en: 'The account no longer hands out tokens by which its roles sign in at other providers. The intruder switched this on.',
  },
  mayBreak: {
    ja: '自分の仕組みが同じ機能で外のサービスにログインしていれば、できなくなります。すでに渡った証明は、期限まで使えます。',
    en: 'If something of yours signs in elsewhere in the same way, it no longer can. Tokens already handed out work until they expire.',
  },
  undo: {
    ja: '元に戻せます (もう一度有効にします。発行元の URL は新しくなることがあります)。',
    en: 'Can be taken back by enabling it again; the address of the issuer may then be a new one.',
  },
  console: () => ({
    ja: 'IAM > アカウント設定 > アウトバウンドの ID フェデレーション > 無効化',
    en: 'IAM > Account settings > Outbound identity federation > Disable',
  }),
};
