/** Words that several letters share. Courteous, factual, no promise, no blame. They hold no facts of their own. */
import type { Bilingual } from '../../../../words/language.ts';
import { line, lineOf, type LetterLine, type Paragraph } from '../text/letter-text.ts';
import { toldFact, supportCaseOf } from '../facts/told-facts.ts';
import { inJournal } from '../text/traced.ts';
import type { LetterMaterial } from '../letter-material.ts';
import type { Signed } from './letter-kind.ts';

export const TO_SUPPORT: Paragraph = [line({ ja: 'AWSサポート ご担当者様', en: 'Dear AWS Support team,' })];
export const EXAMPLE: Paragraph = [line({ ja: '【練習用の例です。送らないでください】', en: '[A made-up example. Do not send it.]' })];

export const WHAT_HAPPENED: Bilingual = { ja: '■ 分かっていること (時刻はUTCです)', en: 'What we know (times are UTC)' };
export const RESOURCES: Bilingual = {
  ja: '■ 身に覚えのないリソース (リージョン別、種類と数)',
  en: 'Resources we did not create (by Region: kinds and how many)',
};
export const DONE: Bilingual = { ja: '■ 安全にするために行ったこと', en: 'What has been done to secure the account' };
export const STEPS: Bilingual = { ja: '■ 行ったことの詳細', en: 'The steps in detail' };
export const CHECKED: Bilingual = {
  ja: '■ アカウントに AWS の API で質問して確かめたこと (時刻はUTCです)',
  en: "What the account itself answered to AWS's APIs (times are UTC)",
};
export const LEFT: Bilingual = { ja: '■ まだ確認できていないこと', en: 'Not confirmed yet' };
export const WAYS_BACK: Bilingual = { ja: '■ 記録上、まだ閉じたことを確認できていない入り口', en: 'Ways in that the records do not show closed yet' };
export const REQUESTS: Bilingual = { ja: '■ お願い', en: 'What we ask' };

/** `Support case: ...`, when there is one. */
export const caseLine = ({ record }: LetterMaterial): Paragraph =>
  lineOf({ ja: 'サポートケース：{number}', en: 'Support case: {number}' }, 'number', supportCaseOf(record));

const FIRST_TIME: Bilingual = { ja: 'このアカウントで、このような被害は初めてです。', en: 'It is the first such incident of this account.' };

/** The customer's own part, honestly. */
export function ownPart({ record }: LetterMaterial): Paragraph {
  const first = record.facts.firstTime;
  return [
    line({
      ja: '責任共有モデルのもとで、アカウントの管理が当方の責任であることは理解しております。',
      en: 'We understand that, under the shared responsibility model, looking after the account is our part.',
    }),
    ...lineOf({ ja: '原因として思い当たること：{cause}', en: 'The cause, as far as we know: {cause}' }, 'cause', toldFact(record, 'cause')),
    ...(first?.value === 'yes' ? [line({ ja: '{first}', en: '{first}' }, { first: { text: FIRST_TIME, source: inJournal(first.entry) } })] : []),
  ];
}

/** What the owner told of use and consequences. */
export const background = ({ record }: LetterMaterial): readonly LetterLine[] => [
  ...lineOf({ ja: 'ふだんの使い方：{usual}', en: 'What the account is normally used for: {usual}' }, 'usual', toldFact(record, 'usualUse')),
  ...lineOf({ ja: '影響：{impact}', en: 'Effect on us: {impact}' }, 'impact', toldFact(record, 'businessImpact')),
];

export function closing({ record }: LetterMaterial, { name, account }: Signed): readonly Paragraph[] {
  return [
    lineOf({ ja: '次の者にもご連絡いただけます：{contact}', en: 'You may also contact: {contact}' }, 'contact', toldFact(record, 'extraContact')),
    [line({ ja: 'お手数をおかけしますが、ご確認のほど、よろしくお願いいたします。', en: 'Thank you for your help.' })],
    [line({ ja: '{name}', en: '{name}' }, { name }), line({ ja: 'AWSアカウント {account}', en: 'AWS account {account}' }, { account })],
  ];
}

/** Practice cases say so on top. */
export const exampleMark = ({ report }: LetterMaterial): readonly Paragraph[] => (report?.synthetic === true ? [EXAMPLE] : []);

export const hijacked = ({ report }: LetterMaterial): boolean => report?.findings.verdict.kind === 'hijacked';
export const isFreePlan = ({ record }: LetterMaterial): boolean => record.facts.accountPlan?.value === 'free';
