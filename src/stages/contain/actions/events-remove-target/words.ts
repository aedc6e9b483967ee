import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ルールから侵入者の行き先を外す', en: 'Take the intruder’s target off the rule' },
  purpose: {
    ja: 'あなたの EventBridge ルールに侵入者が足した行き先を外します。ルールも、もとの行き先も、そのまま残ります。',
    en: 'Removes what the intruder hung on a rule of yours. The rule and your own targets stay.',
  },
  mayBreak: { ja: '外した行き先は、このルールでは動かなくなります。', en: 'What is taken off is no longer started by this rule.' },
  undo: { ja: '元に戻せます (同じ行き先を付け直します)。', en: 'Can be taken back: the same target is put on again.' },
  console: ({ region, more }) => ({
    ja: `EventBridge (${region}) > ルール > ${more['rule']} > ターゲット > 編集 > ${more['targets']} を削除`,
    en: `EventBridge (${region}) > Rules > ${more['rule']} > Targets > Edit > remove ${more['targets']}`,
  }),
};
