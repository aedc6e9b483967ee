/** `hikeshi desk`: where to turn. */
import { buildCommand } from '@stricli/core';
import { MESSAGE_KIND_NAMES, type MessageKind } from '../../../case/catalogues/correspondence.ts';
import type { Language } from '../../../words/language.ts';
import { sharedFlags } from '../../shared-flags.ts';
import type { SharedFlags } from '../../shared-flags.ts';
import type { Situation } from '../../../stages/report/index.ts';
import type { Cli } from '../../world.ts';

export interface DeskFlags extends SharedFlags {
  readonly case: string | undefined;
  readonly signIn: Exclude<Situation['canSignIn'], null> | undefined;
  readonly relation: Exclude<Situation['relation'], null> | undefined;
  readonly accountPlan: Exclude<Situation['accountPlan'], null> | undefined;
  readonly plan: Exclude<Situation['supportPlan'], null> | undefined;
  readonly notice: readonly MessageKind[] | undefined;
  readonly attacker: Situation['attackerAddress'] | undefined;
  readonly secured: Exclude<Situation['secured'], null> | undefined;
  readonly account: Situation['account'] | undefined;
  readonly closed: boolean;
}

const YES_NO = ['yes', 'no'] as const;

export const deskCommand = (language: Language) => {
  const choice = <const Values extends readonly string[]>(values: Values, words: { readonly ja: string; readonly en: string }) =>
    ({ kind: 'enum', values, optional: true, brief: words[language] }) as const;
  return buildCommand<DeskFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runDesk,
    parameters: {
      flags: {
        case: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'DIR',
          brief: { ja: 'ケースのフォルダー。分かっていることはそこから読む', en: 'The case folder; what it knows is taken from there' }[language],
        },
        signIn: choice(YES_NO, { ja: 'いまサインインできるか', en: 'Can you sign in now' }),
        relation: choice(['direct', 'reseller', 'organization-member', 'organization-management'], {
          ja: 'AWS と直接の契約か、販売店を通すか、組織のアカウントか',
          en: 'Direct, through a reseller, or an account of an organization',
        }),
        accountPlan: choice(['free', 'paid'], { ja: '無料プランか有料プランか', en: 'Free or paid plan' }),
        plan: choice(['basic', 'developer', 'business', 'enterprise', 'unified-operations'], { ja: 'サポートプラン', en: 'Support plan' }),
        notice: {
          kind: 'enum',
          values: MESSAGE_KIND_NAMES,
          variadic: true,
          optional: true,
          brief: {
            ja: '届いた連絡の種類 (hikeshi reply が教える)。何度でも指定できる',
            en: 'A kind of message that came (hikeshi reply tells); can be repeated',
          }[language],
        },
        attacker: choice(['aws', 'elsewhere', 'unknown'], {
          ja: '侵入者のアドレスは AWS のものか (hikeshi whois が教える)',
          en: "Is the intruder's address AWS's (hikeshi whois tells)",
        }),
        secured: choice(YES_NO, { ja: 'もう安全にしたか', en: 'Is the account secured already' }),
        account: choice(['known', 'which', 'none'], {
          ja: 'どのアカウントか分かっているか (which: 分からない、none: 持ったことがない)',
          en: 'Is the account known (which: you do not know which; none: you never had one)',
        }),
        closed: {
          kind: 'boolean',
          default: false,
          withNegated: false,
          brief: { ja: 'アカウントを閉じてしまった', en: 'The account was closed already' }[language],
        },
        ...sharedFlags(language, { ja: '結果を JSON で出す', en: 'Print the result as JSON' }),
      },
    },
    docs: {
      brief: {
        ja: 'どこに連絡するか、何を持っていくか、いま何をしてはいけないか',
        en: 'Where to turn, what to bring, and what not to do now',
      }[language],
    },
  });
};
