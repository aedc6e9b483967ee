import type { QuestionWords } from '../question.ts';

export const words: QuestionWords = {
  title: { en: 'An old key wakes up', ja: '長く使われていなかったキーの再使用' },
  finding: {
    en: () => 'This key was not used for at least 30 days of the log, then suddenly was. It is not a new key: its creation is not in the log.',
    ja: () => 'ログの中で30日以上まったく使われていなかったキーが、突然使われ始めました。ログに作成の記録がないため、以前からある古いキーです。',
  },
  ifYes: {
    en: 'Ask yourself where this key is stored. If you no longer need it, deactivate it.',
    ja: 'このキーをどこに保存していたか思い出してください。不要なら無効にしてください。',
  },
  harmlessWhen: { en: 'A job of yours runs only once in a while.', ja: 'まれにしか動かない処理をご自身で用意している場合は問題ありません。' },
};
