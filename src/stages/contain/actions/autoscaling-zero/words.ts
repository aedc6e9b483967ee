import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Auto Scaling グループを 0 台にする', en: 'Bring the Auto Scaling group to zero' },
  purpose: {
    ja: 'このグループは、消したサーバーを何度でも作り直します。台数を 0 にし、作り直しも止めます。',
    en: 'The group starts every machine again that you end. Its size becomes zero, and starting again is stopped.',
  },
  mayBreak: { ja: 'このグループのサーバーはすべて終了します (中のデータも消えます)。', en: 'All machines of the group end, with the data in them.' },
  undo: {
    ja: '設定は元に戻せます。終了したサーバーそのものは戻りません。',
    en: 'Its settings can be taken back. The machines that ended do not come back.',
  },
  console: ({ id, region }) => ({
    ja: `EC2 (${region}) > Auto Scaling グループ > ${id} > 編集 > 希望・最小・最大を 0 にする`,
    en: `EC2 (${region}) > Auto Scaling groups > ${id} > Edit > desired, minimum and maximum to 0`,
  }),
};
