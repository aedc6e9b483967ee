/** `hikeshi whois ADDRESS...` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import type { Cli } from '../../world.ts';
import { addressFlags, sharedFlags } from '../../shared-flags.ts';
import type { AddressFlags, SharedFlags } from '../../shared-flags.ts';

export interface WhoisFlags extends SharedFlags, AddressFlags {}

export const whoisCommand = (language: Language) =>
  buildCommand<WhoisFlags, string[], Cli>({
    loader: async () => (await import('./run.ts')).runWhois,
    parameters: {
      flags: {
        ...sharedFlags(language, { ja: '結果を JSON で出す', en: 'Print the result as JSON' }),
        ...addressFlags(language),
      },
      positional: {
        kind: 'array',
        minimum: 1,
        parameter: {
          parse: String,
          placeholder: 'ADDRESS',
          brief: {
            ja: 'IP アドレス、またはログの送信元の欄に書かれていたもの',
            en: 'An IP address, or whatever stood in the source field of the log',
          }[language],
        },
      },
    },
    docs: {
      brief: { ja: 'そのアドレスは AWS のものか、どこの国か (通信はしません)', en: "Is this address AWS's own, and from which country (offline)" }[
        language
      ],
    },
  });
