import { counted } from '../../../../words/number-format.ts';
import type { QuestionWords } from '../question.ts';

export const words: QuestionWords = {
  title: { en: 'Large machines, never used before', ja: 'これまで使われたことのない大型マシン' },
  finding: {
    en: (count) => `Started large or GPU machines of a kind this account had not used, in ${counted(count, 'call')}.`,
    ja: (count) => `このアカウントで使われたことのない大型・GPUのマシンを、${count}回の操作で起動しました。`,
  },
  ifYes: { en: 'These cost the most per hour: look at them first.', ja: '1時間あたりの料金が最も高いものです。最初に確認してください。' },
  harmlessWhen: { en: 'You began a machine-learning or rendering project.', ja: '機械学習や映像処理などを新しく始めた場合は問題ありません。' },
};
