import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'AWS に隔離されたユーザーがいない', en: 'No user is under quarantine of AWS' },
  open: { ja: 'AWS に隔離されたユーザーがいます', en: 'AWS has put a user under quarantine' },
  risk: {
    ja: 'AWS が「キーが漏れた」と判断したしるしです。隔離は一部の操作を止めるだけで、キーは使えるままです。AWS からの期限つきの連絡が来ているはずです。',
    en: 'AWS found this key exposed. The quarantine stops some calls only: the key still works. There should be a message from AWS with a deadline.',
  },
  mend: {
    ja: [
      '隔離ポリシーは自分で外さない (AWS がそう求めている)。',
      '名前の出たユーザーのキーを無効化し、hikeshi investigate で何に使われたかを調べる。',
      'AWS からのメールと、https://console.aws.amazon.com/support/home の問い合わせを開き、求められていることを順にする。',
      '片づいたら、その問い合わせに返信して報告する。AWS の確認のあとで隔離を外す。',
    ],
    en: [
      'Do not remove the quarantine policy yourself: AWS asks not to.',
      'Deactivate the keys of the user named here and find out what they were used for (hikeshi investigate).',
      "Open AWS's mail and the case at https://console.aws.amazon.com/support/home and do what it asks, point by point.",
      'When done, answer in that case. Remove the quarantine after AWS has agreed.',
    ],
  },
  references: [
    {
      title: 'AWSCompromisedKeyQuarantineV3 (AWS managed policies)',
      url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantineV3.html',
    },
  ],
};
