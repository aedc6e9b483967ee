/** `hikeshi case verify` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { caseFlags, textFlag, type CaseFlags } from '../case-flags.ts';

export interface CaseVerifyFlags extends CaseFlags {
  readonly head: string | undefined;
}

export const caseVerifyCommand = (language: Language) =>
  buildCommand<CaseVerifyFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runCaseVerify,
    parameters: {
      flags: {
        head: textFlag(language, 'HASH', {
          ja: '前に書き留めた先頭のハッシュ。記録が丸ごと書き直されていないかも分かる',
          en: 'A head hash you noted down earlier: then a journal written anew is noticed, too',
        }),
        ...caseFlags(language),
      },
    },
    docs: {
      brief: {
        ja: '変わった・消えた・増えたファイルが無いか、1バイトまで確かめる',
        en: 'Find every changed, missing or added byte of the case',
      }[language],
    },
  });
