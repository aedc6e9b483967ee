/** What was done to secure the account, line by line as AWS asks, each with time and proof. */
import type { Bilingual } from '../../../../words/language.ts';
import type { Block } from '../../document/blocks.ts';
import { countText } from '../../../../words/number-format.ts';
import { badge, code, same, say, time, type Inline, type Line, type Tone } from '../../document/inline.ts';
import type { SectionBuilder, SectionContext } from '../../sections/context.ts';
import { answersTo, type Answer, type AnswerState } from '../answers.ts';
import { deedLine } from '../deed-words.ts';
import type { DossierMaterial } from '../dossier-material.ts';
import { COLUMN, NOT_RECORDED } from '../dossier-words.ts';

const W = {
  heading: { ja: 'アカウントを安全にするために行ったこと', en: 'What was done to secure the account' },
  lead: {
    ja: 'AWSが求める項目の順に並べています。「記録で確認」は CloudTrail のイベントで確かめられるもの、「アカウントへの質問で確認」は AWS の API の答え、「所有者の申告」は所有者が記録したものです。',
    en: 'In the order in which AWS asks. "Shown by the log" can be checked by the CloudTrail events; "shown by the account" rests on answers of the APIs of AWS (next section); "stated by the owner" is what the owner put on record.',
  },
  caption: { ja: 'AWSが求める項目と、行ったこと', en: 'What AWS asks, and what was done' },
  asked: { ja: 'AWSが求めること', en: 'What AWS asks' },
  done: { ja: '行ったことと時刻', en: 'What was done, and when' },
  proof: { ja: '証拠', en: 'Proof' },
  unclear: { ja: '（操作した人は未確定）', en: ' (whose hand it was is unclear)' },
  stated: { ja: '所有者の申告：', en: 'Stated by the owner: ' },
  read: {
    ja: 'CloudTrail の {from} から {to} まで、{m} リージョンの {n} 件を調べた。',
    en: 'Examined {n} CloudTrail events of {m} Regions, from {from} to {to}.',
  },
  billRead: { ja: '請求の明細を1行ずつ調べた。', en: 'Examined the bill line by line.' },
  noneThere: { ja: '該当するものは、記録にありません。', en: 'The log shows nothing of this kind to remove.' },
} as const;

const STATES: Readonly<Record<AnswerState, { readonly words: Bilingual; readonly tone: Tone }>> = {
  proved: { words: { ja: '記録で確認', en: 'Shown by the log' }, tone: 'good' },
  checked: { words: { ja: 'アカウントへの質問で確認', en: 'Shown by the account' }, tone: 'good' },
  partly: { words: { ja: '一部を記録で確認', en: 'Shown in part' }, tone: 'warn' },
  said: { words: { ja: '所有者の申告', en: 'Stated by the owner' }, tone: 'inference' },
  none: { words: { ja: '該当なし', en: 'None in the log' }, tone: 'plain' },
  'not-recorded': { words: NOT_RECORDED, tone: 'unknown' },
};

/** How an answer to what AWS asks stands, in words. */
export const answerWords = (state: AnswerState): Bilingual => STATES[state].words;

export const answerState = (state: AnswerState): Inline => badge(STATES[state].tone, STATES[state].words);

const ACTS_MOST = 30;

export const securedSection =
  (dossier: DossierMaterial): SectionBuilder =>
  (context) => ({
    id: 'secured',
    heading: W.heading,
    lead: [say(W.lead)],
    once: false,
    blocks: [
      {
        kind: 'table',
        caption: W.caption,
        columns: [W.asked, COLUMN.state, W.done, W.proof],
        rows: answersTo(dossier).flatMap((answer, index) => rowsOf(answer, index + 1, dossier, context)),
        filterable: false,
      } satisfies Block,
    ],
  });

/** The first row names what is asked; each deed has a row of its own. */
function rowsOf(answer: Answer, number: number, dossier: DossierMaterial, { citations }: SectionContext): readonly (readonly Line[])[] {
  const deeds: readonly (readonly [Line, Line])[] = [
    ...(answer.ask.id === 'look' ? looked(dossier) : []),
    ...answer.acts
      .slice(0, ACTS_MOST)
      .map((act): readonly [Line, Line] => [
        [time(act.time), same(' '), ...deedLine(act), ...(act.verdict === 'owner' ? [] : [say(W.unclear)])],
        [citations.cite([act.eventId])],
      ]),
    ...answer.recorded.map(({ at, line, refs, events }): readonly [Line, Line] => [
      [...(at === null ? [] : [time(at), same(' ')]), say(W.stated), ...line],
      [...refs.flatMap((ref): readonly Inline[] => [code(ref), same(' ')]), citations.cite(events)],
    ]),
  ];
  const [first, ...rest] = deeds.length === 0 ? [[nothing(answer.state), []] as const] : deeds;
  const asked: Line = [same(`${number}. `), say(answer.ask.words)];
  return [
    [asked, [answerState(answer.state)], ...(first ?? [[], []])],
    ...rest.map(([done, proof]): readonly Line[] => [[same(`${number}.`)], [], done, proof]),
  ];
}

/** What this document itself rests on. */
function looked({ report: { findings, madeAt }, claim }: DossierMaterial): readonly (readonly [Line, Line])[] {
  const { from, to, events, regions } = findings.coverage;
  if (from === null || to === null) return [];
  const read = say(W.read, { n: countText(events.unique), m: countText(regions.length), from: time(from), to: time(to) });
  return [[[time(madeAt), same(' '), read, ...(claim === null ? [] : [same(' '), say(W.billRead)])], []]];
}

const nothing = (state: AnswerState): Line => (state === 'none' ? [say(W.noneThere)] : [say(NOT_RECORDED)]);
