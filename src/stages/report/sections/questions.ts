/** What only the owner can settle, with the exact command that says so. */
import type { OwnerQuestion } from '../../investigate/index.ts';
import type { Block } from '../document/blocks.ts';
import { code, say } from '../document/inline.ts';
import { shellWord } from '../words/shell-word.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { SectionBuilder, SectionContext } from './context.ts';

const W = {
  heading: { ja: 'あなたへの質問', en: 'Questions for you' },
  lead: {
    ja: '記録だけでは決められなかったことです。答えると、次の調査に使われます。分からなければ、答えなくてかまいません。',
    en: 'What the log alone could not settle. Answers are used in the next run. If you are not sure, leave it.',
  },
  empty: { ja: 'あなたに確かめたいことはありません。', en: 'There is nothing to ask you.' },
  about: { ja: '対象：{subject}', en: 'About: {subject}' },
  mine: {
    ja: 'あなたのものなら、調査のコマンドの最後にこれを足して、もう一度実行します。',
    en: 'If it is yours, add this to the end of the command and run it again.',
  },
  notMine: { ja: 'あなたのものでなければ、これを足します。', en: 'If it is not yours, add this instead.' },
  unsafe: {
    ja: 'この名前には見えない文字が含まれているため、コマンドは書きません。イベント番号で確かめてください。',
    en: 'This name contains characters that cannot be seen, so no command is given. Check it by its events.',
  },
} as const;

const MOST = 40;

export const questionsSection: SectionBuilder = (context) => {
  const { questions } = context.material.findings;
  const blocks: readonly Block[] =
    questions.length === 0 ? [{ kind: 'paragraph', line: [say(W.empty)] }] : questions.slice(0, MOST).map((question) => card(question, context));
  return { id: 'questions', heading: W.heading, lead: questions.length === 0 ? null : [say(W.lead)], once: false, blocks };
};

function card(question: OwnerQuestion, { citations }: SectionContext): Block {
  return {
    kind: 'card',
    tone: 'unclear',
    title: [say({ ja: question.ja, en: question.en })],
    blocks: [
      { kind: 'paragraph', line: [say(W.about, { subject: code(question.subject) }), citations.cite(question.eventIds)] },
      ...commands(question.subject),
    ],
  };
}

/** A command a person pastes must not carry anything the person cannot see. */
function commands(subject: string): readonly Block[] {
  if (visibleText(subject) !== subject || subject.length > 500) return [{ kind: 'paragraph', line: [say(W.unsafe)] }];
  return [
    { kind: 'paragraph', line: [say(W.mine)] },
    { kind: 'command', text: `--mine ${shellWord(subject)}` },
    { kind: 'paragraph', line: [say(W.notMine)] },
    { kind: 'command', text: `--not-mine ${shellWord(subject)}` },
  ];
}
