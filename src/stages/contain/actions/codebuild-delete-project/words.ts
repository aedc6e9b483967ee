import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'CodeBuild プロジェクトを消す', en: 'Delete the CodeBuild project' },
  purpose: {
    ja: 'このプロジェクトは、止めたビルド (仕事) を何度でも始められます。止める機能はないので、内容を証拠として保存してから消します。',
    en: 'The project can start every build again that you stop. It has no "off", so it is deleted, after what it was is kept as evidence.',
  },
  mayBreak: { ja: 'このプロジェクトのビルドは、もう始まりません。', en: 'No build of it starts any more.' },
  undo: { ja: '元には戻せません (内容は証拠として残ります)。', en: 'Cannot be taken back; what it was stays in the evidence.' },
  console: ({ id, region }) => ({
    ja: `CodeBuild (${region}) > ビルドプロジェクト > ${id} > ビルドプロジェクトを削除`,
    en: `CodeBuild (${region}) > Build projects > ${id} > Delete build project`,
  }),
};
