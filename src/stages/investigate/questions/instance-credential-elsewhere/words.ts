import type { QuestionWords } from '../question.ts';

export const words: QuestionWords = {
  title: { en: "A machine's credential used somewhere else", ja: 'サーバー用の認証情報が別の場所で使われた' },
  finding: {
    en: (count) =>
      `${count} calls with the temporary credential of an EC2 instance came from a program that is not that machine (another system or address).`,
    ja: (count) => `EC2インスタンス専用の一時的な認証情報が、そのマシンではない別のパソコンやアドレスから${count}回使われました。`,
  },
  ifYes: {
    en: 'The machine leaked its credential. Require IMDSv2, and look for a web application that can be made to fetch addresses.',
    ja: 'そのマシンから認証情報が漏れています。IMDSv2を必須にし、外部からアドレスを読み込ませられる仕組みがないか確認してください。',
  },
  harmlessWhen: {
    en: 'You copied the credential off the machine yourself for a test.',
    ja: 'ご自身が試験のために認証情報をコピーして使った場合は問題ありません。',
  },
};
