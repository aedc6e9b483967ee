/** Charges only the owner can settle, each with the command that says so. */
import type { Bilingual } from '../../../../words/language.ts';
import { counted, countText } from '../../../../words/number-format.ts';
import { visibleText } from '../../../../words/visible-text.ts';
import { code, say, shellWord, type Block, type Line } from '../../../report/index.ts';
import type { ToldClaim } from '../told-claim.ts';
import { money } from '../../../../knowledge/money/money-words.ts';

const W = {
  heading: { ja: '料金についての質問', en: 'Questions about charges' },
  lead: {
    ja: '請求だけでは決められなかった料金です。答えて、もう一度実行すると、計算に入ります。覚えていなければ、答えなくてかまいません。決められない料金は返金の額に入れません。',
    en: 'Charges the bill alone could not settle. Answer and run again. If you are not sure, leave it: nothing undecided is asked back.',
  },
  about: { ja: '{n}、{amount}（税抜き）。対象：{subject}', en: '{n}, {amount} net. About: {subject}' },
  mine: { ja: 'あなたのものなら：', en: 'If it is yours:' },
  notMine: { ja: '身に覚えがなければ：', en: 'If it is not:' },
  unsafe: {
    ja: 'この名前には見えない文字が含まれているため、コマンドは書きません。明細の番号（L-で始まるもの）を使ってください。',
    en: 'This name contains characters that cannot be seen, so no command is given. Use the ids of its lines (L-...).',
  },
  more: { ja: 'ほかの質問 {n} 件は claim.json にあります。', en: '{n} more questions are in claim.json.' },
} as const;

const linesText = (count: number): Bilingual => ({ ja: `明細 ${countText(count)} 件`, en: counted(count, 'line') });
const MOST = 20;
const SUBJECT_MOST = 300;

export function questionBlocks({ claim }: ToldClaim): readonly Block[] {
  if (claim.questions.length === 0) return [];
  const cards = claim.questions.slice(0, MOST).map((question): Block => ({
    kind: 'card',
    tone: 'unclear',
    title: [say({ ja: question.ja, en: question.en })],
    blocks: [
      {
        kind: 'paragraph',
        line: [
          say(W.about, {
            n: say(linesText(question.lineIds.length)),
            amount: say(money(question.net, claim.currency)),
            subject: code(question.subject),
          }),
        ],
      },
      ...commands(question.subject),
    ],
  }));
  const rest: Line = [say(W.more, { n: countText(claim.questions.length - MOST) })];
  return [
    { kind: 'heading', words: [say(W.heading)], id: null },
    { kind: 'paragraph', line: [say(W.lead)] },
    ...cards,
    ...(claim.questions.length > MOST ? [{ kind: 'paragraph', line: rest } as const] : []),
  ];
}

/** A command a person pastes must not carry anything the person cannot see. */
export const isPlainSubject = (subject: string): boolean => visibleText(subject) === subject && subject.length <= SUBJECT_MOST;

function commands(subject: string): readonly Block[] {
  if (!isPlainSubject(subject)) return [{ kind: 'paragraph', line: [say(W.unsafe)] }];
  return [
    { kind: 'paragraph', line: [say(W.mine)] },
    { kind: 'command', text: `hikeshi claim --mine ${shellWord(subject)}` },
    { kind: 'paragraph', line: [say(W.notMine)] },
    { kind: 'command', text: `hikeshi claim --not-mine ${shellWord(subject)}` },
  ];
}
