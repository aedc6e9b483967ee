/** `hikeshi investigate PATH...` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import type { Cli } from '../../world.ts';
import { repeated } from '../../repeated-flag.ts';
import { addressFlags, caseFlag, sharedFlags } from '../../shared-flags.ts';
import type { AddressFlags, SharedFlags } from '../../shared-flags.ts';
import { jobsParser, zoneParser } from '../../flag-parsers.ts';

export interface InvestigateFlags extends SharedFlags, AddressFlags {
  readonly case: string | undefined;
  readonly mine: readonly string[] | undefined;
  readonly notMine: readonly string[] | undefined;
  readonly statements: string | undefined;
  readonly rules: readonly string[] | undefined;
  readonly ignoreRule: readonly string[] | undefined;
  readonly zone: string | undefined;
  readonly jobs: number | undefined;
}

export const investigateCommand = (language: Language) =>
  buildCommand<InvestigateFlags, string[], Cli>({
    loader: async () => (await import('./run.ts')).runInvestigate,
    parameters: {
      flags: {
        case: caseFlag(language),
        mine: repeated(
          language,
          'SUBJECT',
          '自分のものだと分かっているキー・ユーザー・アドレス・リソース',
          'A key, user, address or resource you know is yours',
        ),
        notMine: repeated(
          language,
          'SUBJECT',
          '身に覚えのないキー・ユーザー・アドレス・リソース',
          'A key, user, address or resource you know is not yours',
        ),
        statements: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'FILE',
          brief: { ja: '上の2つを1行に1つ書いたファイル (mine X / not-mine X)', en: 'A file with one of these a line (mine X / not-mine X)' }[
            language
          ],
        },
        rules: repeated(language, 'DIR', '追加で使う Sigma ルールのフォルダー', 'A folder of further Sigma rules'),
        ignoreRule: repeated(language, 'ID', '使わないルールの id', 'The id of a rule to leave out'),
        ...addressFlags(language),
        zone: {
          kind: 'parsed',
          parse: zoneParser(language),
          optional: true,
          placeholder: 'ZONE',
          brief: {
            ja: '報告書の時刻を表示する地域 (例 Asia/Tokyo、既定はこの機械の設定)',
            en: 'Time zone for the report (like Asia/Tokyo; default: that of this machine)',
          }[language],
        },
        jobs: {
          kind: 'parsed',
          parse: jobsParser(language),
          optional: true,
          placeholder: 'N',
          brief: { ja: '同時に動かす読み取りの数 (既定は CPU の数)', en: 'How many readers at once (default: the number of CPUs)' }[language],
        },
        ...sharedFlags(language, { ja: '要約の代わりに findings.json の中身を出す', en: 'Print findings.json instead of the summary' }),
      },
      positional: {
        kind: 'array',
        parameter: {
          parse: String,
          placeholder: 'PATH',
          brief: {
            ja: 'CloudTrail のファイルやフォルダー (gzip・zip・JSON・CSV、何でも。- は標準入力)。前のケースを調べ直すだけなら要らない',
            en: 'CloudTrail files or folders (gzip, zip, JSON, CSV, anything; - is the standard input); not needed to examine an earlier case again',
          }[language],
        },
      },
    },
    docs: {
      brief: {
        ja: 'ログを調べ、乗っ取られたか、誰が、どこから、何をしたかを報告する',
        en: 'Read the logs and report: hijacked or not, by whom, from where, what was done',
      }[language],
    },
  });
