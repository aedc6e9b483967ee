/** What a message can ask of the owner, and how that sounds. Same source and same rule of tuning as kind-cues.ts. */
import type { Cue } from './cue.ts';

export const ASKS = [
  'root-password',
  'mfa',
  'rotate-keys',
  'remove-identities',
  'remove-resources',
  'check-activity',
  'set-alarms',
  'list-unauthorized',
  'explain',
  'confirm',
  'stop-abuse',
  'accept',
  'payment',
  'secret',
] as const;

export type Ask = (typeof ASKS)[number];

/** Praise, reports of what was done, and what AWS will do itself: asks nothing. */
const NOT_ASKED =
  /^(?:many )?thank|it was nice|nothing further|thanks? (?:for|so much|to you)|look(?:s)? gone|we recommend|\bi have (?:changed|deleted)|\bwe (?:may|will|might)\b|we'll|i've gone|ありがとうござい|削除されていることを確認|完了していることを確認|お勧め|推奨いた|当社にて|完了が確認/;
const cue = (...all: readonly RegExp[]): Cue => ({ all, unless: NOT_ASKED });
const cueUnless = (unless: RegExp, ...all: readonly RegExp[]): Cue => ({ all, unless: new RegExp(`${NOT_ASKED.source}|${unless.source}`) });

export const ASK_CUES: Readonly<Record<Exclude<Ask, 'secret'>, readonly Cue[]>> = {
  'root-password': [
    cueUnless(/access key.{0,30}password of/, /password/, /chang|reset|updat|renew|rotat/),
    cue(/パスワード/, /変更|再設定|更新|変え/),
  ],
  mfa: [
    cue(/second factor|two-step|2fa|authenticator app/, /root|need|users?|account/),
    cue(/二要素|二段階|2要素/, /必要|そろ|ルート|お願い/),
    cue(/\bmfa\b|multi.?factor|two.?factor|second factor/, /turn|enable|activat|\badd\b|set|protect|no mfa|without|requir|with/),
    cue(/mfa|多要素|二段階|2段階/, /有効|設定|追加|登録|付け|導入/),
  ],
  'rotate-keys': [
    cue(/(?:access )?keys?\b|credentials/, /still (?:see|active|there|exist)|get rid|\bchange them\b|unused|haven't been used/),
    cue(/アクセスキー|キー/, /残って(?:おり|い)|有効なまま|消して/),
    cue(/(?:access )?keys?\b|credentials/, /delete|rotat|deactivat|disable|retire|revoke|replac|inactive|second key/),
    cue(/アクセスキー|キー|認証情報/, /削除|ローテーション|無効|交換|非アクティブ|取り消|失効|再発行/),
  ],
  'remove-identities': [
    cue(/\busers?\b|\broles?\b|administrators?/, /get rid|delet|remov|plus an iam user|still (?:see|there)/),
    cue(/ユーザー|ロール|管理者/, /消して|削除|残って(?:おり|い)/),
    cue(/\busers?\b|\broles?\b|polic(?:y|ies)/, /remove|delete|clean up|get rid/, /iam|user|role/),
    cue(/ユーザー|ロール|ポリシー/, /削除|取り除/, /覚え|心当たり|不正|不明|知らない|iam/),
  ],
  'remove-resources': [
    cue(
      /terminat|delete|remove|shut .{0,24}down|stop|\bend\b|bring .{0,20}to an end/,
      /resource|instances?|anything|whatever|services|usage/,
      /n't|not |unauthori[sz]ed|unknown|these|them|aren't|any\b/,
    ),
    cue(/リソース|インスタンス|知らないもの|これら/, /終了|削除|停止|止め/, /覚え|心当たり|不正|不明|知らない|これら/),
  ],
  'check-activity': [
    cueUnless(
      /ask us|security team|to review your/,
      /review|check|inspect|go through|look (?:at|through|for)|examin|audit/,
      /cloudtrail|activity|\blogs?\b|api calls?/,
    ),
    cue(/cloudtrail|ログ|操作/, /確認|調べ|点検|見直/),
  ],
  'set-alarms': [
    cueUnless(
      /\bkeep\b/,
      /budgets?|billing alarm|anomaly detection|guardduty|cloudwatch|cost alert|preventive/,
      /create|set|enable|turn|switch|put in place|activate|in place/,
    ),
    cueUnless(
      /のまま/,
      /budgets|予算|請求アラーム|アラーム|アラート|コスト異常|guardduty|予防策/,
      /作成(?:し|い|を)|設定(?:し|い|を|くだ)|有効|実施|導入|必要/,
    ),
  ],
  'list-unauthorized': [
    cue(/overview|inventory|breakdown|details|record/, /attacker|intruder|everything|spun up|created|launched|instance ids?/),
    cue(/一覧|表に|リスト|書き出/, /侵入者|第三者|立ち上げ|作成された|インスタンス/),
    cue(/which|what|exact/, /charges?|resources?|line items?|usage/, /disput|not yours|contest|need to know|identify|point out|unauthori[sz]ed/),
    cue(/spreadsheet|table|one (?:row|line) per/, /resource|charge/),
    cue(/どの(?:料金|リソース|明細|請求)|リソースごと|料金ごと|行ごと/, /必要|いただけ|ください|教え|助かり|お知らせ|表/),
    cue(
      /list|itemi[sz]e|report to us|\btell us which|provide|breakdown|specify|send/,
      /resources?|charges?|line items?|accounts?|usage/,
      /n't|not |unauthori[sz]ed|without|dispute|region|abus|which/,
    ),
    cue(/一覧|リスト|ご報告ください|内訳|明細|分けて|特定/, /リソース|料金|明細|アカウント|利用/, /ください|いただけ|お送り|ご提示|お願い/),
  ],
  explain: [
    cue(
      /explain|describe|tell us how|tell us what|account of|outline|write|stating|share|information/,
      /what happened|\bhow\b|what you(?:'ve| have)|steps|came|cause|prevent|resulted/,
      /you|it|these|which/,
    ),
    cue(/経緯|原因|再発防止|行ったこと|どのような(?:変更|経緯)|追加の情報/, /ください|いただけ|お願い|説明|教え|お知らせ/),
  ],
  confirm: [
    cueUnless(
      /\bif you agree|reopen|queue|hear from them|accept|tell us (?:which|how)/,
      /\breply\b|\brespond\b|\banswer\b|let (?:me|us) know|\btell us\b|contact us|in touch with us|write back|drop (?:me|us)|hit reply/,
    ),
    cueUnless(
      /ない場合|同意|どの明細|一覧|ご連絡いたします|お知らせいたします/,
      /返信|ご連絡|お知らせ|ご一報|知らせて|お返事|回答/,
      /ください|いただけ|いただく|お願い|必要|結構/,
    ),
  ],
  'stop-abuse': [
    cue(/stop|\bend\b|take .{0,20}down|cease|remediat|remove/, /activity|traffic|content|reported|\bit\b|abuse/),
    cue(/停止|取り下げ|止め|削除|遮断/, /ください|うえ|し、|させ/),
  ],
  accept: [cue(/\bagree\b|\baccept/, /\bif\b|let (?:me|us) know|reply|confirm/), cue(/同意|承諾|よろし|受け入れ/, /返信|お?返事|ご連絡|お知らせ/)],
  payment: [
    cueUnless(/card (?:number|details)/, /\bpay\b|settle|verify|update/, /balance|invoice|card|payment|billing information/),
    cue(/お支払い|支払|残高|カード/, /お支払いのうえ|お支払いください|更新|清算|ご入金|確認してください|お支払いをお願い/),
  ],
};
