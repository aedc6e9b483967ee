/** `hikeshi harden [CHECK...]`, `hikeshi harden fix CHECK...`, `hikeshi harden undo` */
import { buildRouteMap } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import type { Cli } from '../../world.ts';
import { hardenCheckCommand } from './check/command.ts';
import { hardenFixCommand } from './fix/command.ts';
import { hardenUndoCommand } from './undo/command.ts';

export const hardenCommands = (language: Language) =>
  buildRouteMap<'check' | 'fix' | 'undo', Cli>({
    routes: { check: hardenCheckCommand(language), fix: hardenFixCommand(language), undo: hardenUndoCommand(language) },
    defaultCommand: 'check',
    docs: {
      brief: {
        ja: 'アカウントの守りを点検し、開いている扉を閉める',
        en: 'Check the doors of the account, and shut what is open',
      }[language],
    },
  });
