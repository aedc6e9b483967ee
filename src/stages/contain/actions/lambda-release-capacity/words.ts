import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '関数のために取り置かれた能力を返す', en: 'Give back the capacity kept ready for the function' },
  purpose: {
    ja: '侵入者の関数のために取り置かれ、使わなくても料金がかかる能力 (プロビジョニングされた同時実行) を返します。',
    en: 'Gives back provisioned concurrency of the intruder’s function, which costs by the hour even when nobody calls it.',
  },
  mayBreak: { ja: 'この関数の動き出しが遅くなることがあります。', en: 'The function may start more slowly.' },
  undo: {
    ja: '元に戻せます (同じ数を取り直します。また料金がかかります)。',
    en: 'Can be taken back by reserving the same number again, which costs again.',
  },
  console: ({ region, more }) => ({
    ja: `Lambda (${region}) > 関数 > ${more['function']} > 設定 > プロビジョニングされた同時実行 > ${more['qualifier']} > 削除`,
    en: `Lambda (${region}) > Functions > ${more['function']} > Configuration > Provisioned concurrency > ${more['qualifier']} > Remove`,
  }),
};
