import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'アクセスキーを無効にする', en: 'Make the access key inactive' },
  purpose: {
    ja: 'このキーでは、もう誰も AWS を操作できなくなります。キーそのものは、記録のために残します。',
    en: 'Nobody can use AWS with this key any more. The key itself stays, for the records.',
  },
  mayBreak: {
    ja: '自分のプログラムやサーバーが同じキーを使っていれば、それも止まります。新しいキーへの入れ替えは、落ち着いてから行います。',
    en: 'If a program or server of yours uses the same key, it stops too. Replace the key once things are calm.',
  },
  undo: {
    ja: '元に戻せます (もう一度有効にするだけです)。漏れたキーは、戻さずに消してください。',
    en: 'Can be taken back by making it active again. A leaked key should not be: delete it later.',
  },
  console: ({ id, more }) => ({
    ja: `IAM > ユーザー > ${more['user']} > セキュリティ認証情報 > ${id} > アクション > 無効化`,
    en: `IAM > Users > ${more['user']} > Security credentials > ${id} > Actions > Deactivate`,
  }),
};
