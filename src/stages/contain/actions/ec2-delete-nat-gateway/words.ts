import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'NAT ゲートウェイを消す', en: 'Delete the NAT gateway' },
  purpose: {
    ja: '置いてあるだけで 1 時間ごとに料金がかかり、侵入者のサーバーはここを通って外に出ます。',
    en: 'It costs by the hour as long as it stands, and is the way out of the intruder’s machines.',
  },
  mayBreak: {
    ja: 'このゲートウェイを通って外に出ているサーバーは、外と通信できなくなります。',
    en: 'Machines that go out through it can reach nothing outside any more.',
  },
  undo: { ja: '元には戻せません (作り直すと、アドレスが変わることがあります)。', en: 'Cannot be taken back; a new one may have another address.' },
  console: ({ id, region }) => ({
    ja: `VPC (${region}) > NAT ゲートウェイ > ${id} > アクション > NAT ゲートウェイを削除`,
    en: `VPC (${region}) > NAT gateways > ${id} > Actions > Delete NAT gateway`,
  }),
};
