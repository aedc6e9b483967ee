/** `hikeshi contain apply [PLAN]` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { repeated } from '../../../repeated-flag.ts';
import { containFlags, planArgument, yesNo, type ContainFlags } from '../contain-flags.ts';

export interface ContainApplyFlags extends ContainFlags {
  readonly step: readonly string[] | undefined;
  readonly ask: boolean;
  readonly watch: boolean;
}

export const containApplyCommand = (language: Language) =>
  buildCommand<ContainApplyFlags, [string?], Cli>({
    loader: async () => (await import('./run.ts')).runContainApply,
    parameters: {
      flags: {
        ...containFlags(language, { ja: '要約の代わりに結果を JSON で出す', en: 'Print the outcome as JSON instead of the summary' }),
        step: repeated(language, 'STEP', 'この手順だけ実行する (S-01 など。何度でも)', 'Only this step (like S-01; may be repeated)'),
        ask: yesNo(language, '段階ごとに、実行してよいか聞く', 'Ask before each phase'),
        watch: yesNo(
          language,
          '終わったあと、侵入者の操作が 30 分間なくなるまで見張る',
          'Afterwards watch until the intruder has been quiet for 30 minutes',
        ),
      },
      positional: { kind: 'tuple', parameters: [planArgument(language)] },
    },
    docs: {
      brief: {
        ja: '計画を実行する (アカウント番号の入力で確認。途中で止まっても続きから)',
        en: 'Carry a plan out (confirmed by typing the account id; goes on where it was stopped)',
      }[language],
    },
  });
