/** To the reseller, who deals with AWS for a resold account: what happened, what is done, and the request to pass on. */
import type { Bilingual } from '../../../../words/language.ts';
import { happened, unauthorizedByRegion } from '../facts/found-facts.ts';
import { doneByAsk } from '../facts/secured-facts.ts';
import { recordedSteps, toldFact } from '../facts/told-facts.ts';
import { headed, line, lineOf } from '../text/letter-text.ts';
import { chargeLines } from './adjustment-request.ts';
import * as common from './common-words.ts';
import type { LetterRule } from './letter-kind.ts';

const W = {
  subject: { ja: '【至急】AWSアカウント {account} の不正利用について', en: 'Urgent: unauthorized use of AWS account {account}' },
  to: { ja: 'サポート ご担当者様', en: 'Dear support team,' },
  opening: {
    ja: 'お世話になっております。貴社を通して利用しているAWSアカウント {account} が、第三者に使われました。',
    en: 'AWS account {account}, which we use through you, has been used by somebody else.',
  },
  charges: { ja: '■ 不正利用による料金', en: 'Charges caused by it' },
  pass: {
    ja: '販売店経由のアカウントのため、AWSへのご連絡と、料金の調整のご依頼を、貴社からお願いできますでしょうか。',
    en: 'As the account is resold, would you kindly contact AWS and pass on our request for an adjustment of the charges?',
  },
  pay: {
    ja: '結果が出るまでのお支払いの扱いについても、ご相談させてください。',
    en: 'We would also like to talk about payment until there is an answer.',
  },
  attached: {
    ja: '報告書と料金の明細を添付いたします。そのままAWSにお送りいただけます。',
    en: 'The dossier and the list of charges are attached, ready to be passed on to AWS.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const RESELLER_NOTE: LetterRule = {
  needs: ['noticedAt'],
  notNow: ({ record }) =>
    record.facts.relation?.value === 'reseller'
      ? null
      : {
          ja: '販売店を通したアカウントのときの手紙です。そうであれば、先に hikeshi case say relation=reseller と記録してください。どこへ書くかは hikeshi desk が答えます。',
          en: 'This letter is for resold accounts. If yours is one, say so first: hikeshi case say relation=reseller. hikeshi desk tells where to turn.',
        },
  write(material, signed) {
    const { report, record, claim } = material;
    return {
      subject: line(W.subject, { account: signed.account }),
      paragraphs: [
        ...common.exampleMark(material),
        [line(W.to)],
        [line(W.opening, { account: signed.account })],
        headed(common.WHAT_HAPPENED, [
          ...lineOf({ ja: '気づいた時刻：{at}', en: 'First noticed: {at}' }, 'at', toldFact(record, 'noticedAt')),
          ...(report === null ? [] : happened(report.findings)),
          ...common.background(material),
        ]),
        report === null ? [] : headed(common.RESOURCES, unauthorizedByRegion(report.findings)),
        headed(common.DONE, report === null ? recordedSteps(record) : doneByAsk(material)),
        claim === null || claim.asked === null ? [] : headed(W.charges, chargeLines(claim, material)),
        common.ownPart(material),
        headed(common.REQUESTS, [line(W.pass), line(W.pay)]),
        [line(W.attached)],
        ...common.closing(material, signed),
      ],
    };
  },
};
