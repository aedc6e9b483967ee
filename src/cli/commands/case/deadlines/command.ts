/** `hikeshi case deadlines [--ics FILE]` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { caseFlags, textFlag, type CaseFlags } from '../case-flags.ts';

export interface CaseDeadlinesFlags extends CaseFlags {
  readonly ics: string | undefined;
}

export const caseDeadlinesCommand = (language: Language) =>
  buildCommand<CaseDeadlinesFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runCaseDeadlines,
    parameters: {
      flags: {
        ics: textFlag(language, 'FILE', {
          ja: 'カレンダーに入れるファイル (.ics) に書く (- は標準出力)',
          en: 'Write a calendar file (.ics; - is the standard output)',
        }),
        ...caseFlags(language),
      },
    },
    docs: { brief: { ja: '期限を、近い順に、日本時間などと UTC で並べる', en: 'Deadlines, soonest first, in your time and UTC' }[language] },
  });
