/** `hikeshi letter KIND`: a letter from what the case knows. */
import { buildCommand } from '@stricli/core';
import { WRITTEN_KINDS, type WrittenKind } from '../../../case/catalogues/correspondence.ts';
import type { Language } from '../../../words/language.ts';
import { sharedFlags } from '../../shared-flags.ts';
import type { SharedFlags } from '../../shared-flags.ts';
import type { Cli } from '../../world.ts';

export interface LetterFlags extends SharedFlags {
  readonly case: string | undefined;
  readonly in: Language | undefined;
  readonly contact: string | undefined;
}

export const letterCommand = (language: Language) =>
  buildCommand<LetterFlags, [WrittenKind], Cli>({
    loader: async () => (await import('./run.ts')).runLetter,
    parameters: {
      flags: {
        case: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'DIR',
          brief: {
            ja: 'ケースのフォルダー (既定はいまのフォルダーで最も新しいもの)',
            en: 'The case folder (default: the newest one in the current folder)',
          }[language],
        },
        in: {
          kind: 'enum',
          values: ['ja', 'en'],
          optional: true,
          brief: { ja: '手紙の言葉 (既定は表示の言葉)', en: 'Language of the letter (default: the language spoken)' }[language],
        },
        contact: {
          kind: 'parsed',
          parse: mailAddress(language),
          optional: true,
          placeholder: 'MAIL',
          brief: {
            ja: '不正利用の通報に書く連絡先のメール (あれば、機械向けの XARF も作る)',
            en: 'Mail address to be named in an abuse report (with it, XARF for machines is written as well)',
          }[language],
        },
        ...sharedFlags(language, {
          ja: '手紙と、書かれたことの出どころを JSON で出す',
          en: 'Print the letter and the source of every fact in it as JSON',
        }),
      },
      positional: {
        kind: 'tuple',
        parameters: [
          {
            parse: letterKind(language),
            placeholder: 'KIND',
            brief: { ja: `手紙の種類: ${WRITTEN_KINDS.join('、')}`, en: `Kind of letter: ${WRITTEN_KINDS.join(', ')}` }[language],
          },
        ],
      },
    },
    docs: {
      brief: {
        ja: 'AWS などへの手紙を、ケースにあることだけで書く。足りないことは1つずつたずねる',
        en: 'Write a letter to AWS or others from what the case knows; what is missing is asked one by one',
      }[language],
    },
  });

function letterKind(language: Language) {
  return (text: string): WrittenKind => {
    const kind = WRITTEN_KINDS.find((one) => one === text);
    if (kind === undefined)
      throw new Error({ ja: `選べるもの: ${WRITTEN_KINDS.join('、')}`, en: `Choose one of: ${WRITTEN_KINDS.join(', ')}` }[language]);
    return kind;
  };
}

function mailAddress(language: Language) {
  return (text: string): string => {
    if (!/^[^\s@]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$/i.test(text))
      throw new Error({ ja: '例: me@example.com', en: 'Example: me@example.com' }[language]);
    return text;
  };
}
