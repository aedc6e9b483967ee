/** What a message can ask, in words, and which recorded steps answer it. */
import type { SecuredStepName } from '../../../../case/catalogues/secured-steps.ts';
import type { Bilingual } from '../../../../words/language.ts';
import type { Ask } from '../cues/ask-cues.ts';

export interface AskMeaning {
  readonly name: Bilingual;
  /** One of these done counts as done; empty: no step of securing answers it. */
  readonly steps: readonly SecuredStepName[];
}

export const ASK_MEANINGS: Readonly<Record<Ask, AskMeaning>> = {
  'root-password': { name: { ja: 'ルートユーザーのパスワードを変える', en: 'change the root password' }, steps: ['root-password-changed'] },
  mfa: { name: { ja: 'MFA (二段階認証) を付ける', en: 'turn on MFA' }, steps: ['root-mfa-enabled'] },
  'rotate-keys': {
    name: { ja: 'アクセスキーを無効にする・交換する', en: 'deactivate or rotate access keys' },
    steps: ['keys-rotated', 'keys-deactivated', 'keys-deleted'],
  },
  'remove-identities': {
    name: { ja: '覚えのない IAM ユーザー・ロール・ポリシーを消す', en: 'remove IAM users, roles and policies that are not yours' },
    steps: ['identities-removed'],
  },
  'remove-resources': {
    name: { ja: '覚えのないリソースを全リージョンで消す', en: 'terminate resources that are not yours, in every Region' },
    steps: ['resources-terminated'],
  },
  'check-activity': {
    name: { ja: 'CloudTrail で不審な操作を確かめる', en: 'check CloudTrail for activity that is not yours' },
    steps: ['logs-and-bill-checked'],
  },
  'set-alarms': {
    name: { ja: '予算アラートなどの予防策を入れる', en: 'put preventive measures in place (budget alert, logging)' },
    steps: ['billing-alarm-set', 'cloudtrail-enabled', 'cloudwatch-alarms-set', 'guardduty-enabled', 'other-prevention'],
  },
  'list-unauthorized': { name: { ja: '不正なリソース・料金の一覧を送る', en: 'send a list of unauthorized resources and charges' }, steps: [] },
  explain: { name: { ja: '経緯と、したことを説明する', en: 'explain what happened and what you did' }, steps: [] },
  confirm: { name: { ja: '終わったら返信する', en: 'answer when it is done' }, steps: [] },
  'stop-abuse': { name: { ja: '報告された活動を止める', en: 'stop the reported activity' }, steps: ['resources-terminated'] },
  accept: { name: { ja: '提案に同意するか答える', en: 'say whether you accept the offer' }, steps: [] },
  payment: { name: { ja: '支払う、または支払い方法を更新する', en: 'pay, or update the payment method' }, steps: [] },
  secret: {
    name: { ja: 'パスワード・鍵・カード番号などを教える (応じないでください)', en: 'hand over a password, key or card number (do not)' },
    steps: [],
  },
};

/** Paying under pressure: in one case a first agent had the card verified and the whole charge was attempted (users.md, E1). */
export const BEFORE_PAYING: Bilingual = {
  ja: '支払いやカードの確認は、請求額と調整の状況を確かめてからにしてください。「カードの確認」で全額の引き落としが試みられた例があります。調整を審査中であれば、支払いを待ってもらえるか同じケースでたずねます。',
  en: 'Before paying or "verifying" the card, look at the amount and at the state of your request: a verification has been followed by an attempt to charge everything. If a review is under way, ask in the same case whether payment can wait.',
};

export const FORGERY_WORDS = {
  'asks-for-secret': { ja: 'パスワード・鍵・コード・カード番号を求めています', en: 'asks for a password, key, code or card number' },
  'look-alike-host': { ja: 'AWS に見せかけた名前のリンク', en: 'a link whose name imitates AWS' },
  'link-pretends': { ja: '見えている宛先と違う所へ行くリンク', en: 'a link that leads elsewhere than it shows' },
  'link-elsewhere-with-demand': { ja: 'AWS ではない所で手続きをさせようとするリンク', en: "a link that wants you to act at a place not AWS's" },
  'rented-host-with-demand': {
    ja: 'AWS の設備だが、だれでも借りられる場所で手続きをさせようとするリンク',
    en: 'a link to a place anyone can rent from AWS, which wants you to act there',
  },
  'link-elsewhere': { ja: 'AWS ではない所へのリンク', en: "a link to a place not AWS's" },
  'rented-host': { ja: 'だれでも AWS から借りられる場所へのリンク', en: 'a link to a place anyone can rent from AWS' },
  'sender-look-alike': { ja: 'AWS に見せかけた差出人のアドレス', en: 'a sender address that imitates AWS' },
  'sender-pretends': { ja: 'AWS を名乗るが、AWS のものではない差出人', en: "a sender who goes by AWS's name with an address not AWS's" },
  'sender-elsewhere': {
    ja: '差出人のアドレスが AWS のものではありません (転送されたメールならありえます)',
    en: "the sender's address is not AWS's (it may have been forwarded)",
  },
  'send-to-stranger': { ja: 'AWS ではないアドレスへ送らせようとしています', en: "wants something sent to an address not AWS's" },
  'strange-payment': { ja: 'ギフト券や暗号資産での支払い', en: 'payment by gift card or cryptocurrency' },
  'remote-control': { ja: '遠隔操作ソフトを使わせようとしています', en: 'wants remote-control software' },
} as const satisfies Readonly<Record<string, Bilingual>>;
