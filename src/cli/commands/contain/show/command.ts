/** `hikeshi contain show [STEP...]` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { sharedFlags, type SharedFlags } from '../../../shared-flags.ts';
import { containCaseFlag, planFlag } from '../contain-flags.ts';

export interface ContainShowFlags extends SharedFlags {
  readonly case: string | undefined;
  readonly plan: string | undefined;
}

export const containShowCommand = (language: Language) =>
  buildCommand<ContainShowFlags, string[], Cli>({
    loader: async () => (await import('./run.ts')).runContainShow,
    parameters: {
      flags: {
        plan: planFlag(language),
        case: containCaseFlag(language),
        ...sharedFlags(language, {
          ja: '要約の代わりに、計画 (か挙げた手順) を JSON で出す',
          en: 'Print the plan, or the steps named, as JSON instead',
        }),
      },
      positional: {
        kind: 'array',
        parameter: {
          parse: String,
          placeholder: 'STEP',
          brief: {
            ja: '詳しく見る手順 (S-01 など。なければ計画の全体)',
            en: 'Steps to see in full (like S-01); the whole plan when none is named',
          }[language],
        },
      },
    },
    docs: {
      brief: {
        ja: '作った計画をもう一度見る。手順を挙げると、根拠の記録、手でするやり方、呼び出す API まで (通信なし)',
        en: 'See a plan again; with steps named, all they rest on, the way by hand and the calls (no network)',
      }[language],
    },
  });
