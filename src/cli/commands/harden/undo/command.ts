/** `hikeshi harden undo [J-N...]`: take back what `harden fix` did. */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import { liveFlags, type LiveFlags } from '../../../live-flags.ts';
import type { Cli } from '../../../world.ts';
import { caseFlags, textFlag, type CaseFlags } from '../../case/case-flags.ts';

export interface HardenUndoFlags extends CaseFlags, LiveFlags {
  readonly apply: boolean;
  readonly account: string | undefined;
}

export const hardenUndoCommand = (language: Language) =>
  buildCommand<HardenUndoFlags, string[], Cli>({
    loader: async () => (await import('./run.ts')).runHardenUndo,
    parameters: {
      flags: {
        apply: {
          kind: 'boolean',
          default: false,
          withNegated: false,
          brief: { ja: '本当に元に戻す (付けなければ見せるだけ)', en: 'Really take it back (without it, only shows what would be)' }[language],
        },
        account: textFlag(language, 'NUMBER', {
          ja: '確認のためのアカウント番号 (端末で聞けないとき)',
          en: 'Number of the account, as your agreement where nobody can be asked',
        }),
        ...liveFlags(language),
        ...caseFlags(language),
      },
      positional: {
        kind: 'array',
        parameter: {
          parse: String,
          placeholder: 'J-N',
          brief: { ja: '戻す操作の記録番号 (何も書かなければ全部)', en: 'Journal entries of what to take back (none: everything)' }[language],
        },
      },
    },
    docs: {
      brief: {
        ja: 'harden fix でしたことを元に戻す (--apply がなければ見せるだけ)',
        en: 'Take back what harden fix did (without --apply only shows it)',
      }[language],
    },
  });
