import type { QuestionWords } from '../question.ts';

export const words: QuestionWords = {
  title: { en: 'Trying out what a key may do', ja: 'キーで何ができるかの手当たり次第の試し' },
  finding: {
    en: (count) => `Tried many different operations and was refused ${count} times: someone finding out what this credential is allowed to do.`,
    ja: (count) => `さまざまな操作を手当たり次第に試し、${count}回拒否されています。この認証情報で何ができるかを探る動きです。`,
  },
  ifYes: { en: 'Treat the key as known to a stranger: deactivate it.', ja: 'このキーは他人に知られていると考え、無効にしてください。' },
  harmlessWhen: {
    en: 'You ran a security scanner with too few permissions yourself.',
    ja: 'ご自身でセキュリティ診断ツールを、権限が足りない状態で動かした場合は問題ありません。',
  },
};
