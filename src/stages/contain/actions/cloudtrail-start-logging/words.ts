import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '止められた記録をまた始める', en: 'Start the stopped log again' },
  purpose: {
    ja: '侵入者が止めた操作の記録 (CloudTrail の証跡) を、また書き始めます。',
    en: 'The trail the intruder stopped writes down again what is done in the account.',
  },
  mayBreak: { ja: '壊れるものはありません。', en: 'Breaks nothing.' },
  undo: { ja: '元に戻せます (記録を止めるだけです)。', en: 'Can be taken back by stopping it.' },
  console: ({ id, region }) => ({
    ja: `CloudTrail (${region}) > 証跡 > ${id} > ログ記録を開始`,
    en: `CloudTrail (${region}) > Trails > ${id} > Start logging`,
  }),
};
