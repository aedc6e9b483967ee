/** `hikeshi version` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import type { Cli } from '../../world.ts';

export const versionCommand = (language: Language, version: () => string) =>
  buildCommand<NonNullable<unknown>, [], Cli>({
    func(this: Cli) {
      this.world.stdout.write(`${version()}\n`);
    },
    parameters: {},
    docs: { brief: { ja: 'バージョンを表示する', en: 'Show the version' }[language] },
  });
