/** `hikeshi example`: plays a made-up incident, investigates it and claims the money back. */
import { buildCommand } from '@stricli/core';
import type { ScenarioName } from '../../../practice/index.ts';
import type { Language } from '../../../words/language.ts';
import { seedParser, zoneParser } from '../../flag-parsers.ts';
import { scenarioParser } from '../../scenario-parser.ts';
import { sharedFlags } from '../../shared-flags.ts';
import type { SharedFlags } from '../../shared-flags.ts';
import type { Cli } from '../../world.ts';

export interface ExampleFlags extends SharedFlags {
  readonly scenario: ScenarioName;
  readonly seed: number;
  readonly case: string | undefined;
  readonly zone: string | undefined;
}

export const exampleCommand = (language: Language) =>
  buildCommand<ExampleFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runExample,
    parameters: {
      flags: {
        scenario: {
          kind: 'parsed',
          parse: scenarioParser(language, ({ SCENARIO_NAMES }) => SCENARIO_NAMES, NO_SUCH),
          default: 'founding-story',
          placeholder: 'NAME',
          brief: { ja: '演じる物語 (知らない名前を渡すと一覧が出る)', en: 'The story to play (an unknown name lists them)' }[language],
        },
        seed: {
          kind: 'parsed',
          parse: seedParser(language),
          default: '1',
          placeholder: 'N',
          brief: { ja: '同じ物語の別の配役。同じ数なら同じ記録になる', en: 'Another casting of the same story; the same number gives the same logs' }[
            language
          ],
        },
        case: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'DIR',
          brief: {
            ja: '結果を入れるフォルダー (既定はいまのフォルダーの hikeshi-example)',
            en: 'Folder for the results (default: hikeshi-example in the current folder)',
          }[language],
        },
        zone: {
          kind: 'parsed',
          parse: zoneParser(language),
          optional: true,
          placeholder: 'ZONE',
          brief: { ja: '報告書の時刻を表示する地域 (既定は Asia/Tokyo)', en: 'Time zone for the report (default: Asia/Tokyo)' }[language],
        },
        ...sharedFlags(language, { ja: '要約の代わりに findings.json の中身を出す', en: 'Print findings.json instead of the summary' }),
      },
    },
    docs: {
      brief: {
        ja: '架空の乗っ取り事件を演じ、その記録と請求を調べてみせる',
        en: 'Play a made-up hijack, investigate its logs and claim its bill',
      }[language],
    },
  });

const NO_SUCH = { ja: 'その物語はありません。選べるもの:', en: 'There is no such story. Choose one of:' } as const;
