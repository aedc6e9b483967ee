/** The first message to Support, Account and billing: what was noticed, what is known, what is asked. */
import type { Bilingual } from '../../../../words/language.ts';
import { happened, leftOpen, unauthorizedByRegion } from '../facts/found-facts.ts';
import { doneByAsk } from '../facts/secured-facts.ts';
import { recordedSteps, toldFact } from '../facts/told-facts.ts';
import type { LetterMaterial } from '../letter-material.ts';
import { headed, line, type Paragraph } from '../text/letter-text.ts';
import type { Traced } from '../text/traced.ts';
import * as common from './common-words.ts';
import type { LetterRule, Signed } from './letter-kind.ts';

const W = {
  subject: { ja: '【至急】AWSアカウント {account} の不正利用について', en: 'Urgent: unauthorized use of AWS account {account}' },
  opening: {
    ja: 'お世話になっております。AWSアカウント {account} の所有者です。アカウントが第三者に使われていることに気づきましたので、ご連絡いたします。',
    en: 'We own AWS account {account}. Somebody else has been using it, and we are writing to report this and to ask for your help.',
  },
  openingUnsure: {
    ja: 'お世話になっております。AWSアカウント {account} の所有者です。アカウントが第三者に使われた可能性があるため、ご連絡いたします。',
    en: 'We own AWS account {account}. Somebody else may have been using it, and we are writing to report this and to ask for your help.',
  },
  noticed: { ja: '気づいた時刻：{at}', en: 'First noticed: {at}' },
  how: { ja: 'きっかけ：{how}', en: 'How: {how}' },
  askSecure: {
    ja: 'アカウントを安全にするために、こちらでほかに行うべきことがあればお知らせください。',
    en: 'Please tell us what else we must do to make the account secure.',
  },
  askCharges: {
    ja: '安全が確認できましたら、不正利用による料金の調整をご検討いただけますでしょうか。必要な資料がありましたら、あわせてお知らせください。',
    en: 'Once the account is confirmed secure, would you kindly consider an adjustment of the charges caused by the unauthorized use? Please tell us which documents you need.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const FIRST_REPORT: LetterRule = {
  needs: ['noticedAt', 'noticedHow'],
  notNow: ({ report }) =>
    report?.findings.verdict.kind === 'no-sign'
      ? {
          ja: 'ログに侵入の跡はありません。第三者に使われたという手紙は書けません。消し忘れの料金のご相談であれば、そのとおりにご自分の言葉で書いてください (窓口は hikeshi desk が答えます)。',
          en: 'The logs show no break-in, so this letter would claim what nothing shows. If it was something left running, say just that in your own words (hikeshi desk tells where).',
        }
      : null,
  write: (material, signed) => ({
    subject: line(W.subject, { account: signed.account }),
    paragraphs: [...common.exampleMark(material), common.TO_SUPPORT, ...body(material, signed), ...common.closing(material, signed)],
  }),
};

function body(material: LetterMaterial, { account }: Signed): readonly Paragraph[] {
  const { report, record } = material;
  const done = report === null ? recordedSteps(record) : doneByAsk(material);
  return [
    [line(report === null || common.hijacked(material) ? W.opening : W.openingUnsure, { account })],
    common.caseLine(material),
    headed(common.WHAT_HAPPENED, [...noticed(material), ...(report === null ? [] : happened(report.findings)), ...common.background(material)]),
    report === null ? [] : headed(common.RESOURCES, unauthorizedByRegion(report.findings)),
    headed(common.DONE, done),
    report === null ? [] : headed(common.WAYS_BACK, leftOpen(report.findings, record)),
    common.ownPart(material),
    headed(common.REQUESTS, [line(W.askSecure), ...(common.isFreePlan(material) ? [] : [line(W.askCharges)])]),
  ];
}

function noticed({ record }: LetterMaterial): ReturnType<typeof line>[] {
  const pairs: readonly (readonly [Bilingual, string, Traced | null])[] = [
    [W.noticed, 'at', toldFact(record, 'noticedAt')],
    [W.how, 'how', toldFact(record, 'noticedHow')],
  ];
  return pairs.flatMap(([words, name, fact]) => (fact === null ? [] : [line(words, { [name]: fact })]));
}
