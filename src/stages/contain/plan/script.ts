/** A plan as a commented shell script, for people who will not let a program act. It stops when it is another account, and does nothing that is not in the plan. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { Phase } from '../actions/action.ts';
import { actionOf } from '../actions/index.ts';
import { stepTitle } from '../telling/step-lines.ts';
import { noteInWords } from '../telling/subject-words.ts';
import { cliCommand } from './aws-cli.ts';
import { PHASE_WORDS } from './phase-words.ts';
import type { Plan, PlanStep } from './plan.ts';

/** A comment is one line whatever stands in it. */
const comment = (text: string): string => `# ${visibleText(text)}`;

export function planScript(plan: Plan, language: Language): string {
  const say = (words: Bilingual): string => words[language];
  const lines = [
    '#!/usr/bin/env bash',
    ...HEAD(plan).map((one) => comment(say(one))),
    'set -u',
    `account=$(aws sts get-caller-identity --query Account --output text) || exit 1`,
    `if [ "$account" != '${plan.account}' ]; then echo ${quoted(say(OTHER_ACCOUNT(plan.account)))} >&2; exit 1; fi`,
    'failed=()',
  ];
  let phase: Phase | null = null;
  for (const step of plan.steps) {
    if (step.phase !== phase) lines.push('', comment(`== ${say(PHASE_WORDS[step.phase])} ==`));
    phase = step.phase;
    lines.push('', ...stepLines(step, language));
  }
  for (const [heading, notes] of [
    [HELD, plan.heldBack],
    [BY_HAND, plan.byHand],
    [QUESTIONS, plan.questions],
    [UNSEEN, plan.unseen],
  ] as const)
    if (notes.length > 0) lines.push('', comment(`== ${say(heading)} ==`), ...notes.map((one) => comment(noteInWords(one, language))));
  lines.push('', `if [ "\${#failed[@]}" -gt 0 ]; then echo ${quoted(say(FAILED))} "\${failed[*]}" >&2; exit 1; fi`);
  return `${lines.join('\n')}\n`;
}

function stepLines(step: PlanStep, language: Language): readonly string[] {
  const words = actionOf(step.action)?.words;
  const told = words === undefined ? [] : [step.why, words.mayBreak, ...step.risks, words.undo];
  return [
    comment(stepTitle(step, language)),
    ...told.map((one) => comment(one[language])),
    ...(step.eventIds.length === 0 ? [] : [comment(`${EVENTS[language]}${step.eventIds.join(' ')}`)]),
    ...step.calls.map((call) => `${cliCommand(call)} || failed+=(${step.id})`),
  ];
}

const EVENTS: Bilingual = { ja: '根拠の記録: ', en: 'Rests on: ' };
const HELD: Bilingual = { ja: 'しないこと', en: 'Held back' };
const BY_HAND: Bilingual = { ja: '手ですること', en: 'Left to you' };
const QUESTIONS: Bilingual = { ja: 'あなたにしか分からないこと', en: 'Only you can tell' };
const UNSEEN: Bilingual = { ja: '見られなかったもの', en: 'Could not be looked at' };

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

const OTHER_ACCOUNT = (account: string): Bilingual => ({
  ja: `アカウント ${account} にサインインしてから実行してください。`,
  en: `Sign in to the account ${account} first.`,
});

const FAILED: Bilingual = {
  ja: '失敗した行のある手順 (上のメッセージを見て、その手順だけもう一度実行してください):',
  en: 'Steps with a line that failed (see the messages above, and run those steps again):',
};

const HEAD = ({ id, account, madeAt }: Plan): readonly Bilingual[] => [
  { ja: `Hikeshi の計画 ${id}、アカウント ${account}、${madeAt} に作成。`, en: `Plan ${id} of Hikeshi for the account ${account}, made ${madeAt}.` },
  {
    ja: '上から順に、1つずつ確かめながら実行してください。失敗した行があっても次へ進み、最後にその手順の番号を示します。',
    en: 'Run it from top to bottom, looking at each line. It goes on when a line fails, and names that step at the end.',
  },
  {
    ja: '「ユーザーとロール」が終わったら 10 秒以上待って、付けた禁止が残っているか確かめ、外されていたらもう一度実行してください。',
    en: 'After the users and roles wait at least 10 seconds, look whether the denials are still there, and run those lines again if not.',
  },
];
