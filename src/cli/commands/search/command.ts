/** `hikeshi search TEXT` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import { eventListFlags } from '../../shared-flags.ts';
import type { EventListFlags } from '../../shared-flags.ts';
import type { Cli } from '../../world.ts';

export const searchCommand = (language: Language) =>
  buildCommand<EventListFlags, [string], Cli>({
    loader: async () => (await import('./run.ts')).runSearch,
    parameters: {
      flags: eventListFlags(language),
      positional: {
        kind: 'tuple',
        parameters: [
          {
            parse: String,
            placeholder: 'TEXT',
            brief: { ja: '探す文字 (大文字と小文字は区別しない)', en: 'Text to look for (upper and lower case alike)' }[language],
          },
        ],
      },
    },
    docs: { brief: { ja: 'その文字が出てくるイベントをすべて並べる', en: 'Every event that mentions a text' }[language] },
  });
