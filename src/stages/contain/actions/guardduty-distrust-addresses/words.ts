import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者が足した「信頼する IP」を外す', en: 'Stop trusting the intruder’s addresses' },
  purpose: {
    ja: '侵入者が GuardDuty に「信頼する」と教えた IP のリストを無効にします。信頼した IP からの操作には警告が出ません。',
    en: 'Switches off the list of addresses the intruder told GuardDuty to trust; nothing is said about what comes from trusted ones.',
  },
  mayBreak: {
    ja: 'リストにあなたの IP もあれば、そこからの操作にも警告が出ることがあります。',
    en: 'If addresses of yours are on the list, GuardDuty may warn about those, too.',
  },
  undo: { ja: '元に戻せます (もう一度有効にするだけです)。', en: 'Can be taken back by switching the list on again.' },
  console: ({ id, region }) => ({
    ja: `GuardDuty (${region}) > リスト > 信頼されている IP リスト > ${id} > 無効化`,
    en: `GuardDuty (${region}) > Lists > Trusted IP lists > ${id} > Deactivate`,
  }),
};
