/** `hikeshi drill`: lives through a hijack on a practice account, from the first mail to the answer of AWS. */
import { buildCommand } from '@stricli/core';
import type { DrillScenario, Temper } from '../../../practice/index.ts';
import type { Language } from '../../../words/language.ts';
import { seedParser } from '../../flag-parsers.ts';
import { scenarioParser } from '../../scenario-parser.ts';
import { sharedFlags } from '../../shared-flags.ts';
import type { SharedFlags } from '../../shared-flags.ts';
import type { Cli } from '../../world.ts';

export interface DrillFlags extends Pick<SharedFlags, 'lang'> {
  readonly seed: number;
  readonly case: string | undefined;
  readonly script: string | undefined;
  readonly demo: boolean;
  readonly temper: Temper | undefined;
}

export const drillCommand = (language: Language) =>
  buildCommand<DrillFlags, [scenario?: DrillScenario], Cli>({
    loader: async () => (await import('./run.ts')).runDrillCommand,
    parameters: {
      positional: {
        kind: 'tuple',
        parameters: [
          {
            parse: scenarioParser(language, ({ DRILL_SCENARIOS }) => DRILL_SCENARIOS, NO_SUCH),
            optional: true,
            placeholder: 'scenario',
            brief: {
              ja: '練習する事件 (既定は founding-story。知らない名前を渡すと一覧が出る)',
              en: 'The incident to practise (default: founding-story; an unknown name lists them)',
            }[language],
          },
        ],
      },
      flags: {
        seed: {
          kind: 'parsed',
          parse: seedParser(language),
          default: '1',
          placeholder: 'N',
          brief: { ja: '同じ事件の別の配役。同じ数なら同じことが起きる', en: 'Another casting of the same incident; the same number plays the same' }[
            language
          ],
        },
        case: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'DIR',
          brief: {
            ja: '書類を入れるフォルダー (既定はいまのフォルダーの hikeshi-drill)',
            en: 'Folder for the papers (default: hikeshi-drill in the current folder)',
          }[language],
        },
        script: {
          kind: 'parsed',
          parse: String,
          optional: true,
          placeholder: 'FILE',
          brief: { ja: '台本どおりに進める (1行に1つの手順)', en: 'Follow a script, one step a line, instead of asking' }[language],
        },
        demo: {
          kind: 'boolean',
          default: false,
          withNegated: false,
          brief: { ja: 'お手本を最後まで自動で見る', en: 'Watch it done well, to the end, by itself' }[language],
        },
        temper: {
          kind: 'enum',
          values: TEMPERS,
          optional: true,
          brief: {
            ja: '犯人のしつこさ。lazy: 起動し直すだけ、stubborn: 戻ろうとする、fierce: できることは何でもする (既定は事件ごと)',
            en: 'How the intruder answers. lazy: only starts again, stubborn: wants to stay, fierce: does all it can (default: as the incident has it)',
          }[language],
        },
        lang: sharedFlags(language, { ja: '', en: '' }).lang,
      },
    },
    docs: {
      brief: {
        ja: '練習用アカウントで、乗っ取りに気づいてから返金までを体験する (通信なし)',
        en: 'Practise: live through a hijack on a made-up account, from the first mail to the refund (no network)',
      }[language],
    },
  });

/** Those of the practice account's intruders, here because `--help` loads none of them; a test holds both equal. */
export const TEMPERS = ['lazy', 'stubborn', 'fierce'] as const satisfies readonly Temper[];

const NO_SUCH = { ja: 'その事件の練習はありません。選べるもの:', en: 'There is no drill of that name. Choose one of:' } as const;
