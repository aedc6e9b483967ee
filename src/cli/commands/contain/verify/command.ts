/** `hikeshi contain verify [PLAN]` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { containFlags, planArgument, type ContainFlags } from '../contain-flags.ts';

export const containVerifyCommand = (language: Language) =>
  buildCommand<ContainFlags, [string?], Cli>({
    loader: async () => (await import('./run.ts')).runContainVerify,
    parameters: {
      flags: containFlags(language, { ja: '要約の代わりに JSON で出す', en: 'Print the proof as JSON instead of the summary' }),
      positional: { kind: 'tuple', parameters: [planArgument(language)] },
    },
    docs: {
      brief: {
        ja: '止まっているか確かめる: 手順を読み直し、入口をすべて試し直す (見るだけ)',
        en: 'Prove it: read every step back and test every way in again (only looks)',
      }[language],
    },
  });
