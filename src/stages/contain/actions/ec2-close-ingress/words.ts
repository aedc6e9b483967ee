import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '世界中に開いた口を閉じる', en: 'Shut the port open to the whole world' },
  purpose: { ja: '侵入者が誰でも入れるように開けた口 (ポート) を閉じます。', en: 'Shuts a port the intruder opened to everybody.' },
  mayBreak: { ja: 'この口を外から使っているものは、つながらなくなります。', en: 'Whatever comes in from outside by this port no longer can.' },
  undo: {
    ja: '元には戻しません (開けたいときは、開ける相手を絞って開け直してください)。',
    en: 'Not taken back; open it again for those who need it, not for everybody.',
  },
  console: ({ region, more }) => ({
    ja: `EC2 (${region}) > セキュリティグループ > ${more['group']} > インバウンドルール > ポート ${more['ports']} の行を消す`,
    en: `EC2 (${region}) > Security Groups > ${more['group']} > Inbound rules > delete the line of port ${more['ports']}`,
  }),
};
