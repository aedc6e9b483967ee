/** `hikeshi case new [DIR]` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import { sharedFlags, type SharedFlags } from '../../../shared-flags.ts';
import type { Cli } from '../../../world.ts';

export const caseNewCommand = (language: Language) =>
  buildCommand<SharedFlags, [string?], Cli>({
    loader: async () => (await import('./run.ts')).runCaseNew,
    parameters: {
      flags: sharedFlags(language, { ja: 'JSON で出す', en: 'Print JSON' }),
      positional: {
        kind: 'tuple',
        parameters: [
          {
            parse: String,
            optional: true,
            placeholder: 'DIR',
            brief: { ja: '新しいフォルダーの名前 (既定は hikeshi-case-日時)', en: 'Name of the new folder (default: hikeshi-case-DATE)' }[language],
          },
        ],
      },
    },
    docs: {
      brief: {
        ja: 'ケース (証拠・記録・結果を1つにまとめるフォルダー) を作る',
        en: 'Make a case: one folder for evidence, journal and results',
      }[language],
    },
  });
