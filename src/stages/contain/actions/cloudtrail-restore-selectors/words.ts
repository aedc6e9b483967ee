import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '記録される操作を元の広さに戻す', en: 'Record every action again' },
  purpose: {
    ja: '侵入者が、自分の操作が残らないように狭めた記録の範囲を、すべての管理操作に戻します。',
    en: 'The intruder narrowed what is recorded so that his own actions would not be; every management action is recorded again.',
  },
  mayBreak: {
    ja: '壊れるものはありません。記録が増えるぶん、保存の料金が少し増えることがあります。',
    en: 'Breaks nothing. More is recorded, which may cost a little more to store.',
  },
  undo: { ja: '元に戻せます (前の範囲に戻します)。', en: 'Can be taken back by narrowing it as it was.' },
  console: ({ id, region }) => ({
    ja: `CloudTrail (${region}) > 証跡 > ${id} > 管理イベント > 編集 > 読み取りと書き込みの両方をオン、除外なし`,
    en: `CloudTrail (${region}) > Trails > ${id} > Management events > Edit > Read and Write on, nothing excluded`,
  }),
};
