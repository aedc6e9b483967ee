/** `hikeshi claim --bill FILE...` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import { repeated } from '../../repeated-flag.ts';
import { sharedFlags } from '../../shared-flags.ts';
import type { SharedFlags } from '../../shared-flags.ts';
import type { Cli } from '../../world.ts';

export interface ClaimFlags extends SharedFlags {
  readonly bill: readonly string[] | undefined;
  readonly case: string | undefined;
  readonly mine: readonly string[] | undefined;
  readonly notMine: readonly string[] | undefined;
}

export const claimCommand = (language: Language) =>
  buildCommand<ClaimFlags, string[], Cli>({
    loader: async () => (await import('./run.ts')).runClaim,
    parameters: {
      flags: {
        bill: repeated(
          language,
          'FILE',
          '請求のファイルかフォルダー (請求書の CSV、Cost Explorer、CUR、FOCUS。- は標準入力)。なければ、ケースにある請求で計算し直す',
          'A bill file or folder (Bills CSV, Cost Explorer, CUR, FOCUS; - is the standard input); without one, claims again with the bills of the case',
        ),
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
        mine: repeated(
          language,
          'SUBJECT',
          '自分の料金だと分かっているもの (明細の番号 L-...、リソース、サービス)',
          'A charge you know is yours (line L-..., resource, service)',
        ),
        notMine: repeated(language, 'SUBJECT', '身に覚えのない料金', 'A charge you know is not yours'),
        ...sharedFlags(language, { ja: '要約の代わりに claim.json の中身を出す', en: 'Print claim.json instead of the summary' }),
      },
      positional: {
        kind: 'array',
        parameter: {
          parse: String,
          placeholder: 'FILE',
          brief: { ja: '続けて書いた請求のファイル (--bill と同じ)', en: 'Further bill files (the same as --bill)' }[language],
        },
      },
    },
    docs: {
      brief: {
        ja: '請求の明細から、返してもらう料金を1行ずつ計算する (先に investigate)',
        en: 'Work out from the bill, line by line, what to ask back (investigate first)',
      }[language],
    },
  });
