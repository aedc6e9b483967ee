/** Why something could not be looked at, in words, and what to do about it. */
import type { Bilingual } from '../../../words/language.ts';
import type { Refusal } from '../reads/read.ts';

const BY: Readonly<Record<string, Bilingual>> = {
  quarantine: {
    ja: 'AWS が付けた隔離ポリシーが、この操作を止めています。別の管理者で実行してください。',
    en: 'The quarantine policy AWS attached forbids it. Run this as another administrator.',
  },
  scp: {
    ja: '組織のポリシー (SCP) が止めています。管理アカウントの管理者に頼んでください。',
    en: "The organization's policy (SCP) forbids it. Ask whoever runs the management account.",
  },
};

/** @param call e.g. `iam:GetAccountSummary` */
export function refusalWords(refusal: Refusal, call: string): Bilingual {
  switch (refusal.kind) {
    case 'denied': {
      const by = BY[refusal.by] ?? { ja: `必要な権限: ${refusal.action}`, en: `Permission needed: ${refusal.action}` };
      return { ja: `見る権限がありません (${call})。${by.ja}`, en: `Not allowed to look (${call}). ${by.en}` };
    }
    case 'throttled':
      return {
        ja: `AWS が混み合っていて答えが得られませんでした (${call})。数分後にもう一度。`,
        en: `AWS kept asking to slow down (${call}). Try again in a few minutes.`,
      };
    case 'failed':
      return { ja: `答えが得られませんでした (${call}: ${refusal.code})。`, en: `No answer (${call}: ${refusal.code}).` };
    case 'not-asked':
      return {
        ja: `この質問には AWS の料金 (US$${refusal.usd}) がかかるので、聞いていません。聞くには --paid を付けてください。`,
        en: `AWS charges US$${refusal.usd} for this question, so it was not asked. Add --paid to ask.`,
      };
    case 'not-enabled':
      return refusal.what === 'region'
        ? { ja: 'このリージョンは有効になっていません。', en: 'This Region is not switched on.' }
        : { ja: `このサービスは使われていません (${call})。`, en: `This service was never switched on (${call}).` };
    case 'unsupported':
      return { ja: 'このリージョンには、このサービスがありません。', en: 'AWS does not offer this service in the Region.' };
    case 'absent':
      return { ja: `ありません (${call})。`, en: `There is none (${call}).` };
  }
}
