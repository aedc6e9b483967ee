import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'GameLift のフリートを消す', en: 'Delete the GameLift fleet' },
  purpose: {
    ja: 'ゲーム用に借りたサーバーの集まりで、EC2 の画面には出ません。ほかの地域に置かれたサーバーも含めて、まとめて消します。',
    en: 'Machines rented for games, which the EC2 pages do not show. It is deleted with its machines, also those in other locations.',
  },
  mayBreak: { ja: 'フリートのサーバーはすべて終わります。', en: 'All its machines end.' },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({ ja: `GameLift (${region}) > フリート > ${id} > 削除`, en: `GameLift (${region}) > Fleets > ${id} > Delete` }),
};
