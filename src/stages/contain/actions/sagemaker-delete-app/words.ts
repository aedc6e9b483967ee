import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'SageMaker Studio のアプリを消す', en: 'Delete the SageMaker Studio app' },
  purpose: {
    ja: 'Studio のタブの裏で動いているサーバーです。消すまで料金がかかります。',
    en: 'The machine behind a tab of Studio, which costs until it is deleted.',
  },
  mayBreak: {
    ja: 'メモリーの中身は失われます。保存したファイルは残ります。',
    en: 'What is in its memory is lost. Saved files stay.',
  },
  undo: { ja: '元には戻せません (Studio を開くと、新しく作られます)。', en: 'Cannot be taken back; opening Studio makes a new one.' },
  console: ({ id, region, more }) => ({
    ja: `SageMaker AI (${region}) > ドメイン > ${more['domain']} > ユーザープロファイル > ${more['user'] ?? more['space']} > アプリ ${id} > 削除`,
    en: `SageMaker AI (${region}) > Domains > ${more['domain']} > User profiles > ${more['user'] ?? more['space']} > app ${id} > Delete`,
  }),
};
