import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '警告を隠すフィルターを効かなくする', en: 'Disarm the filter that hides warnings' },
  purpose: {
    ja: '侵入者が作り、GuardDuty の警告を見せずにしまい込むフィルターを、しまい込まないようにします。',
    en: 'The intruder made GuardDuty put its warnings away unseen; the filter stays but puts nothing away any more.',
  },
  mayBreak: {
    ja: '壊れるものはありません。隠れていた種類の警告が見えるようになります。',
    en: 'Breaks nothing. Warnings of that kind are seen again.',
  },
  undo: { ja: '元に戻せます (またしまい込むようにするだけです)。', en: 'Can be taken back by letting it put findings away again.' },
  console: ({ id, region }) => ({
    ja: `GuardDuty (${region}) > 検出結果 > 保存されたルール > ${id} > 自動アーカイブをやめる`,
    en: `GuardDuty (${region}) > Findings > Saved rules > ${id} > stop archiving`,
  }),
};
