/** `hikeshi rules list` and `hikeshi rules check DIR...` */
import { buildCommand, buildRouteMap } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import { sharedFlags } from '../../shared-flags.ts';
import type { SharedFlags } from '../../shared-flags.ts';
import type { Cli } from '../../world.ts';

const rulesListCommand = (language: Language) =>
  buildCommand<SharedFlags, [], Cli>({
    loader: async () => (await import('./run-list.ts')).runRulesList,
    parameters: { flags: sharedFlags(language, { ja: '1行に1つの JSON で出す', en: 'Print one JSON object a line' }) },
    docs: { brief: { ja: '同梱のルールを並べる', en: 'List the built-in rules' }[language] },
  });

const rulesCheckCommand = (language: Language) =>
  buildCommand<SharedFlags, string[], Cli>({
    loader: async () => (await import('./run-check.ts')).runRulesCheck,
    parameters: {
      flags: sharedFlags(language, { ja: '結果を JSON で出す', en: 'Print the result as JSON' }),
      positional: {
        kind: 'array',
        minimum: 1,
        parameter: {
          parse: String,
          placeholder: 'DIR',
          brief: { ja: 'Sigma ルールのフォルダーかファイル', en: 'A folder or file of Sigma rules' }[language],
        },
      },
    },
    docs: {
      brief: {
        ja: '自分で書いた Sigma ルールを確かめる (間違いの場所を行と桁で示す)',
        en: 'Check Sigma rules of your own; mistakes are shown with line and column',
      }[language],
    },
  });

export const rulesCommands = (language: Language) =>
  buildRouteMap<'list' | 'check', Cli>({
    routes: { list: rulesListCommand(language), check: rulesCheckCommand(language) },
    docs: { brief: { ja: '検知ルール (Sigma) を並べる・確かめる', en: 'List or check detection rules (Sigma)' }[language] },
  });
