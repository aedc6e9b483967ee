/** `hikeshi report` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import { sharedFlags } from '../../shared-flags.ts';
import type { SharedFlags } from '../../shared-flags.ts';
import type { Cli } from '../../world.ts';
import { DOSSIER_FORMATS, type DossierFormat } from './formats.ts';

export interface ReportFlags extends SharedFlags {
  readonly case: string | undefined;
  readonly format: readonly DossierFormat[] | undefined;
}

export const reportCommand = (language: Language) =>
  buildCommand<ReportFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runReport,
    parameters: {
      flags: {
        case: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'DIR',
          brief: {
            ja: '調べたときのケースのフォルダー (既定はいまのフォルダーで最も新しいもの)',
            en: 'The case folder of an investigation (default: the newest one in the current folder)',
          }[language],
        },
        format: {
          kind: 'enum',
          values: DOSSIER_FORMATS,
          variadic: true,
          optional: true,
          brief: {
            ja: '作る形式。何度でも指定できる (既定は html と pdf。貼り付け用の短い文はいつも作る)',
            en: 'Formats to write; can be repeated (default: html and pdf; the short form to paste is always written)',
          }[language],
        },
        ...sharedFlags(language, {
          ja: '案内の代わりに、作ったファイルの一覧を JSON で出す',
          en: 'Print the list of files as JSON instead of the guide',
        }),
      },
    },
    docs: {
      brief: {
        ja: 'AWS に添付する報告書を、日本語と英語で作る (先に investigate、あれば claim)',
        en: 'Write the dossier to attach to an AWS case, in Japanese and English (investigate first, then claim)',
      }[language],
    },
  });
