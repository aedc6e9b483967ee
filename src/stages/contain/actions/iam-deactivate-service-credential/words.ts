import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'サービス専用の認証情報を無効にする', en: 'Make the service-specific credential inactive' },
  purpose: {
    ja: 'Bedrock の長期 API キーなど、1つのサービスだけに使える鍵を止めます。アクセスキーを無効にしても、これは残るためです。',
    en: 'Stops a key for one service, such as a long-term Bedrock API key, which lives on when the access keys are inactive.',
  },
  mayBreak: { ja: '自分のプログラムが同じものを使っていれば、それも止まります。', en: 'A program of yours that uses the same one stops too.' },
  undo: { ja: '元に戻せます (もう一度有効にするだけです)。', en: 'Can be taken back by making it active again.' },
  console: ({ id, more }) => ({
    ja: `IAM > ユーザー > ${more['user']} > セキュリティ認証情報 > サービスの認証情報 > ${id} > 無効化`,
    en: `IAM > Users > ${more['user']} > Security credentials > API keys and service credentials > ${id} > Make inactive`,
  }),
};
