import { counted } from '../../../../words/number-format.ts';
import type { QuestionWords } from '../question.ts';

export const words: QuestionWords = {
  title: { en: 'A pipeline of someone else entered', ja: '見知らぬ組織のパイプラインからの侵入' },
  finding: {
    en: (count) => `Entered ${counted(count, 'time')} through build automation of an organization that had never used this role before.`,
    ja: (count) => `このロールを使ったことのない組織のビルド自動化（CI）から、${count}回入られています。`,
  },
  ifYes: {
    en: 'Narrow the trust policy of this role to your own repository.',
    ja: 'このロールの信頼ポリシーを、ご自身のリポジトリだけに絞ってください。',
  },
  harmlessWhen: {
    en: "You moved your code to another organization or added a partner's pipeline.",
    ja: 'コードの置き場所（組織）を変えた、または取引先のパイプラインを加えた場合は問題ありません。',
  },
};
