/** `hikeshi harden [CHECK...]`: what is open. */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { hardenFlags, policyFlag, type HardenFlags } from '../harden-flags.ts';

export interface HardenCheckFlags extends HardenFlags {
  readonly policy: boolean;
}

export const hardenCheckCommand = (language: Language) =>
  buildCommand<HardenCheckFlags, string[], Cli>({
    loader: async () => (await import('./run.ts')).runHardenCheck,
    parameters: {
      flags: {
        policy: policyFlag(language, {
          ja: '点検に必要な IAM ポリシーだけを出す (AWS には何も聞かない)',
          en: 'Only print the IAM policy that looking needs (AWS is asked nothing)',
        }),
        ...hardenFlags(language, { ja: '結果を JSON (hikeshi.checks/1) で出す', en: 'Print the result as JSON (hikeshi.checks/1)' }),
      },
      positional: {
        kind: 'array',
        parameter: {
          parse: String,
          placeholder: 'CHECK',
          brief: { ja: '詳しく見る項目の名前 (何も書かなければ全部)', en: 'Names of checks to see in detail (none: all of them)' }[language],
        },
      },
    },
    docs: {
      brief: {
        ja: 'アカウントの守りを点検し、開いているものを急ぐ順に示す (見るだけで何も変えない)',
        en: 'Check the doors of the account and show what is open, worst first (looks only, changes nothing)',
      }[language],
    },
  });
