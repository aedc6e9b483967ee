/** `hikeshi harden fix CHECK...|all`: shut what is open. */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { textFlag } from '../../case/case-flags.ts';
import { hardenFlags, policyFlag, type HardenFlags } from '../harden-flags.ts';
import { wishParser } from './wish-parsers.ts';

export interface HardenFixFlags extends HardenFlags {
  readonly apply: boolean;
  readonly policy: boolean;
  readonly account: string | undefined;
  readonly email: string | undefined;
  readonly limit: string | undefined;
  readonly name: string | undefined;
  readonly phone: string | undefined;
}

export const hardenFixCommand = (language: Language) => {
  const wish = (name: 'email' | 'limit' | 'phone', placeholder: string, brief: { readonly ja: string; readonly en: string }) =>
    ({ kind: 'parsed', parse: wishParser(name, language), optional: true, placeholder, brief: brief[language] }) as const;
  return buildCommand<HardenFixFlags, [string, ...string[]], Cli>({
    loader: async () => (await import('./run.ts')).runHardenFix,
    parameters: {
      flags: {
        apply: {
          kind: 'boolean',
          default: false,
          withNegated: false,
          brief: {
            ja: '本当に変更する (付けなければ、何をするかを見せるだけ)',
            en: 'Really change the account (without it, only shows what would be done)',
          }[language],
        },
        policy: policyFlag(language, {
          ja: 'これをするのに必要な IAM ポリシーだけを出す (何も変えない)',
          en: 'Only print the IAM policy that doing it needs (changes nothing)',
        }),
        account: textFlag(language, 'NUMBER', {
          ja: '確認のためのアカウント番号 (端末で聞けないとき)',
          en: 'Number of the account, as your agreement where nobody can be asked',
        }),
        email: wish('email', 'ADDRESS', { ja: '知らせを受け取るメールアドレス', en: 'Mail address that hears of alerts' }),
        limit: wish('limit', 'USD', { ja: '1か月の予算 (US ドル)', en: 'Budget of a month, in US dollars' }),
        name: textFlag(language, 'NAME', { ja: 'セキュリティ連絡先の名前', en: 'Name of the security contact' }),
        phone: wish('phone', 'NUMBER', { ja: 'セキュリティ連絡先の電話番号', en: 'Phone number of the security contact' }),
        ...hardenFlags(language, { ja: '結果を JSON で出す', en: 'Print the result as JSON' }),
      },
      positional: {
        kind: 'array',
        minimum: 1,
        parameter: {
          parse: String,
          placeholder: 'CHECK',
          brief: { ja: '直す項目の名前。all は影響や料金のないもの全部', en: 'Names of checks to mend; all: whatever breaks and costs nothing' }[
            language
          ],
        },
      },
    },
    docs: {
      brief: {
        ja: '開いている扉を閉める (--apply がなければ見せるだけ)。人にしかできないことは案内する',
        en: 'Shut what is open (without --apply only shows it), and walk you through what only a person can do',
      }[language],
    },
  });
};
