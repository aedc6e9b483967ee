/**
 * When something becomes due, as data. Periods are the shortest ones seen or documented: being early costs nothing.
 * `sure`: `documented` by AWS, `seen` in notices others published, `custom` what experienced people advise.
 */
import type { Bilingual } from '../../words/language.ts';
import type { DeskName, MessageKind } from '../catalogues/correspondence.ts';

/** Moments that start a period and are no message. */
export const CLOCKS = {
  'savings-plan-bought': { ja: '身に覚えのない Savings Plans が買われた', en: 'a Savings Plan you did not want was bought' },
  'account-closed': { ja: 'アカウントを閉鎖した', en: 'the account was closed' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ClockName = keyof typeof CLOCKS;
export const CLOCK_NAMES = Object.keys(CLOCKS) as readonly ClockName[];

interface DeadlineRule {
  readonly from: { readonly message: MessageKind } | { readonly clock: ClockName } | { readonly sentTo: 'support' };
  /** `weekdays`: Monday to Friday, holidays not known. */
  readonly period: { readonly hours: number } | { readonly weekdays: number };
  readonly what: Bilingual;
  /** What later entry shows that it is done; otherwise the owner says so. */
  readonly metBy: { readonly sentTo: readonly DeskName[] } | { readonly message: 'any' } | null;
  /** What happens otherwise. */
  readonly else: Bilingual;
  readonly sure: 'documented' | 'seen' | 'custom';
  readonly source: string;
}

const DAY = 24;

export const DEADLINE_RULES = {
  'answer-compromise-notice': {
    from: { message: 'compromise-notice' },
    period: { hours: 4 * DAY },
    metBy: { sentTo: ['support', 'contact-form', 'reseller'] },
    what: {
      ja: 'AWS の知らせに返事をし、不正な利用を止める (知らせに期限が書かれていれば、そちらが優先)',
      en: "Answer AWS's notice and stop the unauthorized use (a deadline in the notice itself comes first)",
    },
    else: { ja: 'アカウントが停止されることがあります', en: 'the account may be suspended' },
    sure: 'seen',
    source:
      'Notices published by their receivers: 5 days (ryanwomack.com), 4 days in 2025 (github.com/domits1/Domits/issues/1826). The shorter one counts.',
  },
  'answer-abuse-notice': {
    from: { message: 'abuse-notice' },
    period: { hours: DAY },
    metBy: { sentTo: ['trust-and-safety'] },
    what: {
      ja: 'AWS Trust & Safety の知らせに返事をする (件名は変えない)',
      en: "Answer AWS Trust & Safety's notice (leave its subject as it is)",
    },
    else: { ja: 'リソースやアカウントが止められることがあります', en: 'resources may be blocked or the account suspended' },
    sure: 'documented',
    source: 'AWS re:Post Knowledge Center, "aws-abuse-report": reply within 24 hours.',
  },
  'return-savings-plan': {
    from: { clock: 'savings-plan-bought' },
    period: { hours: 7 * DAY },
    metBy: null,
    what: {
      ja: '身に覚えのない Savings Plans を返品する (7日以内で、買ったのと同じ月のうち。大きな契約は AWS サポートへ)',
      en: 'Return the Savings Plan you did not want (within 7 days and in the same calendar month; a large one through Support)',
    },
    else: { ja: '1年か3年の契約が残ります', en: 'a commitment of one or three years remains' },
    sure: 'documented',
    source: 'Savings Plans User Guide, "Returning a purchased Savings Plan"; API ReturnSavingsPlan. Exact limits to be checked there.',
  },
  'reopen-or-lose-data': {
    from: { clock: 'account-closed' },
    period: { hours: 90 * DAY },
    metBy: null,
    what: {
      ja: 'アカウントを開き直すか、必要なデータをあきらめるか決める',
      en: 'Reopen the account, or decide that nothing in it is needed',
    },
    else: { ja: '90日で中身が消え、元に戻せません', en: 'its content is deleted after 90 days for good' },
    sure: 'documented',
    source: 'AWS Account Management Guide, "Close an AWS account": post-closure period of 90 days.',
  },
  'ask-again': {
    from: { sentTo: 'support' },
    period: { weekdays: 5 },
    metBy: { message: 'any' },
    what: { ja: '返事が無ければ、同じケースでもう一度たずねる', en: 'No answer by then? Ask again in the same case' },
    else: { ja: '待つ日数が延びます (新しいケースは作らない)', en: 'waiting gets longer (do not open a second case)' },
    sure: 'custom',
    source: 'lastweekinaws.com, "bill shock: next steps": expect the better part of five business days for the first answer.',
  },
} as const satisfies Readonly<Record<string, DeadlineRule>>;

export type DeadlineRuleName = keyof typeof DEADLINE_RULES;
export const DEADLINE_RULE_NAMES = Object.keys(DEADLINE_RULES) as readonly DeadlineRuleName[];

export const deadlineRule = (name: DeadlineRuleName): DeadlineRule => DEADLINE_RULES[name];
