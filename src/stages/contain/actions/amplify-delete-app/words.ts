import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Amplify のアプリを消す', en: 'Delete the Amplify application' },
  purpose: {
    ja: '侵入者が作ったアプリを、ビルドやブランチごと消します。ビルドの中で採掘プログラムを動かす手口が知られています。',
    en: 'Removes the intruder’s application with its branches and builds; such builds are known to run miners.',
  },
  mayBreak: { ja: 'このアプリが公開していたページは見えなくなります。', en: 'Pages served by this application are gone.' },
  undo: {
    ja: '元には戻せません (設定とビルドの命令は、消す前に保存します)。',
    en: 'Cannot be taken back; its settings and build commands are saved first.',
  },
  console: ({ id, region }) => ({
    ja: `Amplify (${region}) > すべてのアプリ > ${id} > アプリの設定 > 全般設定 > アプリを削除`,
    en: `Amplify (${region}) > All apps > ${id} > App settings > General settings > Delete app`,
  }),
};
