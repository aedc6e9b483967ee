/**
 * What only the owner can say about the account, as data: which answers there are and what is asked. Letters ask for what is absent, one by one;
 * `hikeshi case say NAME=VALUE` records an answer. Sources: who may turn where depends on plan, sign-in and reseller
 * (AWS Support User Guide; AWS Customer Playbook Framework: "time first recognised, business impact, who knows, extra contacts").
 */
import type { Bilingual } from '../../words/language.ts';

/** What an answer must look like. */
export type FactShape =
  | { readonly shape: 'choice'; readonly values: Readonly<Record<string, Bilingual>> }
  | { readonly shape: 'account' | 'time' | 'zone' | 'words' };

interface FactKind {
  readonly name: Bilingual;
  readonly question: Bilingual;
  readonly answer: FactShape;
}

const YES_NO = { yes: { ja: 'はい', en: 'yes' }, no: { ja: 'いいえ', en: 'no' } } as const;

export const ACCOUNT_FACTS = {
  /** Twelve digits. */
  account: {
    name: { ja: 'アカウント ID', en: 'account ID' },
    question: { ja: '乗っ取られた AWS アカウントの12桁の番号は？', en: 'What is the 12-digit number of the hijacked AWS account?' },
    answer: { shape: 'account' },
  },
  signName: {
    name: { ja: '署名する名前', en: 'name to sign with' },
    question: { ja: '手紙の最後に書く名前 (会社名でもよい) は？', en: 'Which name (or company) should the letters be signed with?' },
    answer: { shape: 'words' },
  },
  supportPlan: {
    name: { ja: 'サポートプラン', en: 'support plan' },
    question: { ja: 'AWS サポートのプランは？ (何も契約していなければ basic)', en: 'Which AWS Support plan? (basic if you bought none)' },
    answer: {
      shape: 'choice',
      values: {
        basic: { ja: 'ベーシック (無料)', en: 'Basic (free)' },
        developer: { ja: 'デベロッパー', en: 'Developer' },
        business: { ja: 'ビジネス、ビジネス+', en: 'Business or Business Support+' },
        enterprise: { ja: 'エンタープライズ (On-Ramp を含む)', en: 'Enterprise (On-Ramp included)' },
        'unified-operations': { ja: 'ユニファイドオペレーション', en: 'Unified Operations' },
      },
    },
  },
  /** Accounts on the Free plan are not charged while it lasts (AWS Free Tier, accounts opened after 15 July 2025). */
  accountPlan: {
    name: { ja: '無料プランか有料プランか', en: 'free or paid plan' },
    question: {
      ja: 'アカウントは無料プラン (クレジットだけで使う) ですか、有料プランですか？',
      en: 'Is the account on the Free plan (credits only) or a paid plan?',
    },
    answer: { shape: 'choice', values: { free: { ja: '無料プラン', en: 'Free plan' }, paid: { ja: '有料プラン', en: 'paid plan' } } },
  },
  canSignIn: {
    name: { ja: 'サインインできるか', en: 'can you sign in' },
    question: { ja: 'いま、そのアカウントに自分でサインインできますか？', en: 'Can you sign in to the account right now?' },
    answer: { shape: 'choice', values: YES_NO },
  },
  relation: {
    name: { ja: 'AWS との契約', en: 'contract with AWS' },
    question: {
      ja: 'AWS とは直接の契約ですか？ 請求代行などの販売店を通していますか？ 会社の組織 (Organizations) のメンバーアカウントですか？',
      en: 'Do you deal with AWS directly, through a reseller, or is it a member account of an organization?',
    },
    answer: {
      shape: 'choice',
      values: {
        direct: { ja: '直接', en: 'direct' },
        reseller: { ja: '販売店 (請求代行) を通している', en: 'through a reseller' },
        'organization-member': { ja: '組織のメンバーアカウント', en: 'member account of an organization' },
        'organization-management': { ja: '組織の管理アカウント', en: 'management account of an organization' },
      },
    },
  },
  paymentMethod: {
    name: { ja: '支払い方法', en: 'payment method' },
    question: { ja: '支払い方法は？', en: 'How is the account paid?' },
    answer: {
      shape: 'choice',
      values: {
        'credit-card': { ja: 'クレジットカード', en: 'credit card' },
        'debit-card': { ja: 'デビットカード', en: 'debit card' },
        'bank-transfer': { ja: '銀行振込 (請求書払い)', en: 'bank transfer (by invoice)' },
        'direct-debit': { ja: '口座振替', en: 'direct debit' },
        reseller: { ja: '販売店へ支払う', en: 'through the reseller' },
        other: { ja: 'その他', en: 'other' },
      },
    },
  },
  /** Was the bill in question already taken from the card? Then it is a refund, else a reduction before charging. */
  billPaid: {
    name: { ja: '請求は引き落とし済みか', en: 'bill already paid' },
    question: { ja: '問題の請求は、もう支払われましたか (引き落とされましたか)？', en: 'Has the bill in question been paid (charged) already?' },
    answer: { shape: 'choice', values: YES_NO },
  },
  /** IANA name. */
  zone: {
    name: { ja: '時刻の地域', en: 'time zone' },
    question: { ja: 'あなたの地域の時刻は？ (例 Asia/Tokyo)', en: 'Which time zone do you live in? (like Asia/Tokyo)' },
    answer: { shape: 'zone' },
  },
  noticedAt: {
    name: { ja: '最初に気づいた時刻', en: 'when you first noticed' },
    question: { ja: '最初に気づいたのはいつですか？', en: 'When did you first notice?' },
    answer: { shape: 'time' },
  },
  noticedHow: {
    name: { ja: '気づいたきっかけ', en: 'how you noticed' },
    question: {
      ja: '何で気づきましたか？ (請求のメール、カードの明細など)',
      en: 'How did you notice? (a bill, a card statement, a mail from AWS...)',
    },
    answer: { shape: 'words' },
  },
  usualUse: {
    name: { ja: 'ふだんの使い方', en: 'usual use' },
    question: { ja: 'ふだんは何に、どのリージョンで使っていますか？', en: 'What do you normally use the account for, and in which Regions?' },
    answer: { shape: 'words' },
  },
  businessImpact: {
    name: { ja: '仕事への影響', en: 'business impact' },
    question: { ja: '仕事や生活にどんな影響が出ていますか？', en: 'What does it mean for your work or household?' },
    answer: { shape: 'words' },
  },
  /** In the owner's words; letters are honest about the customer's own share. */
  cause: {
    name: { ja: '思い当たる原因', en: 'cause as far as known' },
    question: {
      ja: '思い当たる原因はありますか？ (分からなければ「不明」で構いません)',
      en: 'Do you know how it came about? ("unknown" is a fine answer)',
    },
    answer: { shape: 'words' },
  },
  firstTime: {
    name: { ja: '初めての被害か', en: 'first incident' },
    question: { ja: 'このアカウントで被害に遭ったのは初めてですか？', en: 'Is this the first such incident of this account?' },
    answer: { shape: 'choice', values: YES_NO },
  },
  extraContact: {
    name: { ja: 'ほかの連絡先', en: 'further contact' },
    question: { ja: 'あなたの代わりに AWS と話せる人はいますか？', en: 'Is there anyone else AWS may talk to?' },
    answer: { shape: 'words' },
  },
} as const satisfies Readonly<Record<string, FactKind>>;

export type FactName = keyof typeof ACCOUNT_FACTS;
type AnswerOf<Name extends FactName> = (typeof ACCOUNT_FACTS)[Name]['answer'];

/** The type of an answer: one of the choices, else text (an account's 12 digits, ISO 8601 UTC, an IANA zone, words). */
export type FactValue<Name extends FactName> = AnswerOf<Name> extends { readonly values: infer Values } ? keyof Values & string : string;

export const FACT_NAMES = Object.keys(ACCOUNT_FACTS) as readonly FactName[];

export const factKind = (name: FactName): FactKind => ACCOUNT_FACTS[name];

/** As a person may be shown it: a choice in words, everything else as said. Escape it like any text of a case. */
export function factText(name: FactName, value: string, language: 'ja' | 'en'): string {
  const { answer } = factKind(name);
  return answer.shape === 'choice' ? (answer.values[value]?.[language] ?? value) : value;
}
