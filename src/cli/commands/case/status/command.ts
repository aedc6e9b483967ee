/** `hikeshi case status` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { caseFlags, type CaseFlags } from '../case-flags.ts';

export const caseStatusCommand = (language: Language) =>
  buildCommand<CaseFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runCaseStatus,
    parameters: { flags: caseFlags(language) },
    docs: {
      brief: {
        ja: '期限、分かっていること、足りないこと、次にすることを1つ示す',
        en: 'Deadlines, what is known and missing, and the one next thing',
      }[language],
    },
  });
