import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '狭められた記録の設定を戻す', en: 'Restore the settings of the log' },
  purpose: {
    ja: '侵入者がオフにした設定 (全リージョンの記録、ログの改ざん検知など) だけを、またオンにします。',
    en: 'Switches on again what the intruder switched off: recording of all Regions, validation of log files.',
  },
  mayBreak: {
    ja: '壊れるものはありません。記録が増えるぶん、保存の料金が少し増えることがあります。',
    en: 'Breaks nothing. More is recorded, which may cost a little more to store.',
  },
  undo: { ja: '元に戻せます (前の設定に戻します)。', en: 'Can be taken back by setting it as it was.' },
  console: ({ id, region }) => ({
    ja: `CloudTrail (${region}) > 証跡 > ${id} > 一般的な詳細 > 編集 > マルチリージョンとログファイルの検証をオン`,
    en: `CloudTrail (${region}) > Trails > ${id} > General details > Edit > multi-Region and log file validation on`,
  }),
};
