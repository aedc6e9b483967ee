/** To the card issuer, after AWS has declined: what was charged and what AWS was asked. A dispute before that can get the account suspended. */
import { MESSAGE_KINDS } from '../../../../case/catalogues/correspondence.ts';
import type { Bilingual } from '../../../../words/language.ts';
import type { LetterMaterial } from '../letter-material.ts';
import { headed, line, type LetterLine } from '../text/letter-text.ts';
import { inJournal, inWords, moment } from '../text/traced.ts';
import { invoiceLines, paidLine } from './adjustment-request.ts';
import * as common from './common-words.ts';
import type { LetterRule } from './letter-kind.ts';

const W = {
  subject: { ja: 'Amazon Web Services の請求についてのご相談', en: 'Charges by Amazon Web Services' },
  to: { ja: 'カード会社 ご担当者様', en: 'Dear card services team,' },
  opening: {
    ja: 'Amazon Web Services (AWS) から、第三者の不正利用による料金が請求されております。お取り扱いについてご相談いたします。',
    en: 'Amazon Web Services (AWS) has charged us for use of our account by somebody else. We would like your advice on these charges.',
  },
  charges: { ja: '■ 請求のうち、不正利用による料金', en: 'Charges caused by the unauthorized use' },
  amount: { ja: '不正利用による料金：{asked} (税込み)', en: 'Unauthorized charges: {asked}, tax included' },
  asked: { ja: '■ AWSとのやりとり (時刻はUTCです)', en: 'What AWS has answered (times are UTC)' },
  answer: { ja: '{at}：{kind}', en: '{at}: {kind}' },
  answerUndated: { ja: '{kind}', en: '{kind}' },
  ask: {
    ja: '手続きと、必要な書類をお知らせください。カード番号は、お電話でお伝えいたします。',
    en: 'Please tell us how to proceed and which documents you need. We will give the card number by phone only.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const CARD_NOTE: LetterRule = {
  needs: [],
  notNow: ({ record }) =>
    record.messages.some(({ kind }) => kind === 'declined')
      ? null
      : {
          ja: 'カード会社は最後の手段です。AWS の答えが出る前に異議を申し立てると、未払いとしてアカウントが止まることがあります。先に hikeshi desk が示す窓口へ。AWS のアカウントを一度も持っていないときは、カードの裏の番号に電話してください。',
          en: 'The card issuer is the last resort: a dispute before AWS has decided can get the account suspended for non-payment. See hikeshi desk first. If you never had an AWS account, call the number on your card.',
        },
  write(material, signed) {
    const { claim } = material;
    return {
      subject: line(W.subject),
      paragraphs: [
        ...common.exampleMark(material),
        [line(W.to)],
        [line(W.opening)],
        claim === null || claim.asked === null
          ? []
          : headed(W.charges, [line(W.amount, { asked: claim.asked }), ...invoiceLines(claim), ...paidLine(material)]),
        headed(W.asked, answers(material)),
        [line(W.ask)],
        ...common.closing(material, signed),
      ],
    };
  },
};

const answers = ({ record }: LetterMaterial): LetterLine[] =>
  record.messages.map(({ entry, kind, receivedAt }) => {
    const source = inJournal(entry);
    const told = { kind: inWords(MESSAGE_KINDS[kind], source) };
    return receivedAt === null ? line(W.answerUndated, told) : line(W.answer, { ...told, at: moment(receivedAt, source) });
  });
