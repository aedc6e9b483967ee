import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '使われていない IAM ユーザーが残っていない', en: 'No unused IAM user is left' },
  open: { ja: '使われていない IAM ユーザーが残っています', en: 'Unused IAM users are left' },
  risk: {
    ja: '誰も使わないユーザーは、乗っ取られても誰も気づきません。侵入者が作って残したものかもしれません。',
    en: 'Nobody notices when a user that nobody uses is taken over; and it may have been made by the intruder.',
  },
  mend: {
    ja: [
      '名前を見て、誰のものか、何に使うものかを確かめる。',
      '要らなければ、https://console.aws.amazon.com/iam/ → 「ユーザー」で選び「削除」する (コンソールは、キーやパスワードも一緒に消してくれる)。',
      '迷うなら、パスワードとキーだけを無効にしておく。',
    ],
    en: [
      'Find out whose it is and what it is for.',
      'If nobody needs it: https://console.aws.amazon.com/iam/, "Users", select it, "Delete" (the console removes its keys and password along with it).',
      'When in doubt, disable only its password and keys.',
    ],
  },
  references: [
    { title: 'Find unused credentials (IAM User Guide)', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html' },
  ],
};
