import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'スポットフリートを取り消す', en: 'Cancel the Spot fleet' },
  purpose: {
    ja: 'サーバーを補充し続けるフリートを、そのサーバーごと終わらせます。',
    en: 'Ends a fleet that keeps refilling its machines, and the machines with it.',
  },
  mayBreak: { ja: 'フリートのサーバーはすべて終了します。', en: 'All machines of the fleet end.' },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({
    ja: `EC2 (${region}) > スポットリクエスト > ${id} > リクエストをキャンセル (インスタンスも終了)`,
    en: `EC2 (${region}) > Spot Requests > ${id} > Cancel request, terminate instances`,
  }),
};
