/** `hikeshi case redact` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { caseFlags, textFlag, type CaseFlags } from '../case-flags.ts';

export interface CaseRedactFlags extends CaseFlags {
  readonly out: string | undefined;
}

export const caseRedactCommand = (language: Language) =>
  buildCommand<CaseRedactFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runCaseRedact,
    parameters: {
      flags: {
        out: textFlag(language, 'DIR', {
          ja: '写しを作るフォルダー (既定はケースの名前-redacted)',
          en: 'Folder for the copy (default: CASE-redacted)',
        }),
        ...caseFlags(language),
      },
    },
    docs: {
      brief: {
        ja: '鍵やカード番号、メールアドレスを印に置き換えた写しを作る',
        en: 'Make a copy with secrets and mail addresses replaced by marks',
      }[language],
    },
  });
