/** `hikeshi notice` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import { zoneParser } from '../../flag-parsers.ts';
import { liveFlags, type LiveFlags } from '../../live-flags.ts';
import { repeated } from '../../repeated-flag.ts';
import { sharedFlags, type SharedFlags } from '../../shared-flags.ts';
import type { Cli } from '../../world.ts';

export interface NoticeFlags extends LiveFlags, SharedFlags {
  readonly regions: string | undefined;
  readonly case: string | undefined;
  readonly mine: readonly string[] | undefined;
  readonly notMine: readonly string[] | undefined;
  readonly costExplorer: boolean;
  readonly coverage: boolean;
  readonly zone: string | undefined;
}

export const noticeCommand = (language: Language) =>
  buildCommand<NoticeFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runNotice,
    parameters: {
      flags: {
        ...liveFlags(language),
        regions: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'LIST',
          brief: {
            ja: '見るリージョンをコンマで区切って指定する (既定はすべて)',
            en: 'Only these Regions, separated by commas (default: all)',
          }[language],
        },
        case: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'DIR',
          brief: {
            ja: 'ケースのフォルダー。調査の結果と照らし合わせ、見たものを証拠として残す',
            en: 'A case folder: compared with its findings; what was seen is kept there as evidence',
          }[language],
        },
        mine: repeated(language, 'SUBJECT', '自分のものだと分かっているもの', 'Something you know is yours'),
        notMine: repeated(language, 'SUBJECT', '身に覚えのないもの', 'Something you know is not yours'),
        costExplorer: {
          kind: 'boolean',
          default: false,
          withNegated: false,
          brief: {
            ja: '料金の出ているリージョンを Cost Explorer にも聞く (AWS の料金が 1 回 0.01 米ドルかかる)',
            en: 'Also ask Cost Explorer which Regions cost money (AWS charges US$0.01 for the question)',
          }[language],
        },
        coverage: {
          kind: 'boolean',
          default: false,
          withNegated: false,
          brief: { ja: 'サービスとリージョンの表で、どこを見たかも出す', en: 'Also print the table of services and Regions: what was looked at' }[
            language
          ],
        },
        zone: {
          kind: 'parsed',
          parse: zoneParser(language),
          optional: true,
          placeholder: 'ZONE',
          brief: {
            ja: '時刻を表示する地域 (例 Asia/Tokyo、既定はこの機械の設定)',
            en: 'Time zone to show (like Asia/Tokyo; default: that of this machine)',
          }[language],
        },
        ...sharedFlags(language, {
          ja: '要約の代わりに hikeshi.notice/1 の JSON を出す',
          en: 'Print the record hikeshi.notice/1 as JSON instead of the summary',
        }),
      },
    },
    docs: {
      brief: {
        ja: 'いまアカウントで料金がかかっているものを、全リージョンで見る (見るだけ。何も変えない)',
        en: 'See what is burning money in the account now, in all Regions (only looks, changes nothing)',
      }[language],
    },
  });
