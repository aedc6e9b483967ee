/** Kinds of messages that come, letters that go, and desks they go to: closed lists, shared by `reply`, `desk`, the letters and the deadlines. */
import type { Bilingual } from '../../words/language.ts';

export const MESSAGE_KINDS = {
  'compromise-notice': { ja: '乗っ取り (鍵の流出) の知らせ', en: 'notice of a compromise or an exposed key' },
  'asks-to-secure': { ja: '安全にするようにという依頼', en: 'asks to secure the account' },
  'asks-for-list': { ja: '不正なものの一覧の依頼', en: 'asks for a list of what is unauthorized' },
  monitoring: { ja: '様子を見るという返事', en: 'monitoring period' },
  'passed-to-billing': { ja: '請求の部署に回したという返事', en: 'passed to the billing team' },
  'partial-offer': { ja: '一部だけ返すという返事', en: 'partial offer' },
  approved: { ja: '承認の返事', en: 'approved' },
  declined: { ja: '断りの返事', en: 'declined' },
  restriction: { ja: '利用の制限・停止の知らせ', en: 'restriction or suspension' },
  'abuse-notice': { ja: '自分のリソースが他を攻撃しているという知らせ', en: 'abuse notice about your resources' },
  'wrong-desk': { ja: '窓口が違うという返事', en: 'the wrong desk' },
  'phishing-suspicion': { ja: '偽物の疑いがあるメール', en: 'possibly phishing' },
  bill: { ja: '請求の知らせ', en: 'bill or payment notice' },
  other: { ja: 'その他', en: 'something else' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type MessageKind = keyof typeof MESSAGE_KINDS;
export const MESSAGE_KIND_NAMES = Object.keys(MESSAGE_KINDS) as readonly MessageKind[];

export const LETTER_KINDS = {
  'first-report': { ja: '最初の連絡', en: 'first report' },
  'notice-reply': { ja: '知らせへの返事', en: 'reply to a notice' },
  'secured-proof': { ja: '安全にした証明', en: 'proof that the account is secure' },
  'adjustment-request': { ja: '請求の調整のお願い', en: 'request for a billing adjustment' },
  'partial-follow-up': { ja: '足りない返金についてのお願い', en: 'follow-up on a partial refund' },
  thanks: { ja: 'お礼', en: 'thanks and closing' },
  'abuse-report': { ja: '不正利用の通報', en: 'abuse report' },
  'card-note': { ja: 'カード会社への連絡', en: 'note to the card issuer' },
  'reseller-note': { ja: '販売店への連絡', en: 'note to the reseller' },
  other: { ja: 'その他', en: 'something else' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type LetterKind = keyof typeof LETTER_KINDS;
export const LETTER_KIND_NAMES = Object.keys(LETTER_KINDS) as readonly LetterKind[];
/** Letters the program writes; anything else is the owner's own. */
export type WrittenKind = Exclude<LetterKind, 'other'>;
export const WRITTEN_KINDS = LETTER_KIND_NAMES.filter((kind) => kind !== 'other');

export const DESKS = {
  support: { ja: 'AWS サポート (アカウントと請求)', en: 'AWS Support (account and billing)' },
  'contact-form': { ja: 'サインインできない人のフォーム', en: 'the form for those who cannot sign in' },
  'trust-and-safety': { ja: 'AWS Trust & Safety (不正利用の窓口)', en: 'AWS Trust & Safety (abuse)' },
  reseller: { ja: '販売店', en: 'the reseller' },
  'card-issuer': { ja: 'カード会社', en: 'the card issuer' },
  police: { ja: '警察', en: 'the police' },
  other: { ja: 'その他', en: 'someone else' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type DeskName = keyof typeof DESKS;
export const DESK_NAMES = Object.keys(DESKS) as readonly DeskName[];

/** What a piece of evidence is; `message` is text received, `screenshot` anything to look at. */
export const EVIDENCE_KINDS = {
  log: { ja: 'ログ', en: 'log' },
  bill: { ja: '請求', en: 'bill' },
  message: { ja: '届いた連絡', en: 'message received' },
  screenshot: { ja: '画面の写し', en: 'screenshot' },
  other: { ja: 'その他', en: 'other' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type EvidenceKind = keyof typeof EVIDENCE_KINDS;
export const EVIDENCE_KIND_NAMES = Object.keys(EVIDENCE_KINDS) as readonly EvidenceKind[];
