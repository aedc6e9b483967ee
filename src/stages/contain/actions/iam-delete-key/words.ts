import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'アクセスキーを消す', en: 'Delete the access key' },
  purpose: {
    ja: '無効にしたキーを消し、二度と有効にできなくします。AWS は返金の前に、漏れたキーの削除を求めます。',
    en: 'Deletes the inactive key, so that nobody ever switches it on again. AWS asks for leaked keys to be deleted before it grants an adjustment.',
  },
  mayBreak: {
    ja: 'このキーをまだ使っているプログラムがあれば、新しい認証情報に替えるまで動きません。',
    en: 'A program that still has this key does not work until it gets other credentials.',
  },
  undo: { ja: '元には戻せません。消したキーは AWS にも復元できないためです。', en: 'Cannot be taken back: not even AWS can restore a deleted key.' },
  console: ({ id, more }) => ({
    ja: `IAM > ユーザー > ${more['user'] ?? ''} > セキュリティ認証情報 > アクセスキー ${id} > アクション > 削除`,
    en: `IAM > Users > ${more['user'] ?? ''} > Security credentials > access key ${id} > Actions > Delete`,
  }),
};
