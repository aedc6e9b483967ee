import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'GuardDuty が、すべてのリージョンで見張っている', en: 'GuardDuty watches every Region' },
  open: { ja: 'GuardDuty が見張っていないリージョンがあります', en: 'GuardDuty does not watch every Region' },
  risk: {
    ja: '暗号通貨の採掘や漏れたキーの使用を、自動で見つける仕組みです。侵入者は、普段使わないリージョンで動きます。返金の前に有効化を求められた例が多くあります。',
    en: 'It finds mining and stolen keys by itself. Intruders work in Regions you never use. AWS often wants it on before it refunds.',
  },
  mend: {
    ja: [
      'hikeshi harden fix guardduty なら、全リージョンをまとめて有効にできます。',
      '手でするなら https://console.aws.amazon.com/guardduty/ を開き、右上でリージョンを選び、「開始する」→「GuardDuty を有効にする」。これをリージョンごとに繰り返す。',
      '30日の無料トライアルの残りは、コンソールの「使用状況」で見られる。続けるかは、そこに出る見込み料金を見て決める。',
    ],
    en: [
      'Run hikeshi harden fix guardduty to switch it on in all Regions at once.',
      'By hand: open https://console.aws.amazon.com/guardduty/, choose the Region at the top right, "Get started", "Enable GuardDuty"; and again for every Region.',
      'The console shows under "Usage" how much of the 30-day trial is left and what it would cost: decide then whether to keep it.',
    ],
  },
  references: [
    { title: 'Getting started (GuardDuty User Guide)', url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_settingup.html' },
    { title: 'GuardDuty pricing', url: 'https://aws.amazon.com/guardduty/pricing/' },
  ],
};
