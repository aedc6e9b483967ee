/** `hikeshi harden [CHECK...]` */
import { buildRouteMap } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import type { Cli } from '../../world.ts';
import { hardenCheckCommand } from './check/command.ts';

export const hardenCommands = (language: Language) =>
  buildRouteMap<'check', Cli>({
    routes: { check: hardenCheckCommand(language) },
    defaultCommand: 'check',
    docs: {
      brief: {
        ja: 'アカウントの守りを点検する (見るだけ)',
        en: 'Check the doors of the account (looks only)',
      }[language],
    },
  });
