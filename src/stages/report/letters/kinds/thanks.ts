/** Thanks, and the case may be closed: when all that was asked has come, or AWS has approved it. */
import type { Bilingual } from '../../../../words/language.ts';
import { recordedSteps } from '../facts/told-facts.ts';
import { SECURED_STEPS } from '../../../../case/catalogues/secured-steps.ts';
import { headed, line } from '../text/letter-text.ts';
import * as common from './common-words.ts';
import type { LetterRule } from './letter-kind.ts';

const W = {
  subject: { ja: 'AWSアカウント {account}：ご対応のお礼', en: 'AWS account {account}: thank you' },
  thanks: {
    ja: 'このたびは、アカウントの確認と料金の調整にご対応いただき、誠にありがとうございました。',
    en: 'Thank you very much for reviewing the account and for the adjustment.',
  },
  received: { ja: '{received} の返金またはクレジットを確認いたしました。', en: 'We have seen the refund or credit of {received}.' },
  kept: { ja: '■ 再発を防ぐために行ったこと', en: 'What we did so that it does not happen again' },
  close: { ja: 'このケースは、閉じていただいて差し支えありません。', en: 'From our side this case can be closed.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const THANKS: LetterRule = {
  needs: [],
  notNow({ claim, record }) {
    if (claim?.refund.state === 'part') {
      return {
        ja: 'まだ全額は確認できていません。先に hikeshi letter partial-follow-up で、残りをたずねてください。',
        en: 'Not all of it has been seen yet. Ask for the rest first: hikeshi letter partial-follow-up.',
      };
    }
    if (claim?.refund.state === 'whole' || record.messages.some(({ kind }) => kind === 'approved')) return null;
    return {
      ja: '承認の連絡も返金も、まだケースにありません。届いたら hikeshi reply ファイル --case ケース で加えてください。',
      en: 'The case holds neither an approval nor a refund yet. Add what came: hikeshi reply FILE --case CASE.',
    };
  },
  write(material, signed) {
    const { claim, record } = material;
    const prevention = { ...record, secured: record.secured.filter(({ step }) => SECURED_STEPS[step].asked === 'prevention') };
    return {
      subject: line(W.subject, { account: signed.account }),
      paragraphs: [
        ...common.exampleMark(material),
        common.TO_SUPPORT,
        common.caseLine(material),
        [line(W.thanks), ...(claim?.refund.state === 'whole' ? [line(W.received, { received: claim.refund.received })] : [])],
        headed(W.kept, recordedSteps(prevention)),
        [line(W.close)],
        [
          line({ ja: '{name}', en: '{name}' }, { name: signed.name }),
          line({ ja: 'AWSアカウント {account}', en: 'AWS account {account}' }, { account: signed.account }),
        ],
      ],
    };
  },
};
