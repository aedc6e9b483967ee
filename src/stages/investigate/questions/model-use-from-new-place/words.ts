import type { QuestionWords } from '../question.ts';

export const words: QuestionWords = {
  title: { en: 'AI models used from a new place', ja: '新しい場所からのAIモデルの大量利用' },
  finding: {
    en: (count) => `Used AI models ${count} times with a long-term credential, from a place that is not among the usual ones.`,
    ja: (count) => `普段と違う場所から、長期の認証情報でAIモデルを${count}回使っています。`,
  },
  ifYes: { en: 'Each call costs money. Deactivate this credential first.', ja: '1回ごとに料金がかかります。まずこの認証情報を無効にしてください。' },
  harmlessWhen: { en: 'You began an AI project of your own at a new place.', ja: 'ご自身が新しい場所でAIの開発を始めた場合は問題ありません。' },
};
