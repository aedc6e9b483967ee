/** Options that several commands share, worded once. */
import type { Bilingual, Language } from '../words/language.ts';
import { mostParser } from './flag-parsers.ts';

export interface SharedFlags {
  readonly lang: Language | undefined;
  readonly json: boolean;
}

export interface AddressFlags {
  readonly mmdb: readonly string[] | undefined;
  readonly awsRanges: string | undefined;
}

/** `--lang` is read before the command is (chosen-language.ts); it stands here for the help. */
export const sharedFlags = (language: Language, json: Bilingual) =>
  ({
    lang: {
      kind: 'enum',
      values: ['ja', 'en'],
      optional: true,
      brief: { ja: '表示する言葉 (指定がなければ環境の言語設定)', en: 'Language to speak (default: your locale)' }[language],
    },
    json: { kind: 'boolean', default: false, withNegated: false, brief: json[language] },
  }) as const;

export const addressFlags = (language: Language) =>
  ({
    mmdb: {
      kind: 'parsed',
      parse: String,
      variadic: true,
      optional: true,
      placeholder: 'FILE',
      brief: {
        ja: '手元の MMDB ファイル (GeoLite2 など) で市や通信会社も調べる。何度でも指定できる',
        en: 'An MMDB file of your own (GeoLite2 and the like) for city and network; can be repeated',
      }[language],
    },
    awsRanges: {
      kind: 'parsed',
      parse: String,
      optional: true,
      placeholder: 'FILE',
      brief: { ja: '同梱の一覧の代わりに使う、AWS の ip-ranges.json', en: "AWS's ip-ranges.json to use instead of the built-in list" }[language],
    },
  }) as const;

export const caseFlag = (language: Language) =>
  ({
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'DIR',
    brief: {
      ja: '結果を入れるフォルダー (ケース)。既定はいまのフォルダーの hikeshi-case-日時',
      en: 'Folder for the results (the case); default: hikeshi-case-DATE in the current folder',
    }[language],
  }) as const;

export interface EventListFlags extends SharedFlags {
  readonly case: string | undefined;
  readonly csv: boolean;
  readonly most: number;
}

export const eventListFlags = (language: Language) =>
  ({
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
    csv: {
      kind: 'boolean',
      default: false,
      withNegated: false,
      brief: { ja: '表計算ソフト向けの CSV で出す', en: 'Print CSV for a spreadsheet' }[language],
    },
    most: {
      kind: 'parsed',
      parse: mostParser(language),
      default: '1000',
      placeholder: 'N',
      brief: { ja: '並べる件数の上限', en: 'List at most this many' }[language],
    },
    ...sharedFlags(language, { ja: '1行に1件の JSON で出す', en: 'Print one JSON object a line' }),
  }) as const;
