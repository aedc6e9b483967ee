/** `hikeshi case add FILE...` */
import { buildCommand } from '@stricli/core';
import { EVIDENCE_KIND_NAMES, MESSAGE_KIND_NAMES, type EvidenceKind, type MessageKind } from '../../../../case/catalogues/correspondence.ts';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { caseFlags, choiceFlag, textFlag, timeFlag, type CaseFlags } from '../case-flags.ts';

export interface CaseAddFlags extends CaseFlags {
  readonly kind: EvidenceKind | undefined;
  readonly source: string | undefined;
  readonly how: string | undefined;
  readonly obtained: string | undefined;
  readonly message: MessageKind | undefined;
  readonly from: string | undefined;
  readonly subject: string | undefined;
  readonly received: string | undefined;
  readonly deadline: string | undefined;
  readonly supportCase: string | undefined;
}

export const caseAddCommand = (language: Language) =>
  buildCommand<CaseAddFlags, string[], Cli>({
    loader: async () => (await import('./run.ts')).runCaseAdd,
    parameters: {
      flags: {
        kind: choiceFlag(language, EVIDENCE_KIND_NAMES, { ja: '何のファイルか', en: 'What it is' }),
        source: textFlag(language, 'WORDS', { ja: 'どこから来たか (既定はファイル名)', en: 'Where it came from (default: the file name)' }),
        how: textFlag(language, 'WORDS', { ja: 'どうやって手に入れたか', en: 'How it was obtained' }),
        obtained: timeFlag(language, { ja: '手に入れた時刻', en: 'When it was obtained' }),
        message: choiceFlag(language, MESSAGE_KIND_NAMES, {
          ja: '届いた連絡なら、その種類 (期限はここから計算します)',
          en: 'For a message received: its kind (deadlines follow from it)',
        }),
        from: textFlag(language, 'WORDS', { ja: '連絡の差出人', en: 'Who sent the message' }),
        subject: textFlag(language, 'WORDS', { ja: '連絡の件名', en: 'Subject of the message' }),
        received: timeFlag(language, { ja: '連絡が届いた時刻', en: 'When the message was received' }),
        deadline: timeFlag(language, { ja: '連絡に書かれている期限', en: 'Deadline the message names' }),
        supportCase: textFlag(language, 'NUMBER', { ja: 'AWS サポートのケース番号', en: 'Number of the AWS Support case' }),
        ...caseFlags(language),
      },
      positional: {
        kind: 'array',
        minimum: 1,
        parameter: {
          parse: String,
          placeholder: 'FILE',
          brief: { ja: '証拠のファイル (- は標準入力)', en: 'A file of evidence (- is the standard input)' }[language],
        },
      },
    },
    docs: {
      brief: {
        ja: '証拠を元のまま写して加える (SHA-256・時刻・出どころも記録)',
        en: 'Copy evidence in unchanged, with SHA-256, time and source',
      }[language],
    },
  });
