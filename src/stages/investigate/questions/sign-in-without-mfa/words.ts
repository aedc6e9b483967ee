import { counted } from '../../../../words/number-format.ts';
import type { QuestionWords } from '../question.ts';

export const words: QuestionWords = {
  title: { en: 'Console sign-in without MFA from a new address', ja: '新しい場所からの、MFAなしのサインイン' },
  finding: {
    en: (count) =>
      `Signed in to the console ${counted(count, 'time')} with the password alone (no MFA) from an address that is not among the usual ones.`,
    ja: (count) => `普段と違うアドレスから、パスワードだけで（MFAなしで）${count}回サインインしています。`,
  },
  ifYes: { en: 'Change this password and turn on MFA.', ja: 'このパスワードを変更し、MFAを有効にしてください。' },
  harmlessWhen: { en: 'You signed in yourself from a new place.', ja: 'ご自身が新しい場所からサインインした場合は問題ありません。' },
};
