import type { QuestionWords } from '../question.ts';

export const words: QuestionWords = {
  title: { en: 'Regions used for the first time', ja: 'はじめて使われたリージョン' },
  finding: {
    en: (count) => `Opened ${count} regions in which nobody had ever changed anything.`,
    ja: (count) => `これまで誰も使ったことのないリージョン${count}か所で操作を始めました。`,
  },
  ifYes: {
    en: 'Look at every region on this list for machines that are still running.',
    ja: 'ここに挙がったすべてのリージョンで、動き続けているものがないか確認してください。',
  },
  harmlessWhen: {
    en: 'You planned to expand, or tried a disaster-recovery setup.',
    ja: '利用地域の拡大や、災害対策の準備をしていた場合は問題ありません。',
  },
};
