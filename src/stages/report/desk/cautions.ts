/** What not to do now, and which desks not to ask, with the reason. */
import type { DeskName } from '../../../case/catalogues/correspondence.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { When } from './desk-rules.ts';

export const NOT_NOW: readonly { readonly when: When; readonly words: Bilingual }[] = [
  {
    when: { closed: [false], account: ['known'] },
    words: {
      ja: 'アカウントを閉じない。動いているものは止まらず、請求も続き、開き直すように言われた例があります。',
      en: 'Do not close the account: what runs goes on, so do the bills, and owners were told to reopen it.',
    },
  },
  {
    when: { account: ['known'] },
    words: {
      ja: 'AWS が付けた隔離ポリシー (AWSCompromisedKeyQuarantine で始まる名前) を外さない。AWS の指示を待ちます。',
      en: 'Do not delete the quarantine policy AWS attached (its name begins with AWSCompromisedKeyQuarantine); wait for AWS to say so.',
    },
  },
  {
    when: { account: ['known'] },
    words: {
      ja: 'ログ (CloudTrail、証跡のバケット) を消さない。鍵は消す前に、まず無効にします。',
      en: "Do not delete logs (CloudTrail, the trail's bucket). Deactivate keys first; deleting can wait.",
    },
  },
  {
    when: {},
    words: {
      ja: '内容を読まずに支払ったり「カードの確認」に応じたりしない。確認のつもりで全額の引き落としが試みられた例があります。',
      en: 'Do not pay or "verify the card" unread: in one case a verification was followed by an attempt to charge everything.',
    },
  },
  {
    when: { messages: ['phishing-suspicion'] },
    words: {
      ja: '疑わしいメールのリンクや連絡先を使わない。コンソールは自分でアドレスを入力して開きます。',
      en: 'Use no link or contact of the suspicious message. Open the console by typing its address.',
    },
  },
];

export const NOT_THESE: readonly { readonly when: When; readonly desk: DeskName; readonly why: Bilingual }[] = [
  {
    when: { attackerAddress: ['elsewhere'] },
    desk: 'trust-and-safety',
    why: {
      ja: '侵入者のアドレスは AWS のものではないので、「AWS のネットワークではない」と返ってきます。返金もここでは扱いません。',
      en: 'The intruder\'s addresses are not AWS\'s: the answer would be "not from our network". It makes no refunds either.',
    },
  },
  {
    when: { attackerAddress: ['unknown'] },
    desk: 'trust-and-safety',
    why: {
      ja: '侵入者のアドレスが AWS のものと分かったときだけの窓口です (hikeshi whois で分かります)。返金は扱いません。',
      en: "Only for an intruder whose address is AWS's (hikeshi whois tells). It makes no refunds.",
    },
  },
  {
    when: { attackerAddress: ['aws'] },
    desk: 'trust-and-safety',
    why: {
      ja: '通報だけの窓口です。返金やアカウントの相談をここに書いても進みません。',
      en: 'For the report alone: nothing about the refund or your account moves here.',
    },
  },
  {
    when: { account: ['known'] },
    desk: 'card-issuer',
    why: {
      ja: '最後の手段です。先に異議を申し立てると、未払いとしてアカウントが止まることがあります。',
      en: 'The last resort: a dispute before AWS has decided can get the account suspended for non-payment.',
    },
  },
  {
    when: { relation: ['reseller'] },
    desk: 'support',
    why: { ja: '販売店を通したアカウントの請求には、AWS は直接答えません。', en: 'AWS does not answer billing questions of resold accounts.' },
  },
];

/** Said beside the answer when it applies. */
export const REMARKS: readonly { readonly when: When; readonly words: Bilingual }[] = [
  {
    when: { accountPlan: ['free'] },
    words: {
      ja: '無料プランの間は請求されません (freetier:GetAccountPlanState か、コンソールのホームで確かめられます)。返金のお願いの前に、請求が本当にあるかを見てください。',
      en: 'On the Free plan nothing is charged. See that there is a bill at all before asking for a refund (console home, or freetier:GetAccountPlanState).',
    },
  },
  {
    when: { hijacked: ['no'] },
    words: {
      ja: 'ログに侵入の跡はありません。自分の消し忘れであれば、そう正直に書き、再発防止にしたことを添えます。窓口は同じです。',
      en: 'The logs show no break-in. If it was something you left running, say so honestly and what you did to prevent it. The desk is the same.',
    },
  },
  {
    when: { secured: ['no'] },
    words: {
      ja: 'まず止めることが先です。安全にできたら、証明と調整のお願いを同じケースに一度に足します。',
      en: 'Stopping it comes first. When the account is secure, add proof and adjustment request to the same case, together.',
    },
  },
  {
    when: { supportPlan: ['business', 'enterprise', 'unified-operations'] },
    words: {
      ja: '有料のサポートプランでは、電話やチャットで優先して受け付けられます。技術的な助けは別の「技術」ケースで、返金はやはり「アカウントと請求」です。',
      en: 'Your support plan has priority phone and chat. Technical help is a technical case of its own; the refund still goes to "Account and billing".',
    },
  },
  {
    when: { askedToPay: [true] },
    words: {
      ja: '支払いを求められています。審査中であれば、待ってもらえるかを同じケースでたずねてください。',
      en: 'Somebody asks you to pay. If a review is under way, ask in the same case whether it can wait.',
    },
  },
];
