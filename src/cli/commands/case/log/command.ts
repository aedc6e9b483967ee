/** `hikeshi case log` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { caseFlags, type CaseFlags } from '../case-flags.ts';

export const caseLogCommand = (language: Language) =>
  buildCommand<CaseFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runCaseLog,
    parameters: { flags: caseFlags(language, { ja: '1行に1件の JSON で出す', en: 'Print one JSON object a line' }) },
    docs: {
      brief: {
        ja: '読んだこと、決めたこと、言ったこと、したことを古い順に並べる',
        en: 'All that was read, decided, said and done, oldest first',
      }[language],
    },
  });
