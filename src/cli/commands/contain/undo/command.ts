/** `hikeshi contain undo STEP|all` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { containFlags, planFlag, type ContainFlags } from '../contain-flags.ts';

export interface ContainUndoFlags extends ContainFlags {
  readonly plan: string | undefined;
}

export const containUndoCommand = (language: Language) =>
  buildCommand<ContainUndoFlags, string[], Cli>({
    loader: async () => (await import('./run.ts')).runContainUndo,
    parameters: {
      flags: {
        plan: planFlag(language),
        ...containFlags(language, { ja: '要約の代わりに JSON で出す', en: 'Print the outcome as JSON instead of the summary' }),
      },
      positional: {
        kind: 'array',
        minimum: 1,
        parameter: {
          parse: String,
          placeholder: 'STEP',
          brief: { ja: '元に戻す手順 (S-01 など)、すべてなら all', en: 'Steps to take back (like S-01), or all' }[language],
        },
      },
    },
    docs: {
      brief: {
        ja: '実行した手順を元に戻す (戻せるものだけ。アカウント番号の入力で確認)',
        en: 'Take steps back (those that can be; confirmed by typing the account id)',
      }[language],
    },
  });
