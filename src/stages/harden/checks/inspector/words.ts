import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'Inspector が、弱点を探している', en: 'Inspector looks for weak spots' },
  open: { ja: 'Inspector が見ていないリージョンがあります', en: 'Inspector is not on everywhere' },
  risk: {
    ja: 'インスタンスの古いソフトウェアから入られた場合、同じ穴がまた使われます。AWS が有効化を求めることがあります。',
    en: 'If the intruder came in through old software on an instance, the same hole will be used again. AWS sometimes asks for Inspector.',
  },
  mend: {
    ja: [
      '使っているリージョンだけで足りる。hikeshi harden fix inspector なら、料金とトライアルの終わりを示してから有効にする。',
      '手でするなら https://console.aws.amazon.com/inspector/v2/ を開き、右上でリージョンを選び、「Inspector を有効化」。',
      '要らなくなったら「設定」→「Inspector を無効化」。',
    ],
    en: [
      'The Regions you use are enough. hikeshi harden fix inspector tells price and end of trial before it switches anything on.',
      'By hand: open https://console.aws.amazon.com/inspector/v2/, choose the Region at the top right, "Activate Inspector".',
      'When you no longer want it: "Settings", "Deactivate Inspector".',
    ],
  },
  references: [
    { title: 'Getting started (Inspector User Guide)', url: 'https://docs.aws.amazon.com/inspector/latest/user/getting_started_tutorial.html' },
    { title: 'Inspector pricing', url: 'https://aws.amazon.com/inspector/pricing/' },
  ],
};
