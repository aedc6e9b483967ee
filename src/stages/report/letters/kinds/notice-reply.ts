/** The answer to a notice of AWS: a compromise, a restriction, or (to Trust & Safety) what one's own resources did to others. */
import type { ReceivedMessage } from '../../../../case/case-record.ts';
import { MESSAGE_KINDS } from '../../../../case/catalogues/correspondence.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { happened, unauthorizedByRegion } from '../facts/found-facts.ts';
import { doneByAsk, notShown } from '../facts/secured-facts.ts';
import { recordedSteps } from '../facts/told-facts.ts';
import type { LetterMaterial } from '../letter-material.ts';
import { headed, line, type LetterLine, type Paragraph } from '../text/letter-text.ts';
import { asIs, inJournal, inWords, moment } from '../text/traced.ts';
import { askedAmount } from './adjustment-request.ts';
import * as common from './common-words.ts';
import type { LetterRule } from './letter-kind.ts';

const W = {
  subject: { ja: 'AWSアカウント {account}：お知らせへのご返信', en: 'AWS account {account}: answer to your notice' },
  toAbuse: { ja: 'AWS Trust & Safety ご担当者様', en: 'Dear AWS Trust & Safety team,' },
  opening: {
    ja: 'AWSアカウント {account} について、いただいたお知らせにご返信いたします。',
    en: 'This is our answer to your notice about AWS account {account}.',
  },
  notice: { ja: 'お知らせの種類：{kind}', en: 'Kind of notice: {kind}' },
  called: { ja: '件名：{subject}', en: 'Its subject: {subject}' },
  received: { ja: '受け取った時刻：{at}', en: 'Received: {at}' },
  due: { ja: '期限として理解している時刻：{due}', en: 'Deadline, as we understand it: {due}' },
  taken: { ja: 'このアカウントは第三者に使われておりました。', en: 'This account was used by somebody else.' },
  enough: {
    ja: 'これで足りているか、ほかに必要な対応があるかをお知らせください。',
    en: 'Please tell us whether this is enough, or what else you need from us.',
  },
  lift: { ja: '確認のうえ、制限の解除をご検討ください。', en: 'Please consider lifting the restriction once you have checked this.' },
  charges: {
    ja: '不正利用による料金 {asked} (税込み) の調整を、あわせてご検討いただけますでしょうか。明細を添付いたします。',
    en: 'Would you kindly consider an adjustment of the unauthorized charges of {asked}, tax included, at the same time? The list of charges is attached.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const NOTICES: readonly string[] = ['compromise-notice', 'restriction', 'abuse-notice', 'asks-to-secure', 'asks-for-list'];

const noticeOf = ({ record }: LetterMaterial): ReceivedMessage | undefined => record.messages.findLast(({ kind }) => NOTICES.includes(kind));

export const NOTICE_REPLY: LetterRule = {
  needs: [],
  notNow: (material) =>
    noticeOf(material) === undefined
      ? {
          ja: '返事をする知らせが、ケースにありません。届いたメールを hikeshi reply ファイル --case ケース で加えてください。',
          en: 'The case holds no notice to answer. Add the mail with: hikeshi reply FILE --case CASE.',
        }
      : null,
  write(material, signed) {
    const notice = noticeOf(material);
    const toAbuse = notice?.kind === 'abuse-notice';
    return {
      // Trust & Safety asks to leave the subject as it is.
      subject: toAbuse ? null : line(W.subject, { account: signed.account }),
      paragraphs: [
        ...common.exampleMark(material),
        toAbuse ? [line(W.toAbuse)] : common.TO_SUPPORT,
        [line(W.opening, { account: signed.account }), ...(common.hijacked(material) ? [line(W.taken)] : [])],
        ...(notice === undefined ? [] : [noticeLines(material, notice)]),
        ...deeds(material),
        headed(common.REQUESTS, requests(material, notice, toAbuse)),
        ...common.closing(material, signed),
      ],
    };
  },
};

function noticeLines({ record }: LetterMaterial, { entry, kind, subject, receivedAt }: ReceivedMessage): Paragraph {
  const source = inJournal(entry);
  const due = record.deadlines.find((deadline) => deadline.entry === entry);
  return [
    line(W.notice, { kind: inWords(MESSAGE_KINDS[kind], source) }),
    ...(subject === null ? [] : [line(W.called, { subject: asIs(subject, source) })]),
    ...(receivedAt === null ? [] : [line(W.received, { at: moment(receivedAt, source) })]),
    ...(due === undefined ? [] : [line(W.due, { due: moment(due.dueAt, source) })]),
  ];
}

function deeds(material: LetterMaterial): readonly Paragraph[] {
  const { report, record } = material;
  if (report === null) return [headed(common.DONE, recordedSteps(record)), common.ownPart(material)];
  return [
    headed(common.WHAT_HAPPENED, [...happened(report.findings), ...common.background(material)]),
    headed(common.RESOURCES, unauthorizedByRegion(report.findings)),
    headed(common.DONE, doneByAsk(material)),
    headed(common.STEPS, recordedSteps(record)),
    headed(common.LEFT, notShown(material)),
    common.ownPart(material),
  ];
}

function requests(material: LetterMaterial, notice: ReceivedMessage | undefined, toAbuse: boolean): readonly LetterLine[] {
  const asked = askedAmount(material);
  return [
    line(W.enough),
    ...(notice?.kind === 'restriction' ? [line(W.lift)] : []),
    ...(asked === null || toAbuse ? [] : [line(W.charges, { asked })]),
  ];
}
