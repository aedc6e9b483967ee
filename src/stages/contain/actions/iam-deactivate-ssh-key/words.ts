import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'SSH 公開鍵を無効にする', en: 'Make the SSH public key inactive' },
  purpose: {
    ja: 'この鍵では、もう CodeCommit のリポジトリーに触れなくなります。',
    en: 'CodeCommit repositories can no longer be reached with this key.',
  },
  mayBreak: { ja: '自分のプログラムが同じものを使っていれば、それも止まります。', en: 'A program of yours that uses the same one stops too.' },
  undo: { ja: '元に戻せます (もう一度有効にするだけです)。', en: 'Can be taken back by making it active again.' },
  console: ({ id, more }) => ({
    ja: `IAM > ユーザー > ${more['user']} > セキュリティ認証情報 > AWS CodeCommit の SSH キー > ${id} > 無効化`,
    en: `IAM > Users > ${more['user']} > Security credentials > SSH keys for AWS CodeCommit > ${id} > Make inactive`,
  }),
};
