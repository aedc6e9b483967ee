/** `hikeshi collect` */
import { buildCommand } from '@stricli/core';
import { PASS_NAMES, type PassName } from '../../../collect/live/history/passes.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import type { Cli } from '../../world.ts';
import { liveFlags, type LiveFlags } from '../../live-flags.ts';
import { sharedFlags, type SharedFlags } from '../../shared-flags.ts';
import { megabytesParser, minutesParser, passesParser, regionsParser, sinceParser } from './collect-parsers.ts';

export interface CollectFlags extends SharedFlags, LiveFlags {
  readonly case: string | undefined;
  readonly since: string | undefined;
  readonly passes: readonly PassName[];
  readonly regions: readonly string[] | undefined;
  readonly minutes: number;
  readonly mostMb: number;
  readonly cost: boolean;
}

export const collectCommand = (language: Language) => {
  const words = (text: Bilingual): string => text[language];
  return buildCommand<CollectFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runCollect,
    parameters: {
      flags: {
        case: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'DIR',
          brief: words({
            ja: '集めたものを入れるケース。既定は、途中のものがあればその続き、なければ新しい hikeshi-case-日時',
            en: 'The case to collect into; default: one here whose collection was stopped, else a new hikeshi-case-DATE',
          }),
        },
        ...liveFlags(language),
        since: {
          kind: 'parsed',
          parse: sinceParser(language),
          optional: true,
          placeholder: 'TIME',
          brief: words({
            ja: 'いつからの記録か。例 2026-12-01、30d (既定は残っている 90 日分すべて)',
            en: 'How far back: 2026-12-01, 30d (default: all 90 days AWS keeps)',
          }),
        },
        passes: {
          kind: 'parsed',
          parse: passesParser(language),
          default: PASS_NAMES.join(','),
          placeholder: 'LIST',
          brief: words({ ja: 'イベント履歴から何を読むか', en: 'What to read of Event history' }),
        },
        regions: {
          kind: 'parsed',
          parse: regionsParser(language),
          optional: true,
          placeholder: 'LIST',
          brief: words({ ja: '読むリージョン (既定は使えるものすべて)', en: 'Regions to read (default: all that are switched on)' }),
        },
        minutes: {
          kind: 'parsed',
          parse: minutesParser(language),
          default: '15',
          placeholder: 'N',
          brief: words({
            ja: 'イベント履歴を読むのにかけてよい時間 (分)。残りは次の collect が読む',
            en: 'Minutes Event history may take; the next collect reads the rest',
          }),
        },
        mostMb: {
          kind: 'parsed',
          parse: megabytesParser(language),
          default: '500',
          placeholder: 'N',
          brief: words({ ja: '聞かずに取り込んでよい証跡のログの大きさ (MB)', en: 'Fetch logs of trails up to this size (MB) without asking' }),
        },
        cost: {
          kind: 'boolean',
          default: false,
          withNegated: false,
          brief: words({
            ja: 'Cost Explorer にも聞く (1 回 US$0.01、90 日なら 4 回ほど)',
            en: 'Ask Cost Explorer, too (US$0.01 a request; about 4 for 90 days)',
          }),
        },
        ...sharedFlags(language, { ja: '要約の代わりに JSON で出す', en: 'Print JSON instead of the summary' }),
      },
    },
    docs: {
      brief: words({
        ja: 'AWS に残っている記録 (イベント履歴、証跡、IAM、請求) を、読むだけでケースに集める',
        en: 'Bring what AWS remembers (Event history, trails, IAM, bills) into a case; only reads',
      }),
    },
  });
};
