import { counted, countText } from '../../../words/number-format.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { State } from '../check.ts';

const STATES: Readonly<Record<State, Bilingual>> = {
  pass: { ja: 'もう閉じています。することはありません。', en: 'shut already; nothing to do.' },
  fail: { ja: '開いています。', en: 'open.' },
  unknown: { ja: '見られなかったので、何もしません。', en: 'could not be looked at, so nothing is done.' },
  'not-applicable': { ja: 'このアカウントには当てはまりません。', en: 'does not apply to this account.' },
};

export const FIX_WORDS = {
  states: STATES,
  preview: { ja: '次のことをします。まだ何も変えていません。', en: 'This is what would be done. Nothing was changed yet.' },
  nothing: { ja: 'コマンドでできることは、ありません。何も変えていません。', en: 'There is nothing a command could do here. Nothing was changed.' },
  cost: { ja: '料金', en: 'Cost' },
  breaks: { ja: '影響', en: 'Mind' },
  undo: { ja: '元に戻す', en: 'Undo' },
  undoable: { ja: 'できます (hikeshi harden undo)', en: 'possible (hikeshi harden undo)' },
  needs: { ja: '先に教えてください', en: 'Needs a word from you' },
  leftOut: { ja: '名前を挙げたときだけするもの (影響や料金があるため)', en: 'Done only when named, for it may break or cost something' },
  byHand: { ja: '人にしかできないこと (やり方を案内します)', en: 'Only a person can do it (you are walked through it)' },
  permissions: {
    ja: (n: number) => `必要な権限は ${countText(n)} 個です。--policy を付けると、そのまま貼れる IAM ポリシーを出します。`,
    en: (n: number) => `${counted(n, 'permission')} needed: with --policy they are printed as an IAM policy to paste.`,
  },
  apply: { ja: 'するには、同じコマンドに --apply を付けてください。', en: 'To do it, run the same command with --apply.' },
  more: { ja: (n: number) => `ほか${countText(n)}件`, en: (n: number) => `${countText(n)} more` },
  done: { ja: 'した', en: 'done' },
  refused: { ja: 'AWS が断った', en: 'refused by AWS' },
  unknown: { ja: '答えが来なかった (したかもしれない)', en: 'no answer came (it may have been done)' },
  skipped: { ja: '前の手順ができなかったので、していない', en: 'not done, for a step before it did not work' },
  absent: { ja: 'もうなかった', en: 'was gone already' },
  whatWasDone: { ja: 'したこと', en: 'What was done' },
  readBack: { ja: '読み直して確かめた結果', en: 'Read back from AWS' },
  allShut: { ja: 'すべて閉じたことを確かめました。', en: 'All of it is shut; read back and seen.' },
  notAllShut: { ja: 'まだ閉じていないものがあります。', en: 'Some of it is still open.' },
  later: {
    ja: 'AWS に行き渡るまで数分かかることがあります。あとで hikeshi harden で確かめてください。',
    en: 'Changes can take some minutes to reach all of AWS. Look again later with hikeshi harden.',
  },
  rest: { ja: '残りを見る: hikeshi harden', en: 'What is left: hikeshi harden' },
  undoPreview: { ja: '次のことを元に戻します。まだ何も変えていません。', en: 'This would be taken back. Nothing was changed yet.' },
  nothingToUndo: { ja: '元に戻せることは、このケースにありません。', en: 'There is nothing to take back in this case.' },
} as const;
