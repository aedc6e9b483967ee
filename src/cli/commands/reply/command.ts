/** `hikeshi reply FILE|-`: what does this message mean? */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import { timeParser } from '../../flag-parsers.ts';
import { sharedFlags } from '../../shared-flags.ts';
import type { SharedFlags } from '../../shared-flags.ts';
import type { Cli } from '../../world.ts';

export interface ReplyFlags extends SharedFlags {
  readonly case: string | undefined;
  readonly received: string | undefined;
}

export const replyCommand = (language: Language) =>
  buildCommand<ReplyFlags, [string], Cli>({
    loader: async () => (await import('./run.ts')).runReply,
    parameters: {
      flags: {
        case: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'DIR',
          brief: {
            ja: 'ケースのフォルダー。何が済んでいるかをそこから答え、この連絡を証拠と記録に加える',
            en: 'The case folder: tells what is done already, and adds the message to its evidence and journal',
          }[language],
        },
        received: {
          kind: 'parsed',
          parse: timeParser(language),
          optional: true,
          placeholder: 'TIME',
          brief: {
            ja: '届いた日時 (UTC、例 2026-12-07T00:00Z)。「24時間以内」などをここから数える',
            en: 'When it arrived (UTC, like 2026-12-07T00:00Z): "within 24 hours" is counted from there',
          }[language],
        },
        ...sharedFlags(language, { ja: '結果を JSON で出す', en: 'Print the result as JSON' }),
      },
      positional: {
        kind: 'tuple',
        parameters: [
          {
            parse: String,
            placeholder: 'FILE',
            brief: {
              ja: 'AWS からのメールやケースの返事を貼り付けたファイル (- は標準入力)',
              en: 'A file with the mail or case answer pasted in (- is the standard input)',
            }[language],
          },
        ],
      },
    },
    docs: {
      brief: {
        ja: 'AWS からのメールやケースの返事は何を意味するか、何をいつまでに求めているか (通信はしません)',
        en: 'What a mail or case answer from AWS means, what it asks and by when (offline)',
      }[language],
    },
  });
