import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '専有ホスト (Dedicated Host) を手放す', en: 'Release the Dedicated Host' },
  purpose: {
    ja: '1 台まるごと借りたサーバーで、使わなくても料金がかかります。載っているサーバーを終わらせてから手放します。',
    en: 'A whole machine rented for the account, which costs whether used or not. It is released once the machines on it have ended.',
  },
  mayBreak: {
    ja: 'Mac のホストは、借りてから 24 時間は手放せません。その間は失敗と出るので、後でもう一度実行してください。',
    en: 'A Mac host cannot be released within 24 hours of being allocated: until then this fails, so apply the plan again later.',
  },
  undo: { ja: '元には戻せません (借り直せます)。', en: 'Cannot be taken back; one can be allocated anew.' },
  console: ({ id, region }) => ({
    ja: `EC2 (${region}) > 専有ホスト > ${id} > アクション > ホストの解放`,
    en: `EC2 (${region}) > Dedicated Hosts > ${id} > Actions > Release host`,
  }),
};
