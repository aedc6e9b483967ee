/**
 * Signs that a message does not come from whom it names. Strong ones suffice alone: AWS never asks for a password, a secret key, a code or a card number
 * by mail, and its links lead to its own hosts (AWS, "Report suspicious emails"; re:Post on phishing). None of them missing makes a message genuine.
 */
import { hostKind, isCodeHost, isNumericHost, isShortener, type HostKind } from '../../../../knowledge/hosts/aws-hosts.ts';
import type { Link } from '../message/links.ts';
import type { Message } from '../message/message.ts';
import type { Sentence } from '../message/sentences.ts';

export type ForgerySignKind =
  | 'asks-for-secret'
  | 'look-alike-host'
  | 'link-pretends'
  | 'link-elsewhere-with-demand'
  | 'rented-host-with-demand'
  | 'link-elsewhere'
  | 'rented-host'
  | 'sender-look-alike'
  | 'sender-pretends'
  | 'sender-elsewhere'
  | 'send-to-stranger'
  | 'strange-payment'
  | 'remote-control';

export interface ForgerySign {
  readonly kind: ForgerySignKind;
  readonly strong: boolean;
  /** The sentence, link or address it shows in. */
  readonly shows: string;
}

const SECRET_EN =
  /pass ?words?|secret (?:access )?key|access key(?: id)?|card (?:number|details)|\bcvv\b|security code|one.?time (?:code|password)|qr code|authenticator|recovery code|private key|seed phrase|\bpin\b/;
const HAND_OVER_EN =
  /\b(?:send|enter|provide|give|submit|input|fill|type|share|need|asked for|tell us your|reply with|upload|attach)\b|\b(?:verify|confirm)\b.{0,20}\byour\b/;
const SECRET_JA =
  /パスワード|暗証番号|シークレット|アクセスキー|カード番号|カード情報|セキュリティコード|認証コード|認証アプリのコード|ワンタイム|qrコード|秘密鍵/;
const HAND_OVER_JA = /入力|送って|送付|お送り|ご?返信|教えて|用意|提示|記入|ご提供|お知らせ/;
/** Changing a secret is what AWS asks; warning of the trick is no trick. */
const NOT_HANDED_EN =
  /\b(?:chang|reset|rotat|updat|delet|deactivat|replac|disabl|revok|retir|never|do not|don't|will not ask|exposed|publicly|without)/;
const NOT_HANDED_JA = /変更|再設定|ローテーション|削除|無効|非アクティブ|交換|しないで|ないでください|ことはありません|漏|公開され|掲載|切り替え/;
const DEMAND = /click|verify|log.?in|sign.?in|update|confirm|claim|form|unlock|restore|こちら|ログイン|サインイン|更新|確認|クリック|入力|手続き/;
const STRANGE_PAYMENT =
  /gift card|bitcoin|crypto(?:currency)? wallet|wire transfer to|western union|ギフトカード|ギフト券|ビットコイン|暗号資産で|電子マネー/;
const REMOTE_CONTROL =
  /anydesk|teamviewer|quick ?assist|remote (?:desktop|control|support) (?:tool|software|app)|遠隔(?:操作|サポート)(?:用の)?(?:ソフト|アプリ|ツール)/;
const MAIL_ADDRESS = /[\w.+-]{1,64}@((?:[a-z0-9-]{1,63}\.)+[a-z]{2,63})/i;

export function forgerySigns(message: Message): ForgerySign[] {
  const { sentences, links } = message;
  const hasDemand = sentences.some(({ folded }) => DEMAND.test(folded));
  return [...fromSentences(sentences), ...links.flatMap((link) => fromLink(link, hasDemand)), ...fromSender(message)].filter(firstOfItsKind);
}

const firstOfItsKind = (sign: ForgerySign, index: number, all: readonly ForgerySign[]): boolean =>
  all.findIndex((other) => other.kind === sign.kind && other.shows === sign.shows) === index;

const fromSentences = (sentences: readonly Sentence[]): ForgerySign[] => sentences.flatMap((sentence) => fromSentence(sentence));

function fromSentence({ text, folded }: Sentence): ForgerySign[] {
  const handsOver =
    (SECRET_EN.test(folded) && HAND_OVER_EN.test(folded) && !NOT_HANDED_EN.test(folded)) ||
    (SECRET_JA.test(folded) && HAND_OVER_JA.test(folded) && !NOT_HANDED_JA.test(folded));
  const stranger = /\b(?:send|mail|reply|forward|contact)|送|返信|連絡/.test(folded) ? MAIL_ADDRESS.exec(folded)?.[1] : undefined;
  return [
    ...(handsOver ? [strong('asks-for-secret', text)] : []),
    ...(stranger !== undefined && hostKind(stranger) !== 'aws' ? [strong('send-to-stranger', text)] : []),
    ...(STRANGE_PAYMENT.test(folded) ? [strong('strange-payment', text)] : []),
    ...(REMOTE_CONTROL.test(folded) ? [strong('remote-control', text)] : []),
  ];
}

function fromLink({ url, host, hasUser, shownHost }: Link, hasDemand: boolean): ForgerySign[] {
  if (host === null) return [weak('link-elsewhere', url)];
  const kind = hostKind(host);
  if (hasUser || (shownHost !== null && shownHost !== host && hostKind(shownHost) === 'aws' && kind !== 'aws')) return [strong('link-pretends', url)];
  if (kind === 'aws' || isCodeHost(host)) return [];
  if (kind === 'look-alike') return [strong('look-alike-host', url)];
  if (kind === 'rented') return [hasDemand ? strong('rented-host-with-demand', url) : weak('rented-host', url)];
  return [hasDemand || isNumericHost(host) || isShortener(host) ? strong('link-elsewhere-with-demand', url) : weak('link-elsewhere', url)];
}

const NAMES_AWS = /\baws\b|amazon|アマゾン/i;

function fromSender({ from, replyTo }: Message): ForgerySign[] {
  return [from, replyTo].flatMap((line): ForgerySign[] => {
    const host = line === null ? undefined : MAIL_ADDRESS.exec(line)?.[1]?.toLowerCase();
    if (line === null || host === undefined) return [];
    const kind: HostKind = hostKind(host);
    if (kind === 'aws') return [];
    if (kind === 'look-alike') return [strong('sender-look-alike', line)];
    return [NAMES_AWS.test(line.replace(MAIL_ADDRESS, '')) ? strong('sender-pretends', line) : weak('sender-elsewhere', line)];
  });
}

const strong = (kind: ForgerySignKind, shows: string): ForgerySign => ({ kind, strong: true, shows });
const weak = (kind: ForgerySignKind, shows: string): ForgerySign => ({ kind, strong: false, shows });
