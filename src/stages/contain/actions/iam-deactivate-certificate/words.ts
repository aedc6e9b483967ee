import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '署名証明書を無効にする', en: 'Make the signing certificate inactive' },
  purpose: { ja: 'この証明書で署名した操作は、もう受け付けられなくなります。', en: 'Calls signed with this certificate are no longer accepted.' },
  mayBreak: { ja: '自分のプログラムが同じものを使っていれば、それも止まります。', en: 'A program of yours that uses the same one stops too.' },
  undo: { ja: '元に戻せます (もう一度有効にするだけです)。', en: 'Can be taken back by making it active again.' },
  console: ({ id, more }) => ({
    ja: `IAM > ユーザー > ${more['user']} > セキュリティ認証情報 > X.509 署名証明書 > ${id} > 無効化`,
    en: `IAM > Users > ${more['user']} > Security credentials > X.509 signing certificates > ${id} > Make inactive`,
  }),
};
