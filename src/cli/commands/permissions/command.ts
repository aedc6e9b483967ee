/** `hikeshi permissions`: what a person or role must be allowed so that Hikeshi can look. */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import { sharedFlags } from '../../shared-flags.ts';
import type { SharedFlags } from '../../shared-flags.ts';
import type { Cli } from '../../world.ts';

export interface PermissionsFlags extends SharedFlags {
  readonly policy: string | undefined;
}

export const permissionsCommand = (language: Language) =>
  buildCommand<PermissionsFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runPermissions,
    parameters: {
      flags: {
        policy: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'NAME',
          brief: {
            ja: 'この名前のポリシーだけを、そのまま AWS に渡せる JSON で出す (例: HikeshiRead1)',
            en: 'Print this policy alone, as JSON that AWS takes (for example HikeshiRead1)',
          }[language],
        },
        ...sharedFlags(language, { ja: '結果を JSON で出す', en: 'Print the result as JSON' }),
      },
    },
    docs: {
      brief: {
        ja: 'アカウントを見るのに必要な許可を、IAM ポリシーで出す (見るだけで、変更はできません)',
        en: 'The permissions needed to look into an account, as IAM policies (they read and change nothing)',
      }[language],
    },
  });
