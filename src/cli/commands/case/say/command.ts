/** `hikeshi case say WORDS...` */
import { buildCommand } from '@stricli/core';
import { DESK_NAMES, type DeskName } from '../../../../case/catalogues/correspondence.ts';
import type { Language } from '../../../../words/language.ts';
import { repeated } from '../../../repeated-flag.ts';
import type { Cli } from '../../../world.ts';
import { caseFlags, choiceFlag, textFlag, timeFlag, type CaseFlags } from '../case-flags.ts';

export interface CaseSayFlags extends CaseFlags {
  readonly at: string | undefined;
  readonly by: string | undefined;
  readonly target: readonly string[] | undefined;
  readonly evidence: readonly string[] | undefined;
  readonly event: readonly string[] | undefined;
  readonly proof: string | undefined;
  readonly to: DeskName | undefined;
  readonly letter: string | undefined;
  readonly supportCase: string | undefined;
}

export const caseSayCommand = (language: Language) =>
  buildCommand<CaseSayFlags, string[], Cli>({
    loader: async () => (await import('./run.ts')).runCaseSay,
    parameters: {
      flags: {
        at: timeFlag(language, { ja: 'それをした・起きた時刻', en: 'When it was done or happened' }),
        by: textFlag(language, 'WORDS', { ja: '誰がしたか (done)', en: 'Who did it (done)' }),
        target: repeated(language, 'ID', '何に対してしたか (done)', 'What it was done to (done)'),
        evidence: repeated(language, 'E-N', 'その証拠 (done)', 'Evidence for it (done)'),
        event: repeated(language, 'ID', 'それを示す CloudTrail のイベント (done)', 'CloudTrail event that shows it (done)'),
        proof: textFlag(language, 'WORDS', { ja: '言葉での証明 (done)', en: 'Proof in words (done)' }),
        to: choiceFlag(language, DESK_NAMES, { ja: '送った先 (sent)', en: 'Where it was sent (sent)' }),
        letter: textFlag(language, 'PATH', {
          ja: '送った下書き (sent、例 letters/J-9-....txt)',
          en: 'The draft that was sent (sent; like letters/J-9-....txt)',
        }),
        supportCase: textFlag(language, 'NUMBER', { ja: 'AWS サポートのケース番号 (sent)', en: 'Number of the AWS Support case (sent)' }),
        ...caseFlags(language),
      },
      positional: {
        kind: 'array',
        parameter: {
          parse: String,
          placeholder: 'WORDS',
          brief: {
            ja: '言うこと (何も書かないと、言い方の一覧が出る)',
            en: 'What you have to say (nothing: the list of what can be said)',
          }[language],
        },
      },
    },
    docs: {
      brief: {
        ja: '知っていること、したことを記録する (例: mine AKIA...)',
        en: 'Record what you know and what you did (like: mine AKIA...)',
      }[language],
    },
  });
