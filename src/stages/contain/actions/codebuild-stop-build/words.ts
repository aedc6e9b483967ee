import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'CodeBuild のビルドを止める', en: 'Stop the CodeBuild build' },
  purpose: { ja: '動いているビルドを止めます。1 分ごとに料金がかかります。', en: 'Stops a running build, which costs by the minute.' },
  mayBreak: { ja: 'このビルドは完成しません。', en: 'This build is not finished.' },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({
    ja: `CodeBuild (${region}) > ビルド履歴 > ${id} > ビルドの停止`,
    en: `CodeBuild (${region}) > Build history > ${id} > Stop build`,
  }),
};
