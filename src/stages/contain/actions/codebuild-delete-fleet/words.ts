import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'CodeBuild のフリートを消す', en: 'Delete the CodeBuild fleet' },
  purpose: {
    ja: 'ビルド用に確保されたサーバーで、使わなくても料金がかかります。0 台にはできないので、消します。',
    en: 'Machines kept for builds, which cost whether used or not. A fleet cannot be set to none, so it is deleted.',
  },
  mayBreak: { ja: 'このフリートで動くビルドは、動かなくなります。', en: 'Builds that run on the fleet stop working.' },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({
    ja: `CodeBuild (${region}) > コンピューティングフリート > ${id} > 削除`,
    en: `CodeBuild (${region}) > Compute fleets > ${id} > Delete`,
  }),
};
